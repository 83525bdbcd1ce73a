import Foundation

/// What the operating system knows.
enum Machine {
    static func fileSize(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    /// Memory of a process, in MB. `VmRSS:` is all that is resident, `RssAnon:` that without the pages of the data file.
    static func memory(of process: Int32, _ kind: String) -> Double {
        let text = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix(kind) } ?? ""
        return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0) / 1000
    }

    /// Processor time that a process used since it began, in milliseconds.
    static func processor(of process: Int32) -> Double {
        let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        // Its name may hold spaces, and ends with the last bracket.
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        let ticks = fields.dropFirst(11).prefix(2).compactMap { Double($0) }.reduce(0, +)
        return ticks * 1000 / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// Processor time since the machine started, in ticks: of everyone, of us and the programs we ended, and left idle.
    struct Use {
        let all: Int
        let ours: Int
        let idle: Int

        static var now: Use {
            let text = (try? String(contentsOfFile: "/proc/stat", encoding: .utf8)) ?? ""
            let ticks = text.prefix { $0 != "\n" }.split(separator: " ").compactMap { Int($0) }
            var own = tms()
            _ = times(&own)
            let idle = ticks.count > 4 ? ticks[3] + ticks[4] : 0
            return Use(
                all: ticks.prefix(8).reduce(0, +),
                ours: own.tms_utime + own.tms_stime + own.tms_cutime + own.tms_cstime, idle: idle)
        }

        /// In percent of the whole machine. Figures taken while others used much of it are too high.
        func since(_ before: Use) -> (ours: Int, others: Int, idle: Int) {
            let all = max(1, self.all - before.all)
            let ours = (self.ours - before.ours) * 100 / all
            let idle = (self.idle - before.idle) * 100 / all
            return (ours, max(0, 100 - ours - idle), idle)
        }
    }

    /// Milliseconds that a piece of work takes: the median of several runs after one that is not counted.
    static func median(of runs: Int, _ work: () async throws -> Void) async rethrows -> Double {
        try await medians(of: runs, work, against: {}).ours
    }

    /// As ``median(of:_:)`` for two pieces of work in turns, so that what disturbs the machine disturbs both.
    static func medians(
        of runs: Int, _ ours: () async throws -> Void, against raw: () throws -> Void
    ) async rethrows -> (ours: Double, raw: Double) {
        var times: [(ours: Double, raw: Double)] = []
        for _ in 0...runs {
            let start = ContinuousClock.now
            try await ours()
            let middle = ContinuousClock.now
            try raw()
            times.append(((middle - start) / .milliseconds(1), (ContinuousClock.now - middle) / .milliseconds(1)))
        }
        let counted = times.dropFirst()
        return (counted.map(\.ours).sorted()[runs / 2], counted.map(\.raw).sorted()[runs / 2])
    }
}
