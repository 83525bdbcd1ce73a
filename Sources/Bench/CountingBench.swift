import Casework
import Database
import Dates
import Reports

/// Counting, ours and raw, on the same file in the same process.
struct CountingBench {
    private let path: String
    private let country: Country

    init(_ path: String, _ country: Country) {
        self.path = path
        self.country = country
    }

    func measure(_ table: inout ResultTable) async throws {
        let database = try SQLiteDatabase.open(path)
        let raw = try RawSQLite(path)
        try await compare(country.code(0), "One municipality's year", database, raw, runs: 21, &table)
        try await compare(Area.countryCode, "The whole country's year", database, raw, runs: 3, &table)
        try await slowest(database, &table)
        try await list(database, &table)
        try await scan(raw, &table)
        try database.close()
    }

    /// The counts of one year, without last year's: ours as the report makes them, raw by hand-written statements.
    private func compare(
        _ code: String, _ what: String, _ database: SQLiteDatabase, _ raw: RawSQLite, runs: Int, _ table: inout ResultTable
    ) async throws {
        let isTown = code != Area.countryCode
        let ids = RawQuestions.all.map(\.figure)
        let statements = try RawQuestions.all.map { try raw.prepare(RawQuestions.text($0.sql, oneTown: isTown)) }
        let values: [RawStatement.Value] = [.text("2017-01-01"), .text("2018-01-01")] + (isTown ? [.text(code)] : [])
        let ours = try await Machine.median(of: runs) { _ = try await counts(ids, code, database) }
        var sums: [Int] = []
        let raws = await Machine.median(of: runs) { sums = statements.map { $0.sum(values) } }
        for (id, (mine, theirs)) in zip(ids, zip(try await counts(ids, code, database), sums)) where mine != theirs {
            table.mismatch("\(id) \(mine) \(theirs)")
        }
        if isTown { try await explain(ids, statements, values, code, database, &table) }
        table.add("\(what): \(ids.count) figures, ours", ours, "ms")
        table.add("\(what): the same by raw sqlite3", raws, "ms")
        table.add("\(what): ratio", ours / raws, "×", goal: isTown ? "≤ 1.5 ×" : "", isMet: isTown ? ours / raws <= 1.5 : nil)
        let report = try await Machine.median(of: runs) {
            _ = try await database.read { db in
                try ReportMaker(Everything.book).make(Area.find(code, db), year: Country.lastYear, db)
            }
        }
        table.add("\(what): the report, with last year's", report, "ms")
        if !isTown { table.add("\(what): one year", ours, "ms", goal: "< 1000 ms", isMet: ours < 1000) }
    }

    /// Where ours and raw differ most.
    private func explain(
        _ ids: [String], _ statements: [RawStatement], _ values: [RawStatement.Value], _ code: String,
        _ database: SQLiteDatabase, _ table: inout ResultTable
    ) async throws {
        var rows: [(String, Double, Double)] = []
        for (id, statement) in zip(ids, statements) {
            let ours = try await Machine.median(of: 11) { _ = try await counts([id], code, database) }
            let raw = await Machine.median(of: 11) { _ = statement.sum(values) }
            rows.append((id, ours, raw))
        }
        for (id, ours, raw) in rows.sorted(by: { $0.1 - $0.2 > $1.1 - $1.2 }).prefix(6) {
            table.add("  \(id), ours; raw \((raw * 1000).rounded() / 1000) ms", ours, "ms")
        }
    }

    private func counts(_ ids: [String], _ code: String, _ database: SQLiteDatabase) async throws -> [Int] {
        try await database.read { db in
            let area = try Area.find(code, db)
            return try ids.map {
                try Counter.count(Everything.book.figure($0), in: area, during: .year(Country.lastYear), db).value
            }
        }
    }

    /// Where the country's time goes.
    private func slowest(_ database: SQLiteDatabase, _ table: inout ResultTable) async throws {
        var times: [(String, Double)] = []
        for figure in Everything.book.all {
            let time = try await Machine.median(of: 1) { _ = try await counts([figure.id], Area.countryCode, database) }
            times.append((figure.id, time))
        }
        for (id, time) in times.sorted(by: { $0.1 > $1.1 }).prefix(5) { table.add("  country, \(id)", time, "ms") }
    }

    private func list(_ database: SQLiteDatabase, _ table: inout ResultTable) async throws {
        let code = country.code(0)
        let time = try await Machine.median(of: 21) {
            _ = try await database.read { db in
                try Members.list(
                    of: Everything.book.figure("contacts.guidance"), in: Area.find(code, db),
                    during: .year(Country.lastYear), db)
            }
        }
        table.add("One figure's list, first 50 lines", time, "ms")
    }

    /// What counting the conversations themselves would cost.
    private func scan(_ raw: RawSQLite, _ table: inout ResultTable) async throws {
        let statement = try raw.prepare(
            "SELECT municipality, substr(day, 1, 7), kind, COUNT(*) FROM contact NOT INDEXED GROUP BY 1, 2, 3")
        let time = await Machine.median(of: 1) { _ = statement.sum([]) }
        table.add("A plain scan of all contacts, raw", time, "ms")
    }
}
