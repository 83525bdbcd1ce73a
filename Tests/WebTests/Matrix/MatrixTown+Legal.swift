import Casework
import Clients
import Database
import FrontDesk
import Organisation
import Support
import Trail
import Vault

extension MatrixTown {
    /// A procedure of this client, which a volunteer of the first desk has in hand; a new one each time, because a deed closes it.
    func dossier(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let id = house.ids.next(Contact.self)
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM person WHERE id = $1", client) else { return }
            try db.run(
                """
                INSERT INTO dossier (id, place, municipality, kind, person, arrival, opened_on, owner)
                VALUES ($1, $2, $3, 'reunification', $4, 'new', $5, $6)
                """, id, place.id, place.municipalities[0], client, house.clock.today, people[.volunteer])
        }
        return id
    }

    /// A letter of such a procedure.
    func legalLetter(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let (id, dossier) = (house.ids.next(Contact.self), try await dossier(client, at: place))
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
        let (id, dossier) = (house.ids.next(Contact.self), try await dossier(client, at: place))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM dossier WHERE id = $1", dossier) else { return }
            try db.run(
                """
                INSERT INTO helpdesk_question (id, dossier, topic, asked_on, question, owner) VALUES ($1, $2, 'late', $3, 'x', $4)
                """, id, dossier, house.clock.today, people[.volunteer])
        }
        return id
    }
}
