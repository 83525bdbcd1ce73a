import Foundation

/// Asks one address again and again, as wrk does, and tells how quick the answers were.
struct Load {
    let rate: Double
    /// In milliseconds, to the last byte.
    let p50: Double
    let p99: Double

    static let wrk = ["/usr/bin/wrk", "/usr/local/bin/wrk"].first(where: FileManager.default.isExecutableFile)

    /// A run that has begun and whose end is waited for later.
    struct Running {
        fileprivate let child: Child
        fileprivate let address: String

        /// - Throws: when not every answer was a page: an error page is quick, and measuring it proves nothing.
        func ended() throws -> Load {
            let output = child.allOutput()
            guard !output.contains("Non-2xx"), output.contains("Requests/sec") else {
                throw RawSQLite.Fault(message: "\(address) did not answer as it should:\n\(output)")
            }
            return Load(reading: output)
        }
    }

    /// Nothing when wrk is not there.
    static func begin(_ address: String, as cookie: String, readers: Int, seconds: Int) throws -> Running? {
        guard let wrk else { return nil }
        let options = [
            "-c\(readers)", "-t1", "-d\(seconds)s", "--timeout", "60s", "--latency", "-H", "Cookie: " + cookie, address,
        ]
        return Running(child: try Child(URL(filePath: wrk), options), address: address)
    }

    private init(reading output: String) {
        let lines = output.split(separator: "\n")
        rate = lines.first { $0.contains("Requests/sec") }?.split(separator: " ").last.flatMap { Double($0) } ?? 0
        p50 = Self.milliseconds(after: "50%", in: lines)
        p99 = Self.milliseconds(after: "99%", in: lines)
    }

    private static func milliseconds(after label: String, in lines: [Substring]) -> Double {
        let word = lines.first { $0.drop { $0 == " " }.hasPrefix(label) }?.split(separator: " ").last ?? ""
        let number = Double(word.prefix { $0.isNumber || $0 == "." }) ?? 0
        return word.hasSuffix("us") ? number / 1000 : word.hasSuffix("ms") ? number : number * 1000
    }
}
