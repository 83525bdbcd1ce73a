/// The letters that a sound may be in a consonant key.
struct SoundKeys: Sendable {
    static let shared = SoundKeys()

    private let letters: [[UInt8]]

    private init() {
        var letters = [[UInt8]](repeating: [UInt8(ascii: "-")], count: Sound.allCases.count)
        for fact in SoundFacts.all { letters[Int(fact.sound.rawValue)] = Array("\(fact.key)".utf8) }
        self.letters = letters
    }

    func letters(of sound: Sound) -> [UInt8] {
        letters[Int(sound.rawValue)]
    }
}
