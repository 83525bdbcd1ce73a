/// Bytes as text, in letters that stand for a few bits each, without padding.
///
/// Source: RFC 4648 for the first three; the last has Crockford's letters, which are hard to misread.
package struct Lettering: Sendable {
    private let letters: [UInt8]
    /// The value of each byte as a letter; `none` where it is not one.
    private let values: [UInt8]
    private let bits: Int
    private static let none: UInt8 = 255

    package static let base32 = Lettering("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", alsoRead: lowercase)
    package static let base64 = Lettering(base62 + "+/")
    package static let base64URL = Lettering(base62 + "-_")
    package static let crockford = Lettering(
        "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
        alsoRead: [("O", "0"), ("o", "0"), ("I", "1"), ("i", "1"), ("L", "1"), ("l", "1")] + lowercase)

    private static let base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    private static let lowercase: [(Unicode.Scalar, Unicode.Scalar)] = zip(
        "abcdefghijklmnopqrstuvwxyz".unicodeScalars, "ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars).map { ($0, $1) }

    private init(_ letters: String, alsoRead others: [(Unicode.Scalar, Unicode.Scalar)] = []) {
        self.letters = Array(letters.utf8)
        bits = self.letters.count.trailingZeroBitCount
        var values = [UInt8](repeating: Self.none, count: 256)
        for (value, letter) in self.letters.enumerated() { values[Int(letter)] = UInt8(value) }
        for (other, letter) in others where values[Int(other.value)] == Self.none {
            values[Int(other.value)] = values[Int(letter.value)]
        }
        self.values = values
    }

    package func write(_ bytes: [UInt8]) -> String {
        var (text, held, count) = ([UInt8](), UInt32(0), 0)
        func letter(_ value: UInt32) -> UInt8 { letters[Int(value) & (letters.count - 1)] }
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            count += 8
            while count >= bits {
                count -= bits
                text.append(letter(held >> count))
            }
        }
        if count > 0 { text.append(letter(held << (bits - count))) }
        return String(decoding: text, as: UTF8.self)
    }

    /// In groups of four letters, for a person.
    package func write(_ bytes: [UInt8], between groups: String) -> String {
        let letters = write(bytes).utf8.map { String(Unicode.Scalar($0)) }
        let starts = stride(from: 0, to: letters.count, by: 4)
        return starts.map { letters[$0..<min($0 + 4, letters.count)].joined() }.joined(separator: groups)
    }

    /// Nothing for anything that ``write(_:)`` would not have written, but for the size of letters that are hard to misread.
    package func read(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var (bytes, held, count) = ([UInt8](), UInt32(0), 0)
        for letter in text {
            guard values[Int(letter)] != Self.none else { return nil }
            held = held << bits | UInt32(values[Int(letter)])
            count += bits
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: held >> count))
            }
        }
        // What is left over is less than a letter, and zero: so there is one way to write the same bytes.
        guard count < bits, held & (1 << count - 1) == 0 else { return nil }
        return bytes
    }
}
