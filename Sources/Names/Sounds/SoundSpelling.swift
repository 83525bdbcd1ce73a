/// How a sound is written in Latin letters.
struct SoundSpelling: Sendable {
    static let shared = SoundSpelling()

    private let spellings: [[UInt8]]

    private init() {
        var spellings = [[UInt8]](repeating: [], count: Sound.allCases.count)
        for fact in SoundFacts.all { spellings[Int(fact.sound.rawValue)] = Array("\(fact.latin)".utf8) }
        self.spellings = spellings
    }

    func latin(of sound: Sound) -> [UInt8] {
        spellings[Int(sound.rawValue)]
    }
}
