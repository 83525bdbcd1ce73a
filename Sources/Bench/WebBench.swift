import Foundation

/// The pages over HTTP: the real program in a process of its own, asked by wrk.
struct WebBench {
    private let path: String
    private let country: Country

    init(_ path: String, _ country: Country) {
        self.path = path
        self.country = country
    }

    func measure(_ table: inout ResultTable) throws {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let program = folder.appending(path: "wegwijs")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            return table.say("No wegwijs beside the benchmark: build it to measure the pages.")
        }
        let start = ContinuousClock.now
        let server = try Child(program, ["serve", "--database", path, "--port", "0"])
        defer { server.end() }
        guard let address = server.firstLine().split(separator: " ").last.map(String.init) else {
            return table.say("The server did not start.")
        }
        let ready = (ContinuousClock.now - start) / .milliseconds(1)
        table.add("serve: ready", ready, "ms", goal: "< 300 ms", isMet: ready < 300)
        let idle = Machine.memory(of: server.identifier, "VmRSS:")
        table.add("serve: memory when idle", idle, "MB", goal: "< 80 MB", isMet: idle < 80)
        let town = country.code(0)
        try load("report page", address + "verslag/\(town)/2017", &table, .answer(below: 50))
        try load("list page of 50 lines", address + "cijfers/contacts.guidance/\(town)/2017", &table, .many(rate: 3000, p99: 15))
        try load("report page, whole country", address + "verslag/NL/2017", &table, .waited)
        table.add("serve: memory after load, without the mapped file", Machine.memory(of: server.identifier, "RssAnon:"), "MB")
    }

    /// A page that one reader must have quickly, or that many must have at once.
    private enum Goal {
        case answer(below: Double)
        case many(rate: Double, p99: Double)
        /// No goal of its own: how long one reader waits.
        case waited
    }

    private func load(_ what: String, _ address: String, _ table: inout ResultTable, _ goal: Goal) throws {
        guard let wrk = ["/usr/bin/wrk", "/usr/local/bin/wrk"].first(where: FileManager.default.isExecutableFile) else {
            return table.say("\(what): not measured; sudo apt-get install wrk, and run again.")
        }
        // The first byte comes before the last, which is what wrk waits for.
        let single = try Child(URL(filePath: wrk), ["-c1", "-t1", "-d5s", "--timeout", "60s", "--latency", address]).allOutput()
        try refuseFailures(in: single, address)
        let first = Self.milliseconds(after: "50%", in: single)
        if case .waited = goal { return table.add("\(what): one reader, p50", first, "ms") }
        let many = try Child(URL(filePath: wrk), ["-c16", "-t1", "-d8s", "--latency", address]).allOutput()
        try refuseFailures(in: many, address)
        let rate = Self.rate(in: many)
        let (p50, p99) = (Self.milliseconds(after: "50%", in: many), Self.milliseconds(after: "99%", in: many))
        switch goal {
        case .answer(let most):
            table.add("\(what): one reader, p50", first, "ms", goal: "< \(Int(most)) ms", isMet: first < most)
            table.add("\(what): 16 readers", rate, "r/s")
            table.add("\(what): 16 readers, p50", p50, "ms")
            table.add("\(what): 16 readers, p99", p99, "ms")
        case .many(let least, let most):
            table.add("\(what): one reader, p50", first, "ms")
            table.add("\(what): 16 readers", rate, "r/s", goal: "≥ \(Int(least)) r/s", isMet: rate >= least)
            table.add("\(what): 16 readers, p50", p50, "ms")
            table.add("\(what): 16 readers, p99", p99, "ms", goal: "< \(Int(most)) ms", isMet: p99 < most)
        case .waited: break
        }
    }

    /// An error page is quick, and measuring it proves nothing.
    private func refuseFailures(in output: String, _ address: String) throws {
        guard !output.contains("Non-2xx"), output.contains("Requests/sec") else {
            throw RawSQLite.Fault(message: "\(address) did not answer as it should:\n\(output)")
        }
    }

    private static func rate(in output: String) -> Double {
        let line = output.split(separator: "\n").first { $0.contains("Requests/sec") } ?? ""
        return line.split(separator: " ").last.flatMap { Double($0) } ?? 0
    }

    private static func milliseconds(after label: String, in output: String) -> Double {
        let line = output.split(separator: "\n").first { $0.drop { $0 == " " }.hasPrefix(label) } ?? ""
        let word = line.split(separator: " ").last ?? ""
        let number = Double(word.prefix { $0.isNumber || $0 == "." }) ?? 0
        return word.hasSuffix("us") ? number / 1000 : word.hasSuffix("ms") ? number : number * 1000
    }
}
