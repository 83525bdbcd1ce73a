import Casework
import Database
import Dates
import FrontDesk
import Reports
import Support
import Testing

/// The monthly count of contacts is only a quicker way to the same number.
@Suite("The monthly count")
struct RollupTests {
    private static let rollup = FrontDesk.rollups[0]

    @Test("It equals the conversations, also after some were moved to another kind")
    func equal() async throws {
        let database = try await PracticeTown.make()
        try await database.write { db in
            let stage = Stage(db, from: 1 << 50)
            let some = try db.all("SELECT id FROM contact WHERE day LIKE '2017-03%' LIMIT 25") { $0.id(0, of: Contact.self) }
            for (number, id) in some.enumerated() {
                try Contacts.move(id, to: Contact.Kind.allCases[number % 3], by: stage.author, in: db)
            }
        }
        #expect(try await database.read { try Self.rollup.faults($0) } == 0)
        for id in ["contacts.guidance", "contacts.infopoint", "contacts.legal"] {
            let sum = try await database.members(id, "GM0637", 2017).count
            #expect(try await database.count(id, "GM0637", 2017).value == sum)
        }
    }

    @Test("When it was tampered with, the check sees it and counting anew mends it")
    func mended() async throws {
        let database = try await PracticeTown.make()
        _ = try await database.write { try $0.run("UPDATE contact_month SET contacts = contacts + 1 WHERE month = '2017-03'") }
        #expect(try await database.read { try Self.rollup.faults($0) } > 0)
        try await database.write { try Self.rollup.rebuild($0) }
        #expect(try await database.read { try Self.rollup.faults($0) } == 0)
    }

    @Test("A conversation that cannot be stored is not counted either")
    func together() async throws {
        let database = try await PracticeTown.make()
        let before = try await database.count("contacts.legal", "GM0637", 2017).value
        await #expect(throws: (any Error).self) {
            try await database.write { db in
                let stage = Stage(db, from: 1 << 50)
                _ = try stage.contact(.legal, at: ID(1), of: MunicipalityCode(literal: "GM0637"), on: "2017-03-06")
            }
        }
        #expect(try await database.count("contacts.legal", "GM0637", 2017).value == before)
    }
}
