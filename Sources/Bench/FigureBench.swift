import Casework
import Database
import Dates
import Reports

/// Figure by figure: where the time of a report goes.
struct FigureBench {
    private let database: SQLiteDatabase
    private let raw: RawSQLite

    init(_ database: SQLiteDatabase, _ raw: RawSQLite) {
        self.database = database
        self.raw = raw
    }

    /// What the goal of one second is about: a year, without last year's beside it.
    func year(_ code: String, _ what: String, _ table: inout ResultTable) async throws {
        let ids = RawQuestions.all.map(\.figure)
        let time = try await Machine.median(of: 3) { try await countTogether(ids, code) }
        table.add(what, time, "ms", goal: "< 1000 ms", isMet: time < 1000)
    }

    /// The figures on which we lose most.
    func each(_ code: String, _ what: String, runs: Int, shown: Int, _ table: inout ResultTable) async throws {
        var rows: [(figure: String, ours: Double, raw: Double)] = []
        for (figure, sql) in RawQuestions.all {
            let statement = try raw.prepare(sql, in: code)
            let times = try await Machine.medians(of: runs) {
                try await count([figure], code)
            } against: {
                try raw.inOneTransaction { _ = statement.count(code, Country.lastYear) }
            }
            rows.append((figure, times.ours, times.raw))
        }
        for row in rows.sorted(by: { $0.ours > $1.ours }).prefix(shown) {
            table.add("  \(what), \(row.figure); raw \(ResultTable.rounded(row.raw)) ms", row.ours, "ms")
        }
    }

    func list(_ code: String, _ table: inout ResultTable) async throws {
        let time = try await Machine.median(of: 21) {
            try await database.read { db in
                let (figure, area) = (try Everything.book.figure("contacts.guidance"), try Area.find(code, db))
                _ = try Counter.count(figure, in: area, during: .year(Country.lastYear), db)
                _ = try Members.list(of: figure, in: area, during: .year(Country.lastYear), db)
            }
        }
        table.add("One figure with the first 50 lines of its list", time, "ms")
    }

    /// What counting the conversations themselves would cost.
    func scan(_ table: inout ResultTable) throws {
        let statement = try raw.prepare("""
            SELECT municipality, substr(day, 1, 7), kind, COUNT(*) FROM contact NOT INDEXED
            WHERE day >= ?1 AND day < ?2 GROUP BY 1, 2, 3
            """)
        let start = ContinuousClock.now
        _ = statement.count(Area.countryCode, Country.lastYear)
        let time = (ContinuousClock.now - start) / .milliseconds(1)
        table.add("For comparison: a plain scan of the contacts for one year, raw", time, "ms")
    }

    /// As a report of everything asks it.
    private func countTogether(_ ids: [String], _ code: String) async throws {
        let area = try await database.read { try Area.find(code, $0) }
        _ = try await database.readTogether(ids.map { id in
            { db in try Counter.count(Everything.book.figure(id), in: area, during: .year(Country.lastYear), db).value }
        })
    }

    private func count(_ ids: [String], _ code: String) async throws {
        try await database.read { db in
            let area = try Area.find(code, db)
            for id in ids { _ = try Counter.count(Everything.book.figure(id), in: area, during: .year(Country.lastYear), db) }
        }
    }
}
