/// The letters of a format's code that mean something: small, without texts between quotes, colours and what is escaped.
enum FormatLetters {
    static func read(_ code: String) -> [UInt8] {
        var letters: [UInt8] = []
        var bytes = code.utf8[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: ";"): return letters
            case UInt8(ascii: "\""): skip(&bytes, to: UInt8(ascii: "\""))
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = bytes.popFirst()
            case UInt8(ascii: "["):
                // "[h]" are hours that go on after 24; "[Red]" and "[$-413]" are no part of the number.
                if let first = bytes.first, "hHsSmM".utf8.contains(first), bytes.dropFirst().first.map(isElapsed) == true {
                    letters.append(UInt8(ascii: "h"))
                }
                skip(&bytes, to: UInt8(ascii: "]"))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
            case 0x21..<0x80: letters.append(byte)
            default: break
            }
        }
        return letters == Array("general".utf8) ? [] : letters
    }

    private static func isElapsed(_ byte: UInt8) -> Bool { "]hHsSmM".utf8.contains(byte) }

    private static func skip(_ bytes: inout Substring.UTF8View, to end: UInt8) {
        while let byte = bytes.popFirst(), byte != end {}
    }
}
