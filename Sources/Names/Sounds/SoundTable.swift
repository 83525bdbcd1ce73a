/// How far sounds lie apart, reckoned once. Units are tenths: two words are heard as one up to `Hearing.most`.
struct SoundTable: Sendable {
    static let shared = SoundTable()

    /// Another consonant altogether.
    static let apart: UInt8 = 12

    /// Consonants (0 is the English th, x the Dutch ch, S sj, C tsj, J dj, Z zj, T ts, G gh; M and N end a word behind an a),
    /// the stop ʿayn, and vowels, of which L, W and Y are a long a, u and i.
    static let phonemes: StaticString = "bptdkqgGJCSZszxhfvrlmnyT0MN'AEIOUWLY"

    private static let count = Sound.allCases.count

    /// By place (`Hearing.Place`), sound and sound.
    private let costs: [UInt8]

    private init() {
        var sounds = [UInt64](repeating: 0, count: Self.count)
        for fact in SoundFacts.all { sounds[Int(fact.sound.rawValue)] = Self.set(fact.saidAs) }
        let within = Self.sets(NearSounds.consonants + NearSounds.vowels)
        let atEnd = Self.sets(NearSounds.consonants + NearSounds.lastVowels)
        let full = Self.between(sounds, within)
        let lenient = full.indices.map { place in
            let isVowels = Self.areVowels(sounds[place / Self.count], sounds[place % Self.count])
            return isVowels ? full[place] * 6 / 10 : full[place]
        }
        costs = lenient + full + Self.between(sounds, atEnd)
    }

    /// - Parameter place: the heavier one of the places where they stand.
    func cost(_ one: UInt8, _ other: UInt8, place: UInt8) -> UInt8 {
        costs[(Int(place) * Self.count + Int(one)) * Self.count + Int(other)]
    }

    private static func set(_ letters: StaticString) -> UInt64 {
        let alphabet = Array("\(phonemes)".utf8)
        return "\(letters)".utf8.reduce(0) { set, letter in set | 1 << UInt64(alphabet.firstIndex(of: letter) ?? 63) }
    }

    private static func areVowels(_ one: UInt64, _ other: UInt64) -> Bool {
        let vowels = set("AEIOUWLY")
        return one & vowels != 0 && other & vowels != 0
    }

    private typealias NearSets = (one: UInt64, other: UInt64, cost: UInt8)

    private static func sets(_ near: [NearSounds.Near]) -> [NearSets] {
        near.map { near in
            let letters = set(near.pair)
            let low = letters & (~letters + 1)
            return (low, letters ^ low, near.cost)
        }
    }

    private static func between(_ sounds: [UInt64], _ near: [NearSets]) -> [UInt8] {
        let (stop, lip) = (set("'"), set("v"))
        return sounds.flatMap { one in
            sounds.map { other in
                if one & other != 0 { return 0 }
                // ʿAyn carries any vowel, but is no w.
                if meet(one, other, stop, lip) { return apart * 2 }
                return near.lazy.filter { meet(one, other, $0.one, $0.other) }.map(\.cost).min() ?? apart * 2
            }
        }
    }

    private static func meet(_ one: UInt64, _ other: UInt64, _ first: UInt64, _ second: UInt64) -> Bool {
        one & first != 0 && other & second != 0 || one & second != 0 && other & first != 0
    }
}
