import Casework
import Database
import Foundation

/// A day at many desks over HTTP: pages and deeds as they come, on either engine. The program runs in a process of its own; who
/// asks shares the machine with it.
struct DeskBench {
    let clients: Int
    let contacts: Int
    /// Seconds of each run.
    let seconds: Double
    /// Whether the highest rate is looked for too.
    let isFull: Bool

    /// Of a comparable register on the same kind of work is published: 500 people at once are 60 requests a second, for which it
    /// takes between 6 processors (50 a second) and 12 (100 a second).
    private static let peer = "docs of the Objects API, hardware requirements: 6 to 12 cores for 60 requests a second"
    private static let rate = 60.0

    /// Each asks once in two seconds; in a short run fewer ask more, so that all steps are seen.
    private var clerks: Int { isFull ? 120 : 20 }

    /// - Parameter server: an empty database, to measure the same there.
    func measure(_ server: String?, _ table: inout ResultTable) async throws {
        guard let program = Serving.program else {
            return table.say("No wegwijs beside the benchmark: build it to measure the desks.")
        }
        // A folder of its own: the program puts a vault and a key beside its data.
        let folder = FileManager.default.temporaryDirectory.appending(path: "wegwijs-desks-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "desks.db").path
        let start = ContinuousClock.now
        let seats = try await DeskMaker(clients: clients, contacts: contacts, clerks: clerks, path: path).make()
        table.add(
            "desks: \(clients) clients, \(contacts) contacts, \(Machine.fileSize(path) / 1_000_000) MB made",
            (.now - start) / .seconds(1), "s")
        if let server { try await carry(path, to: server) }
        try await measure(program, path, "SQLite", seats, &table)
        if let server { try await measure(program, server, "PostgreSQL", seats, &table) }
        table.say("for comparison, " + Self.peer)
    }

    private func carry(_ path: String, to address: String) async throws {
        let (file, server) = (try SQLiteDatabase.open(path), try await DriverBench.open(address))
        _ = try await Copying(Everything.migrator).run(from: file, to: server, clock: .live) { _ in }
        try await server.write { try $0.define("ANALYZE") }
        if clients > 10_000 { try await DriverBench.settle(server) }
        await server.close()
        try file.close()
    }

    private func measure(
        _ program: URL, _ database: String, _ engine: String, _ seats: [ClerkSeat], _ table: inout ResultTable
    ) async throws {
        let server = try Serving(program, database: database)
        let host = String(server.address.dropFirst("http://".count).prefix { $0 != "/" })
        // What is asked for the first time is not counted: statements are prepared and pages of the file are read.
        _ = run(Self.rate, isFull ? 10 : 2, seats, host)
        let (before, processor) = (Machine.Use.now, Machine.processor(of: server.child.identifier))
        let heard = run(Self.rate, seconds, seats, host)
        let use = Machine.Use.now.since(before)
        let work = Machine.processor(of: server.child.identifier) - processor
        for fault in heard.faults.prefix(3) { table.mismatch("\(engine) desks: " + fault) }
        let all = heard.all
        table.say("\(engine), \(clerks) people at desks, \(Int(Self.rate)) requests a second: \(all.count) answers")
        let last = Self.share(99, of: all)
        table.add("  first byte, p50", Self.share(50, of: all), "ms")
        table.add("  first byte, p99", last, "ms", goal: "< 20 ms", isMet: last < 20)
        for step in BenchClerk.Step.allCases {
            guard let times = heard.times[step]?.sorted() else { continue }
            table.add("    \(step.rawValue), \(times.count) times: p50", Self.share(50, of: times), "ms")
            table.add("    \(step.rawValue): p99", Self.share(99, of: times), "ms")
        }
        table.add("  processor time of the program for each answer", work / Double(max(1, all.count)), "ms")
        let share = Int(work / (seconds * 10 * Double(Machine.cores)))
        table.say("  \(100 - use.idle) % of \(Machine.cores) cores was used, \(share) % by the program")
        if isFull { highest(seats, host, &table) }
        table.add("  memory of the program afterwards", Machine.memory(of: server.child.identifier, "RssAnon:"), "MB")
    }

    private func run(_ rate: Double, _ seconds: Double, _ seats: [ClerkSeat], _ host: String) -> OpenLoop.Heard {
        OpenLoop(rate: rate, seconds: seconds).run(seats, host)
    }

    /// Twice as much until it is too much, and then between the two.
    private func highest(_ seats: [ClerkSeat], _ host: String, _ table: inout ResultTable) {
        var (held, heldTime, failed) = (Self.rate, 0.0, Double.infinity)
        var next = Self.rate * 2
        for _ in 0..<9 where failed > held * 1.1 {
            let heard = run(next, 10, seats, host)
            let last = Self.share(99, of: heard.all)
            table.say("  \(Int(next)) requests a second: p99 \(ResultTable.rounded(last)) ms")
            for fault in heard.faults.prefix(1) { table.mismatch("desks: " + fault) }
            if last < 100 && heard.faults.isEmpty { (held, heldTime) = (next, last) } else { failed = next }
            next = failed.isFinite ? (held + failed) / 2 : held * 2
        }
        table.add("  highest rate held with p99 under 100 ms", held, "requests/s")
        table.add("    its p99", heldTime, "ms")
    }

    private static func share(_ percent: Int, of sorted: [Double]) -> Double {
        sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }
}
