/// What is left of a word when its vowels are taken out and consonants that some spelling mixes up are made one (klankskelet):
/// "mhmt" for Mohammed, Muhammad, Maxamed and محمد. Lower-case a to z, so that a table keeps it as it is.
enum ConsonantKey {
    /// Letters that may be said in several ways give a word several keys, but never more than this.
    static let most = 8
    private static let mostLetters = 12
    /// All letters that a key may hold.
    static let alphabet: [UInt8] = Set(Sound.allCases.flatMap(SoundKeys.shared.letters)).union("hjnwy".utf8)
        .subtracting("-".utf8).sorted()

    /// All keys of a word. When it has no consonant that is "-".
    static func keys(of sounds: ArraySlice<Sound>) -> [String] {
        let keys = skeletons(of: sounds, isWhole: true)
        return keys.map { $0.isEmpty ? "-" : String(decoding: $0, as: UTF8.self) }
    }

    /// What all keys begin with of a word of which these are the first sounds. Empty when nothing is known yet.
    static func beginnings(of sounds: ArraySlice<Sound>) -> [String] {
        let keys = skeletons(of: sounds, isWhole: false)
        return keys.contains([]) ? [] : keys.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func skeletons(of sounds: ArraySlice<Sound>, isWhole: Bool) -> [[UInt8]] {
        var keys: [[UInt8]] = [[]]
        for place in sounds.indices {
            let letters = letters(of: place, in: sounds, isWhole: isWhole)
            if letters.count == 1 || keys.count * letters.count > most {
                for key in keys.indices { append(letters[0], to: &keys[key]) }
            } else {
                keys = letters.flatMap { letter in
                    keys.map { key in
                        var longer = key
                        append(letter, to: &longer)
                        return longer
                    }
                }
            }
        }
        guard keys.count > 1 else { return keys }
        return keys.reduce(into: []) { all, key in
            if !all.contains(key) { all.append(key) }
        }
    }

    /// A letter that stands there already is not written twice; a hyphen is none.
    private static func append(_ letter: UInt8, to key: inout [UInt8]) {
        guard letter != UInt8(ascii: "-"), key.last != letter, key.count < mostLetters else { return }
        key.append(letter)
    }

    private static func letters(of place: Int, in sounds: ArraySlice<Sound>, isWhole: Bool) -> [UInt8] {
        let (isFirst, isLast) = (place == sounds.startIndex, isWhole && place == sounds.endIndex - 1)
        switch sounds[place] {
        // What may be a vowel is one, but at the beginning.
        case .w, .v, .waw: return [UInt8(ascii: isFirst ? "w" : "-")]
        case .y, .yeh: return [UInt8(ascii: isFirst ? "y" : "-")]
        case .ou: return [UInt8(ascii: isFirst && place + 1 < sounds.endIndex && sounds[place + 1].isVowel ? "w" : "-")]
        case .latinJ: return isFirst ? [UInt8(ascii: "j"), UInt8(ascii: "y")] : [UInt8(ascii: "j"), UInt8(ascii: "-")]
        // At the end an h is not heard, and some say n for m.
        // In Latin letters that is Medhin, in which dh looks like one sound.
        case .h where isBehindDental(place, in: sounds): return [UInt8(ascii: "h"), UInt8(ascii: "-")]
        case .h where isLast: return [UInt8(ascii: "-")]
        case .latinX where isLast: return [UInt8(ascii: "h"), UInt8(ascii: "-")]
        case .m where isLast: return [UInt8(ascii: "n")]
        default: return SoundKeys.shared.letters(of: sounds[place])
        }
    }

    private static func isBehindDental(_ place: Int, in sounds: ArraySlice<Sound>) -> Bool {
        guard place >= sounds.startIndex + 2, sounds[place - 1] == .schwa else { return false }
        return sounds[place - 2] == .d || sounds[place - 2] == .t
    }
}
