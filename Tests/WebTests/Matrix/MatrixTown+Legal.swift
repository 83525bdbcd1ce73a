import Access
import Casework
import Clients
import Database
import FrontDesk
@testable import Legal
import Organisation
import Support
import Trail
import Vault
import Web

extension MatrixTown {
    /// A procedure of this client, with something that happened and a term; a new one each time, because a deed ends it.
    /// - Parameter owner: nothing when nobody has it in hand.
    func dossier(
        _ client: ID<Person>, at place: Place, of owner: ID<Colleague>? = nil
    ) async throws -> (dossier: ID<Place>, event: ID<Place>, deadline: ID<Place>) {
        let ids = (house.ids.next(Place.self), house.ids.next(Place.self), house.ids.next(Place.self))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM person WHERE id = $1", client) else { return }
            try db.run(
                """
                INSERT INTO dossier (id, place, municipality, kind, person, arrival, opened_on, owner)
                VALUES ($1, $2, $3, 'reunification', $4, 'new', $5, $6)
                """, ids.0, place.id, place.municipalities[0], client, house.clock.today, owner)
            try db.run(
                "INSERT INTO dossier_event (id, dossier, kind, happened_on) VALUES ($1, $2, 'permit', $3)", ids.1, ids.0,
                house.clock.today)
            try db.run(
                """
                INSERT INTO deadline (id, dossier, rule, event, term, starts_on, plain_on, due_on, state, extensions, stood_still,
                    stated) VALUES ($1, $2, 'NR-APPLY', $3, 2, $4, $4, $4, 'open', 0, 0, 0)
                """, ids.2, ids.0, ids.1, house.clock.today)
        }
        return (dossier: ids.0, event: ids.1, deadline: ids.2)
    }

    /// A photo in such a procedure.
    func photo(of client: ID<Person>, in dossier: ID<Place>) async throws -> [String: String] {
        let file = house.ids.next(DocumentFile.self)
        let sealed = try await house.vault.key(of: client).seal(SampleFiles.png, inPiecesOf: 1024, at: .content(of: file))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM dossier WHERE id = $1", dossier) else { return }
            try db.run(
                """
                INSERT INTO document_file (id, dossier, person, code, type, size, added_on)
                VALUES ($1, $2, $3, 'other', 'png', 9, $4)
                """, file, dossier, client, house.clock.today)
            for (number, piece) in sealed.enumerated() {
                try db.run(
                    "INSERT INTO document_piece (file, number, sealed) VALUES ($1, $2, $3)",
                    [file.sqlValue, number.sqlValue, .blob(piece)])
            }
        }
        return ["persoon": client.description, "stuk": "other", "bestand": file.description]
    }

    /// A package of such a procedure, which waits for its receipt.
    func transfer(in dossier: ID<Place>) async throws -> ID<KnownTransfer> {
        let id = house.ids.next(KnownTransfer.self)
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM dossier WHERE id = $1", dossier) else { return }
            try db.run(
                """
                INSERT INTO dossier_transfer (id, dossier, package, sha256, counts, parts, ground, team, made_on, revision)
                VALUES ($1, $2, 'x', 'x', '1 1 0 0 0', '', 'moved', 'Verderop', $3, 1)
                """, id, dossier, house.clock.today)
            try TransferUploads.keep([[1, 2, 3]], of: id, at: house.clock.now(), by: house.author, in: db)
        }
        return id
    }

    /// A letter of such a procedure.
    func legalLetter(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let (id, dossier) = (house.ids.next(Contact.self), try await dossier(client, at: place, of: people[.volunteer]).dossier)
        let sealed = try await house.vault.key(of: client).seal("Beste", at: SealedPlace("legal_letter", id.number, "text"))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM dossier WHERE id = $1", dossier) else { return }
            try db.run(
                """
                INSERT INTO legal_letter (id, dossier, kind, text, version, made_on) VALUES ($1, $2, 'machtiging', $3, 1, $4)
                """, id, dossier, sealed, house.clock.today)
        }
        return id
    }

    /// A question about such a procedure to the national helpdesk.
    func helpdesk(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let (id, dossier) = (house.ids.next(Contact.self), try await dossier(client, at: place, of: people[.volunteer]).dossier)
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM dossier WHERE id = $1", dossier) else { return }
            try db.run(
                """
                INSERT INTO helpdesk_question (id, dossier, topic, asked_on, question, owner) VALUES ($1, $2, 'late', $3, 'x', $4)
                """, id, dossier, house.clock.today, people[.volunteer])
        }
        return id
    }

    /// A talk about choices after a refusal in such a procedure.
    func choicesTalk(in dossier: ID<Place>) async throws -> ID<Contact> {
        let id = house.ids.next(Contact.self)
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM dossier WHERE id = $1", dossier) else { return }
            try db.run(
                """
                INSERT INTO choices_talk (id, dossier, talked_on, colleague, interpreted) VALUES ($1, $2, $3, $4, 0)
                """, id, dossier, house.clock.today, people[.volunteer])
        }
        return id
    }
}
