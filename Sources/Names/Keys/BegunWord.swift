/// A word of which the end is still to be typed.
enum BegunWord {
    /// What the keys of the whole word may begin with. A letter that may still become another (an s, then sh) does not count.
    static func beginnings(of word: WrittenWord) -> [String] {
        switch word.letters {
        case .latin(let letters): return ofLatin(settled(letters[...]))
        case .arabic(let letters):
            let plain = ArabicWords.hasArticle(letters) ? letters.dropFirst(2) : letters[...]
            return ConsonantKey.beginnings(of: ArabicScript.sounds(of: plain)[...])
        case .geez(let letters): return ConsonantKey.beginnings(of: GeezScript.sounds(of: letters[...])[...])
        case .unknown(let letters):
            let text = String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
            return ["=" + text]
        }
    }

    private static func settled(_ letters: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = letters.reversed().drop { "sckgtdpz".utf8.contains($0) }
        return letters.prefix(rest.count)
    }

    private static func ofLatin(_ letters: ArraySlice<UInt8>) -> [String] {
        let word = letters.first == UInt8(ascii: "c") ? letters.dropFirst() : letters
        if word.starts(with: "abd".utf8) {
            let rest = word.dropFirst(3).drop { "aeiou".utf8.contains($0) }
            let name = rest.first == UInt8(ascii: "l") ? rest.dropFirst() : rest
            return ConsonantKey.beginnings(of: ([.b, .d] + LatinSpelling.sounds(of: name))[...])
        }
        let sounds = LatinSpelling.sounds(of: letters)
        let isArticle = letters.count > 2 && (letters.starts(with: "al".utf8) || letters.starts(with: "el".utf8))
        return ConsonantKey.beginnings(of: sounds[...]) + (isArticle ? ConsonantKey.beginnings(of: sounds.dropFirst(2)) : [])
    }
}
