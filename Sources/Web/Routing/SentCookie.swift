/// What a browser sends back of what we asked it to keep (cookie). Read byte by byte.
enum SentCookie {
    /// The first of this name.
    /// - Parameter headers: "wegwijs=…; taal=nl".
    static func value(of name: String, in headers: [String]) -> String? {
        let start = Array(name.utf8) + [UInt8(ascii: "=")]
        let found = headers.lazy.flatMap { Array($0.utf8).split(separator: UInt8(ascii: ";")) }
            .map { $0.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
            .first { $0.starts(with: start) }
        return found.map { String(decoding: $0.dropFirst(start.count), as: UTF8.self) }
    }
}
