import Casework
import Database
import Dates
@testable import Legal
import Support
import Testing
import Trail

/// What is done once a day with the terms of open dossiers.
@Suite("The night of legal guidance")
struct LegalNightTests {
    /// One dossier with a term of ours that ended on 12 June 2017, one that was met, one that was closed, one ended by hand.
    private static func town() async throws -> (database: any Database, late: ID<Dossier>, ids: IDSource) {
        let database = try await Scratch.database()
        return try await database.write { db in
            let docket = try Docket(Stage(db))
            var dossiers: [ID<Dossier>] = []
            for _ in 0..<4 {
                let dossier = try docket.open().id
                try docket.tell(.permit, in: dossier, on: "2017-03-12")
                dossiers.append(dossier)
            }
            try docket.tell(.applied, in: dossiers[1], on: "2017-04-01")
            try docket.tell(.granted, in: dossiers[1], on: "2017-05-01")
            try docket.tell(.arrived, in: dossiers[1], on: "2017-06-01")
            try Dossiers.close(dossiers[2], .withdrawn, on: docket.stage.date("2017-05-01"), by: docket.stage.author, in: db)
            try db.run(
                """
                INSERT INTO deadline_end (deadline, ended_on, reason)
                SELECT id, '2017-05-01', 'mistake' FROM deadline WHERE dossier = $1
                """, dossiers[3])
            return (database, dossiers[0], docket.stage.ids)
        }
    }

    private static func night(_ database: any Database, _ ids: IDSource, on day: String) throws -> LegalNight {
        let day = try #require(CalendarDate(iso: day))
        return LegalNight(
            database: database, ids: ids,
            author: Author(nil, ground: "tidying", clock: .fixed(day), ids: .counting(from: 1 << 50 + Int64(day.dayNumber) << 20)))
    }

    private static func missed(_ database: any Database) async throws -> [String] {
        try await database.read { db in
            try db.all(
                "SELECT l.day, l.dossier, l.rule, l.after_on FROM proof_line l WHERE l.deed = 'missed' ORDER BY l.day, l.id"
            ) { "\($0.text(0)) \($0.id(1, of: Dossier.self)) \($0.text(2)) \($0.text(3))" }
        }
    }

    @Test("A term that passed is written down once, on the first night after its last day, and only where it asked for something")
    func once() async throws {
        let (database, late, ids) = try await Self.town()
        try await Self.night(database, ids, on: "2017-06-12").run()
        #expect(try await Self.missed(database) == [], "its last day is not over")
        for day in ["2017-06-13", "2017-06-13", "2017-06-14"] { try await Self.night(database, ids, on: day).run() }
        #expect(try await Self.missed(database) == ["2017-06-13 \(late) NR-APPLY 2017-06-12"])
        let nights = try await database.read { try $0.number("SELECT COUNT(*) FROM legal_night") }
        #expect(nights == 3)
    }

    @Test("A term that gets another day and passes again is written down again, and the book is as the log")
    func again() async throws {
        let (database, late, ids) = try await Self.town()
        try await Self.night(database, ids, on: "2017-06-13").run()
        try await database.write { db in
            let stage = Stage(db, from: 1 << 30)
            let event = try #require(try db.first("SELECT id FROM dossier_event WHERE dossier = $1", late) { $0.id(0, of: DossierEvent.self) })
            let known = try #require(try DossierEvents.find(event, db))
            try DossierEvents.put(
                DossierEvent(id: event, dossier: late, known.kind, on: stage.date("2017-03-19")), within: nil, ids: stage.ids,
                by: stage.author, in: db)
        }
        try await Self.night(database, ids, on: "2017-06-14").run()
        #expect(try await Self.missed(database).count == 1, "it did not pass yet")
        try await Self.night(database, ids, on: "2017-06-20").run()
        #expect(try await Self.missed(database).last == "2017-06-20 \(late) NR-APPLY 2017-06-19")
        let whole = try #require(Period(from: .init(dayNumber: 0), until: .init(dayNumber: 40_000)))
        let check = try await database.read { try ProofCheck.read(whole, $0) }
        #expect(check.isRight && check.same > 8, "\(check)")
    }

    @Test("When a rule changed, what is open follows it at night, and what is closed stays as it was")
    func law() async throws {
        let (database, late, ids) = try await Self.town()
        try await database.write { db in
            try db.run("UPDATE legal_term SET amount = amount + 1 WHERE rule = 'NR-APPLY'")
        }
        try await Self.night(database, ids, on: "2017-05-20").run()
        let moved = try await database.read { db in
            try db.all("SELECT dossier, due_on FROM deadline WHERE rule = 'NR-APPLY' AND state = 'open' ORDER BY id") {
                "\($0.id(0, of: Dossier.self)) \($0.text(1))"
            }
        }
        #expect(moved.count == 3 && moved.first == "\(late) 2017-07-12" && moved[1].hasSuffix("2017-06-12"), "\(moved)")
        let counted = try await database.read { try $0.number("SELECT changed FROM legal_night") }
        #expect(counted == 3)
    }
}
