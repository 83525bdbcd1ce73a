import Access
import Casework
import Clients
import Database
@testable import Legal
import Organisation
import Support
import Trail
import Vault
import Web

extension MatrixTown {
    /// A procedure of this client that nobody has in hand, with something that happened and a term; a new one each time, because a
    /// deed ends it.
    func dossier(
        _ client: ID<Person>, at place: Place
    ) async throws -> (dossier: ID<Place>, event: ID<Place>, deadline: ID<Place>) {
        let ids = (house.ids.next(Place.self), house.ids.next(Place.self), house.ids.next(Place.self))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM person WHERE id = $1", client) else { return }
            try db.run(
                """
                INSERT INTO dossier (id, place, municipality, kind, person, arrival, opened_on)
                VALUES ($1, $2, $3, 'reunification', $4, 'new', $5)
                """, ids.0, place.id, place.municipalities[0], client, house.clock.today)
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

    /// A dossier of this client with a photo in it; a new one each time, because a deed throws that away.
    func documents(_ client: ID<Person>, at place: Place) async throws -> [String: String] {
        let (dossier, file) = (house.ids.next(Dossier.self), house.ids.next(DocumentFile.self))
        let sealed = try await house.vault.key(of: client).seal(SampleFiles.png, inPiecesOf: 1024, at: .content(of: file))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM person WHERE id = $1", client) else { return }
            let made = Dossier(
                id: dossier, place: place.id, municipality: place.municipalities[0], kind: .other, person: client, arrival: .new,
                openedOn: house.clock.today, hands: Hands(owner: nil))
            try Dossiers.open(made, by: house.author, in: db)
            try db.run(
                "INSERT INTO document_file (id, dossier, person, code, type, size, added_on) VALUES ($1, $2, $3, 'other', 'png', 9, $4)",
                file, dossier, client, house.clock.today)
            for (number, piece) in sealed.enumerated() {
                try db.run("INSERT INTO document_piece (file, number, sealed) VALUES ($1, $2, $3)", [file.sqlValue, number.sqlValue, .blob(piece)])
            }
        }
        return ["dossier": dossier.description, "persoon": client.description, "stuk": "other", "bestand": file.description]
    }
}
