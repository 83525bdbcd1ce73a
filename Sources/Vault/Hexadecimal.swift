/// Bytes as two digits each.
package enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    package static func write(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Nothing for anything but pairs of small digits.
    package static func read(_ text: String) -> [UInt8]? {
        let halves = text.utf8.compactMap { digits.firstIndex(of: $0) }
        guard halves.count == text.utf8.count, halves.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: halves.count, by: 2).map { UInt8(halves[$0] << 4 | halves[$0 + 1]) }
    }
}
