import Casework
import Database
import Dates
import Reports

/// The annual report as the program makes it, against the same counts by hand on the same file in the same process.
struct CountingBench {
    private let country: Country
    private let database: SQLiteDatabase
    private let raw: RawSQLite

    init(_ path: String, _ country: Country) throws {
        self.country = country
        database = try SQLiteDatabase.open(path)
        raw = try RawSQLite(path)
    }

    func measure(_ table: inout ResultTable) async throws {
        let town = country.code(0)
        let towns = try await compare(town, "One municipality", runs: 21, &table)
        table.add("  ratio", towns.ours / towns.raw, "×", goal: "≤ 1.5 ×", isMet: towns.ours / towns.raw <= 1.5)
        let whole = try await compare(Area.countryCode, "The whole country", runs: 3, &table)
        table.add("  ratio", whole.ours / whole.raw, "×")
        let figures = FigureBench(database, raw)
        try await figures.year(Area.countryCode, "The whole country, one year's figures alone", &table)
        try await figures.each(town, "one municipality", runs: 11, shown: 6, &table)
        try await figures.each(Area.countryCode, "country", runs: 3, shown: 8, &table)
        try await figures.list(town, &table)
        try figures.scan(&table)
        try database.close()
    }

    /// The report with last year's numbers beside it: both sides count both years, turn by turn.
    private func compare(
        _ code: String, _ what: String, runs: Int, _ table: inout ResultTable
    ) async throws -> (ours: Double, raw: Double) {
        let statements = try RawQuestions.all.map { ($0.figure, try raw.prepare($0.sql, in: code)) }
        let years = [Country.lastYear, Country.lastYear - 1]
        let times = try await Machine.medians(of: runs) {
            _ = try await report(code)
        } against: {
            try raw.inOneTransaction {
                for year in years { for (_, statement) in statements { _ = statement.count(code, year) } }
            }
        }
        var sums: [String: [Int]] = [:]
        for (figure, statement) in statements { sums[figure] = years.map { statement.count(code, $0) } }
        for entry in try await report(code).entries {
            let ours = [entry.count.value, entry.before?.value ?? 0]
            let theirs = sums[entry.recipe.figure] ?? []
            if ours != theirs { table.mismatch("\(code) \(entry.recipe.figure): ours \(ours), raw \(theirs)") }
        }
        table.add("\(what): the report of a year, with last year's, ours", times.ours, "ms")
        table.add("  the same \(statements.count) figures of both years by raw sqlite3", times.raw, "ms")
        return times
    }

    private func report(_ code: String) async throws -> Report {
        let area = try await database.read { try Area.find(code, $0) }
        return try await ReportMaker(Everything.book).make(area, year: Country.lastYear, in: database)
    }
}

extension RawSQLite {
    func prepare(_ question: String, in code: String) throws -> RawStatement {
        try prepare(RawQuestions.text(question, oneTown: code != Area.countryCode))
    }
}

extension RawStatement {
    /// Asks one year of one municipality, or of all of them.
    func count(_ code: String, _ year: Int) -> Int {
        let dates = [Value.text("\(year)-01-01"), .text("\(year + 1)-01-01")]
        return sum(code == Area.countryCode ? dates : dates + [.text(code)])
    }
}
