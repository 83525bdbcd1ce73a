import Foundation

/// What the operating system knows.
enum Machine {
    static func fileSize(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Memory of a process, in MB. `VmRSS:` is all that is resident, `RssAnon:` that without the pages of the data file.
    static func memory(of process: Int32, _ kind: String) -> Double {
        let text = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix(kind) } ?? ""
        return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0) / 1000
    }

    /// "2 cores, load 0.4": a load beyond our own means that others were using the machine during the run.
    static var state: String {
        let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first ?? "unknown"
        return "\(ProcessInfo.processInfo.activeProcessorCount) cores, load \(load)"
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
