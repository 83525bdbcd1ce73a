import Names
import Testing

@Suite("Names that are none")
struct HostileNameTests {
    /// Chance that falls the same way on every run.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }

    private static let ranges: [ClosedRange<UInt32>] = [
        0...0x7F, 0x80...0x24F, 0x300...0x36F, 0x370...0x58F, 0x600...0x6FF, 0x1200...0x137F, 0x10A0...0x10FF, 0x2000...0x206F,
        0xE000...0xFFFF, 0...0x10FFFF,
    ]

    @Test("Whatever is in a text, it is a name, is equal to itself, and has keys of a to z or of itself")
    func chance() {
        var dice = Dice(state: 17)
        var last = HeardName("")
        for _ in 0..<20_000 {
            let range = Self.ranges.randomElement(using: &dice) ?? 0...0x7F
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...30, using: &dice) {
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &dice)) { text.append(scalar) }
            }
            let name = HeardName(String(text))
            #expect(name.likeness(to: name).level == .equal)
            #expect(name.likeness(to: last).level == last.likeness(to: name).level)
            for key in name.keys {
                #expect(key.utf8.first == UInt8(ascii: "=") || key == "-" || key.utf8.allSatisfy { (0x61...0x7A).contains($0) })
                #expect(key.utf8.count < 500)
            }
            _ = NameQuestion(String(text)).likeness(of: last)
            last = name
        }
    }

    @Test("A text of ten thousand letters is read as far as a name goes", arguments: ["a", "ch", "a ", "م", "ሰ", "\u{301}", "龍", "j-"])
    func long(_ part: String) {
        let name = HeardName(String(repeating: part, count: 10_000))
        #expect(name.latin.utf8.count < 4000)
        #expect(name.keys.count < 200)
        #expect(name.likeness(to: HeardName(String(repeating: part, count: 9000))).level == .equal)
    }
}
