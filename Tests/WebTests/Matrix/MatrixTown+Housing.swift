import Casework
import Clients
import Database
import FrontDesk
import Organisation
import Support
import Trail
import Web

extension MatrixTown {
    /// That this client was coupled, which a volunteer of the first desk sees to; a new one each time, because a deed ends it.
    func coupling(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let (id, household) = (house.ids.next(Contact.self), house.ids.next(Contact.self))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM person WHERE id = $1", client) else { return }
            try db.run("INSERT INTO household (id) VALUES ($1)", household)
            try db.run(
                """
                INSERT INTO coupling (id, place, municipality, household, person, coupled_on, size, abroad, needs_step_free, owner)
                VALUES ($1, $2, $3, $4, $5, $6, 1, 0, 0, $7)
                """, id, place.id, place.municipalities[0], household, client, house.clock.today, people[.volunteer])
        }
        return id
    }

    /// A dwelling in the municipality of that place; a new one each time, because a deed offers it.
    func dwelling(at place: Place) async throws -> ID<Contact> {
        let id = house.ids.next(Contact.self)
        try await house.database.write { db in
            try db.run(
                """
                INSERT INTO dwelling (id, municipality, kind, street, number, landlord, offered_on)
                VALUES ($1, $2, 'dwelling', 'Laan', '1', 'Woonstichting', $3)
                """, id, place.municipalities[0], house.clock.today)
        }
        return id
    }

    /// One that was offered to a household that was coupled.
    func offer(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let (id, home, coupling) = (
            house.ids.next(Contact.self), try await dwelling(at: place), try await coupling(client, at: place))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM person WHERE id = $1", client) else { return }
            try db.run(
                "INSERT INTO offer (id, dwelling, coupling, route, offered_on) VALUES ($1, $2, $3, 'regular', $4)", id, home, coupling,
                house.clock.today)
        }
        return id
    }

    /// That this client came to live in a dwelling; another one each time.
    func housed(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let (id, home) = (house.ids.next(Contact.self), try await dwelling(at: place))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM person WHERE id = $1", client) else { return }
            try db.run(
                "INSERT INTO placement (id, municipality, person, dwelling, route, started_on) VALUES ($1, $2, $3, $4, 'regular', $5)",
                id, place.municipalities[0], client, home, house.clock.today)
        }
        return id
    }
}
