import Foundation

/// What the operating system knows.
enum Machine {
    static func fileSize(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Resident memory of a process, in MB.
    static func memory(of process: Int32) -> Double {
        let text = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (line.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0) / 1000
    }

    /// Milliseconds that a piece of work takes: the median of several runs after one that is not counted.
    static func median(of runs: Int, _ work: () async throws -> Void) async rethrows -> Double {
        try await work()
        var times: [Double] = []
        for _ in 0..<runs {
            let start = ContinuousClock.now
            try await work()
            times.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        return times.sorted()[runs / 2]
    }
}
