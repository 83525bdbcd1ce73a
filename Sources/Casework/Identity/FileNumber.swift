/// How an identity is written for people: Crockford's base 32, without i, l, o and u.
enum FileNumber {
    private static let digits: [UInt8] = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let length = 13

    static func write(_ number: Int64) -> String {
        var rest = UInt64(bitPattern: number)
        var text = [UInt8](repeating: digits[0], count: length)
        for place in text.indices.reversed() {
            text[place] = digits[Int(rest & 31)]
            rest >>= 5
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nothing when the text has another length, a letter that is not used, or more than 63 bits.
    static func read(_ text: some StringProtocol) -> Int64? {
        guard text.utf8.count == length else { return nil }
        var number: UInt64 = 0
        for byte in text.utf8 {
            guard let digit = digits.firstIndex(of: lowered(byte)) else { return nil }
            guard number >> 59 == 0 else { return nil }
            number = number << 5 | UInt64(digit)
        }
        return Int64(exactly: number)
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
