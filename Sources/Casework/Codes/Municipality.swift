/// The code of a municipality (gemeentecode) as the statistics office writes it: "GM0637" is Zoetermeer.
package struct MunicipalityCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// Takes "GM0637", "gm0637" and the BRP's "0637". Nothing for anything else.
    package init?(_ typed: String) {
        let bytes = Array(typed.utf8)
        let hasPrefix = bytes.count == 6 && bytes[0] | 0x20 == UInt8(ascii: "g") && bytes[1] | 0x20 == UInt8(ascii: "m")
        let digits = hasPrefix ? bytes.dropFirst(2) : bytes[...]
        guard digits.count == 4, digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
        text = "GM" + String(decoding: digits, as: UTF8.self)
    }

    /// Reads a code that stands in our own source. A fault there gives the code of no municipality.
    package init(literal: StaticString) {
        self = MunicipalityCode(literal.description) ?? MunicipalityCode(text: "GM0000")
    }

    private init(text: String) {
        self.text = text
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.text < right.text
    }

    package var description: String { text }
}
