/// How Excel writes letters that XML cannot hold: `_x000D_` is a carriage return, `_x005F_` an underscore before what would
/// read like one (ECMA-376, part 1, 22.9.2.19).
enum ExcelEscapes {
    private static let length = 7

    static func decode(_ text: String) -> String {
        guard let first = text.utf8.firstIndex(of: UInt8(ascii: "_")) else { return text }
        var rest = text.utf8[first...]
        var decoded = Array(text.utf8[..<first])
        while let byte = rest.first {
            if let unit = escaped(rest) {
                decoded += String(decoding: [isTyped(unit) ? unit : 0xFFFD], as: UTF16.self).utf8
                rest = rest.dropFirst(length)
            } else {
                decoded.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// So that it comes back as it was.
    static func encode(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        var rest = text.utf8[...]
        var encoded: [UInt8] = []
        while let byte = rest.first {
            encoded += escaped(rest) == nil ? [byte] : Array("_x005F_".utf8)
            rest = rest.dropFirst()
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// Whether a key types it; a zero byte, say, is no letter, and no database keeps it.
    private static func isTyped(_ unit: UInt16) -> Bool { unit >= 0x20 || [0x09, 0x0A, 0x0D].contains(unit) }

    /// The unit that stands here in the form `_xHHHH_`.
    private static func escaped(_ rest: Substring.UTF8View) -> UInt16? {
        guard rest.first == UInt8(ascii: "_") else { return nil }
        let form = Array(rest.prefix(length))
        guard form.count == length, form[1] == UInt8(ascii: "x"), form[6] == UInt8(ascii: "_") else { return nil }
        var unit: UInt16 = 0
        for byte in form[2..<6] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte & 0x0F)
            // The letters A to F, small or capital, are 1 to 6 in their last bits.
            case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
                unit = unit << 4 | UInt16(byte & 0x0F + 9)
            default: return nil
            }
        }
        return unit
    }
}
