/// Alphabets of which each letter has its own Latin spelling: Cyrillic, Greek, Armenian, Georgian.
enum Alphabets {
    /// A run of letters and the spelling of each; "-" is a letter that is not said.
    private struct Run {
        let start: UInt32
        let spellings: [[UInt8]]

        init(_ start: UInt32, _ words: StaticString) {
            self.start = start
            spellings = "\(words)".utf8.split(separator: UInt8(ascii: " ")).map { $0.filter { $0 != UInt8(ascii: "-") } }
        }
    }

    private static let cyrillic: StaticString =
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh sh - y - e yu ya e yo dj g ye dz i yi y ly ny ch k i w dj"
    private static let greek: StaticString = "a v g d e z i th i k l m n x o p r s s t y f kh ps o i y o y o"
    private static let armenian: StaticString =
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts w p k o f ev"
    private static let georgian: StaticString = "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h"

    private static let runs = [
        Run(0x430, cyrillic), Run(0x3B1, greek), Run(0x3AC, "a e i i"), Run(0x561, armenian), Run(0x10D0, georgian),
        // Letters of Ukrainian, Tajik, Kazakh.
        Run(0x491, "g"), Run(0x493, "gh"), Run(0x49B, "q"), Run(0x4A3, "n"), Run(0x4AF, "u"), Run(0x4B1, "u"), Run(0x4B3, "h"),
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
