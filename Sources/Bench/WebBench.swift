import Database
import Foundation

/// The pages over HTTP: the real program in a process of its own, asked by wrk.
struct WebBench {
    private let path: String
    private let country: Country

    init(_ path: String, _ country: Country) {
        self.path = path
        self.country = country
    }

    func measure(_ table: inout ResultTable) async throws {
        guard let program = Serving.program else {
            return table.say("No wegwijs beside the benchmark: build it to measure the pages.")
        }
        let database = try SQLiteDatabase.open(path)
        let leader = try await BenchReader.cookie(in: database, of: country.code(0))
        let everywhere = try await BenchReader.cookie(in: database, of: nil)
        try database.close()
        let server = try Serving(program, database: path)
        table.add("serve: ready", server.ready, "ms", goal: "< 300 ms", isMet: server.ready < 300)
        let idle = Machine.memory(of: server.child.identifier, "VmRSS:")
        table.add("serve: memory when idle", idle, "MB", goal: "< 80 MB", isMet: idle < 80)
        let (address, town) = (server.address, country.code(0))
        try load("report page", address + "verslag/\(town)/2017", leader, &table, .answer(below: 50))
        let list = address + "cijfers/contacts.guidance/\(town)/2017"
        try load("list page of 50 lines", list, leader, &table, .many(rate: 3000, p99: 15))
        try load("report page, whole country", address + "verslag/NL/2017", everywhere, &table, .waited)
        let used = Machine.memory(of: server.child.identifier, "RssAnon:")
        table.add("serve: memory after load, without the mapped file", used, "MB")
    }

    /// A page that one reader must have quickly, or that many must have at once.
    private enum Goal {
        case answer(below: Double)
        case many(rate: Double, p99: Double)
        /// No goal of its own: how long one reader waits.
        case waited
    }

    private func load(
        _ what: String, _ address: String, _ cookie: String, _ table: inout ResultTable, _ goal: Goal
    ) throws {
        // The first byte comes before the last, which is what is waited for.
        guard let single = try Load.begin(address, as: cookie, readers: 1, seconds: 5)?.ended() else {
            return table.say("\(what): not measured; sudo apt-get install wrk, and run again.")
        }
        if case .answer(let most) = goal {
            table.add("\(what): one reader, p50", single.p50, "ms", goal: "< \(Int(most)) ms", isMet: single.p50 < most)
        } else {
            table.add("\(what): one reader, p50", single.p50, "ms")
        }
        if case .waited = goal { return }
        guard let many = try Load.begin(address, as: cookie, readers: 16, seconds: 8)?.ended() else { return }
        if case .many(let least, let most) = goal {
            table.add("\(what): 16 readers", many.rate, "r/s", goal: "≥ \(Int(least)) r/s", isMet: many.rate >= least)
            table.add("\(what): 16 readers, p50", many.p50, "ms")
            table.add("\(what): 16 readers, p99", many.p99, "ms", goal: "< \(Int(most)) ms", isMet: many.p99 < most)
        } else {
            table.add("\(what): 16 readers", many.rate, "r/s")
            table.add("\(what): 16 readers, p50", many.p50, "ms")
            table.add("\(what): 16 readers, p99", many.p99, "ms")
        }
    }
}
