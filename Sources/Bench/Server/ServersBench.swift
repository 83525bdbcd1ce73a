import Database
import Foundation

/// One program and two programs on one database on a server, all on this machine: what a second one adds, and what it costs.
struct ServersBench {
    private let database: String
    private let country: Country

    init(_ database: String, _ country: Country) {
        self.database = database
        self.country = country
    }

    func measure(_ table: inout ResultTable) async throws {
        guard let program = Serving.program, Load.wrk != nil else { return }
        let opened = try await DriverBench.open(database)
        let leader = try await BenchReader.cookie(in: opened, of: country.code(0))
        await opened.close()
        let first = try Serving(program, database: database)
        table.add("PostgreSQL, serve: ready", first.ready, "ms")
        let page = "cijfers/contacts.guidance/\(country.code(0))/2017"
        try load("list page of 50 lines, one program", [first], page, leader, &table)
        try load("report page, one program", [first], "verslag/\(country.code(0))/2017", leader, &table)
        let second = try Serving(program, database: database)
        try load("list page of 50 lines, two programs", [first, second], page, leader, &table)
        try load("report page, two programs", [first, second], "verslag/\(country.code(0))/2017", leader, &table)
        let memory = [first, second].map { Machine.memory(of: $0.child.identifier, "RssAnon:") }
        table.add("PostgreSQL, serve: memory after load, each", memory.reduce(0, +) / 2, "MB")
    }

    /// Sixteen readers, shared out among the programs.
    private func load(
        _ what: String, _ programs: [Serving], _ page: String, _ cookie: String, _ table: inout ResultTable
    ) throws {
        let runs = try programs.compactMap {
            try Load.begin($0.address + page, as: cookie, readers: 16 / programs.count, seconds: 6)
        }
        let loads = try runs.map { try $0.ended() }
        table.add("PostgreSQL, \(what): 16 readers", loads.map(\.rate).reduce(0, +), "r/s")
        table.add("PostgreSQL, \(what): p99", loads.map(\.p99).max() ?? 0, "ms")
    }
}
