import Access
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Housing
import Legal
import Organisation
import Reports
import Support
import Testing
import Trail
import Volunteers

/// Change one record, and exactly the figures that count it change, with their list.
@Suite("One record")
struct OneRecordTests {
    /// The figures of which any number changed.
    private func changed(by deed: @escaping @Sendable (Stage) throws -> Void) async throws -> [String: Int] {
        let database = try await PracticeTown.make()
        let before = try await database.everyNumber("GM0637", 2017)
        try await database.write { db in try deed(Stage(db, from: 1 << 50)) }
        let after = try await database.everyNumber("GM0637", 2017)
        let keys = Set(before.keys).union(after.keys)
        return keys.reduce(into: [:]) { changes, key in
            let difference = after[key, default: 0] - before[key, default: 0]
            if difference != 0 { changes[key] = difference }
        }
    }

    @Test("One more person in a dwelling: the persons, their cells, and the balance")
    func onePerson() async throws {
        let changes = try await changed { stage in
            let zoetermeer = MunicipalityCode(literal: "GM0637")
            let dwelling = try stage.dwelling(in: zoetermeer, .room, offered: "2017-05-01")
            let person = try stage.person(.female, born: "1990", nationality: "0314")
            try stage.place(person, in: dwelling, of: zoetermeer, on: "2017-05-04")
        }
        #expect(changes == [
            "housing.persons": 1, "housing.persons/age/adult": 1, "housing.persons/sex/female": 1,
            "housing.persons/nationality/0314": 1, "housing.persons/route/regular": 1, "housing.balance": 1,
            "housing.balance/line/realised": 1, "housing.balance/half-year/2017-1": 1,
        ])
    }

    @Test("One more conversation: one contact, in its place and month")
    func oneContact() async throws {
        let changes = try await changed { stage in
            let place = try stage.db.first("SELECT id FROM place WHERE name = $1", "Fonteinbos") { $0.id(0, of: Place.self) }
            _ = try stage.contact(
                .legal, at: try #require(place), of: MunicipalityCode(literal: "GM0637"), on: "2017-03-06")
        }
        #expect(changes == [
            "contacts.legal": 1, "contacts.legal/place/Fonteinbos": 1, "contacts.legal/month/03": 1,
        ])
    }

    @Test("A corrected birth date moves someone from the children to the adults, and nothing else")
    func oneBirthDate() async throws {
        let database = try await PracticeTown.make()
        let child = try await database.read { db in
            try db.first(
                """
                SELECT person.id FROM placement p JOIN person ON person.id = p.person
                WHERE p.counted_on LIKE '2017%' AND p.route = 'joining-family' AND person.born > '2005' LIMIT 1
                """) { $0.id(0, of: Person.self) }
        }
        let before = try await database.everyNumber("GM0637", 2017)
        try await database.write { db in
            let id = try #require(child)
            let person = try #require(try People.find(id, db))
            let stage = Stage(db, from: 1 << 50)
            let revision = try Revision.begin(
                "corrected", "person", of: id, at: Clock.live.now(), ids: stage.ids, by: stage.author, in: db)
            try People.correct(
                Person(
                    id: id, born: PartialDate(iso: "1980"), sex: person.sex, nationality: person.nationality,
                    birthCountry: person.birthCountry),
                names: People.names(of: id, db), ids: stage.ids, within: revision, in: db)
        }
        let after = try await database.everyNumber("GM0637", 2017)
        #expect(Set(after.keys.filter { after[$0] != before[$0] })
            == ["housing.persons/age/adult", "housing.persons/age/child"])
        #expect(after["housing.persons/age/adult"] == 106)
    }

    @Test("A closed file counts where it closed, and its line stands on the list")
    func oneDossier() async throws {
        let database = try await PracticeTown.make()
        let id = ID<Dossier>(1 << 51)
        try await database.write { db in
            let stage = Stage(db, from: 1 << 50)
            let place = try db.number("SELECT MIN(id) FROM place")
            try Dossiers.open(
                Dossier(
                    id: id, place: ID(Int64(place)), municipality: MunicipalityCode(literal: "GM0637"), kind: .reunification,
                    person: stage.person(), arrival: .new, openedOn: stage.date("2017-05-30"), hands: .nobody),
                by: stage.author, in: db)
            try Dossiers.close(id, .succeeded, on: stage.date("2017-12-30"), by: stage.author, in: db)
        }
        #expect(try await database.count("legal.reunification.succeeded", "GM0637", 2017).value == 38)
        #expect(try await database.members("legal.reunification.succeeded", "GM0637", 2017).first?.number == id.description)
    }

    @Test("Who stops on the last day but one of the year is no longer counted")
    func oneVolunteer() async throws {
        let changes = try await changed { stage in
            let guide = try stage.db.first(
                """
                SELECT e.id FROM engagement e JOIN volunteer_role r ON r.colleague = e.colleague
                WHERE r.role = 'legal' LIMIT 1
                """) { $0.id(0, of: Engagement.self) }
            try Engagements.end(try #require(guide), on: stage.date("2017-12-30"), by: stage.author, in: stage.db)
        }
        #expect(changes["volunteers.total"] == -1 && changes["volunteers.total/role/legal"] == -1)
        #expect(changes.keys.allSatisfy { $0.hasPrefix("volunteers.total") })
    }
}
