import Foundation

/// A password as an attacker looks at it: small letters without accents, and what digits and signs may stand for.
struct GuessedText {
    let scalars: [Unicode.Scalar]
    /// Small letters, digits and signs, a byte each; 0 for what is none of those.
    let plain: [UInt8]
    /// The same with 0 read as o, 3 as e and so on. There are two, as 1 may be i or l.
    let spoken: [[UInt8]]
    let isCapital: [Bool]

    var count: Int { scalars.count }

    private static let signs: [UInt8: UInt8] = Dictionary(uniqueKeysWithValues: zip("0134578@$!+".utf8, "oieastbasit".utf8))

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        let plain = scalars.map(Self.plain)
        let spoken = plain.map { Self.signs[$0] ?? $0 }
        let one = UInt8(ascii: "1")
        self.plain = plain
        self.spoken = [spoken, zip(plain, spoken).map { $0 == one ? UInt8(ascii: "l") : $1 }]
        isCapital = scalars.map { $0.properties.isUppercase }
    }

    /// Letters with a stroke or without a dot do not fall apart.
    private static let strokes: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: zip("ıøØłŁđĐß".unicodeScalars, "ioolldds".utf8))

    private static func plain(_ scalar: Unicode.Scalar) -> UInt8 {
        if let base = strokes[scalar] { return base }
        // The letter beneath an accent is the first scalar of what it falls apart into.
        let base = String(scalar).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars.first
        return base.flatMap { $0.isASCII ? UInt8($0.value) : nil } ?? 0
    }

    func isDigit(_ index: Int) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= plain[index]
    }

    /// Whether the same letter stands in both places, whatever its size and accents.
    func isSame(_ one: Int, _ other: Int) -> Bool {
        plain[one] == plain[other] && (plain[one] != 0 || scalars[one] == scalars[other])
    }

    /// How many bits so many guesses are.
    static func bits(_ guesses: Double) -> Double {
        max(0, log2(max(1, guesses)))
    }
}
