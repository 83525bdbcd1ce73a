import Casework
import Database
import Foundation
import Reports

/// The same country on both engines: carried over, and reported on by the one and by the other, turn by turn.
struct EngineBench {
    private let file: SQLiteDatabase
    private let server: PostgreSQLDatabase
    private let country: Country

    init(_ path: String, _ server: PostgreSQLDatabase, _ country: Country) throws {
        file = try SQLiteDatabase.open(path)
        self.server = server
        self.country = country
    }

    func measure(_ table: inout ResultTable) async throws {
        let start = ContinuousClock.now
        let tables = try await Copying(Everything.migrator).run(from: file, to: server, clock: .live) { _ in }
        let rows = tables.map(\.digest.rows).reduce(0, +)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        table.add("Carried to the server and compared, \(rows) rows", seconds, "s")
        try await compare(country.code(0), "One municipality", runs: 21, &table)
        try await compare(Area.countryCode, "The whole country", runs: 3, &table)
        try file.close()
    }

    private func compare(_ code: String, _ what: String, runs: Int, _ table: inout ResultTable) async throws {
        var times: [(server: Double, file: Double)] = []
        for _ in 0...runs {
            let start = ContinuousClock.now
            let onServer = try await report(code, server)
            let middle = ContinuousClock.now
            let inFile = try await report(code, file)
            times.append(((middle - start) / .milliseconds(1), (ContinuousClock.now - middle) / .milliseconds(1)))
            let isSame = try ReportJSON.encode(onServer, .nl) == ReportJSON.encode(inFile, .nl)
            if !isSame { table.mismatch("\(what): file and server") }
        }
        let counted = times.dropFirst()
        let (onServer, inFile) = (counted.map(\.server).sorted()[runs / 2], counted.map(\.file).sorted()[runs / 2])
        table.add("\(what): the report of a year, with last year's, PostgreSQL", onServer, "ms")
        table.add("  the same, SQLite", inFile, "ms")
        table.add("  ratio", onServer / inFile, "×")
    }

    private func report(_ code: String, _ database: any Database) async throws -> Report {
        let area = try await database.read { try Area.find(code, $0) }
        return try await ReportMaker(Everything.book).make(area, year: Country.lastYear, in: database)
    }
}
