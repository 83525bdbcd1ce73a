/// Alphabets of which each letter has its own Latin spelling: Cyrillic, Greek, Armenian, Georgian.
enum Alphabets {
    /// A run of letters and the spelling of each; capitals are those letters of `LatinLetters` that have no ASCII letter.
    private struct Run {
        let start: UInt32
        let spellings: [[UInt8]]

        init(_ start: UInt32, _ words: StaticString) {
            self.start = start
            spellings = "\(words)".utf8.split(separator: UInt8(ascii: " ")).map { $0.compactMap(Self.letter) }
        }

        /// "-" is a letter that is not said.
        private static func letter(_ byte: UInt8) -> UInt8? {
            switch byte {
            case UInt8(ascii: "S"): LatinLetters.sh
            case UInt8(ascii: "C"): LatinLetters.ch
            case UInt8(ascii: "Z"): LatinLetters.zh
            case UInt8(ascii: "X"): LatinLetters.kh
            case UInt8(ascii: "G"): LatinLetters.gh
            case UInt8(ascii: "-"): nil
            default: byte
            }
        }
    }

    private static let cyrillic: StaticString =
        "a b v g d e Z z i y k l m n o p r s t u f X ts C S S - y - e yu ya e yo dj g ye dz i yi y ly ny C k i w dj"
    private static let greek: StaticString = "a v g d e z i th i k l m n x o p r s s t y f X ps o i y o y o"
    private static let armenian: StaticString =
        "a b g d e z e y t Z i l X ts k h dz G C m y n S o C p j r s v t r ts w p k o f ev"
    private static let georgian: StaticString = "a b g d e v z t i k l m n o p Z r s t u p k G q S C ts dz ts C X j h"

    private static let runs = [
        Run(0x430, cyrillic), Run(0x3B1, greek), Run(0x3AC, "a e i i"), Run(0x561, armenian), Run(0x10D0, georgian),
        // Letters of Ukrainian, Tajik, Kazakh.
        Run(0x491, "g"), Run(0x493, "G"), Run(0x49B, "q"), Run(0x4A3, "n"), Run(0x4AF, "u"), Run(0x4B1, "u"), Run(0x4B3, "h"),
        Run(0x4B7, "j"), Run(0x4D9, "e"), Run(0x4E3, "i"), Run(0x4E9, "o"), Run(0x4EF, "u"),
    ]

    /// The Latin letters for one of these, or nothing when it is none.
    static func letters(_ scalar: UInt32) -> [UInt8]? {
        guard (0x370..<0x590).contains(scalar) || (0x10D0...0x10FF).contains(scalar) else { return nil }
        let small = small(scalar)
        let run = runs.first { small >= $0.start && small - $0.start < UInt32($0.spellings.count) }
        guard let run else { return nil }
        return run.spellings[Int(small - run.start)]
    }

    private static func small(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x410...0x42F, 0x391...0x3A9: scalar + 32
        case 0x400...0x40F: scalar + 80
        case 0x531...0x556: scalar + 48
        case 0x490...0x4FF where scalar.isMultiple(of: 2): scalar + 1
        default: scalar
        }
    }
}
