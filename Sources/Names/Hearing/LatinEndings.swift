/// What is written in one word in Latin letters though it is two, with a vowel between them that everybody writes in another way:
/// Abdulrahman, Najibullah, Salaheddine.
enum LatinEndings {
    static func sounds(of letters: [UInt8]) -> [Sound] {
        guard let rest = afterServant(letters) else { return withEnding(letters[...]) }
        // Who writes Cabdi writes ʿayn with a c everywhere.
        let name = letters.first == UInt8(ascii: "c") ? rest.filter { $0 != UInt8(ascii: "c") }[...] : rest
        return [.a, .b, .d, .anyVowel] + withEnding(name)
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        "aeiou".utf8.contains(letter)
    }

    /// What follows Abdul-, Abdel-, Abdi-, Abdur-; nothing when the word does not begin so, or ends there.
    private static func afterServant(_ letters: [UInt8]) -> ArraySlice<UInt8>? {
        let word = letters.first == UInt8(ascii: "c") ? letters.dropFirst() : letters[...]
        guard word.count > 5, word.starts(with: "abd".utf8) else { return nil }
        let join = word.dropFirst(3).prefix(while: isVowel)
        // Of Abdiaziz the a is of the name.
        let hasVowel = join.count > 1 && join.last == UInt8(ascii: "a")
        let rest = word.dropFirst(3 + join.count - (hasVowel ? 1 : 0))
        guard rest.count > 1, !join.isEmpty else { return nil }
        guard rest.first == UInt8(ascii: "l") else { return rest }
        let name = rest.dropFirst()
        return name.contains { !isVowel($0) && $0 != UInt8(ascii: "h") } ? name : rest
    }

    private static func withEnding(_ letters: ArraySlice<UInt8>) -> [Sound] {
        guard letters.count > 5, let last = letters.last, "ahne".utf8.contains(last) else {
            return LatinSpelling.sounds(of: letters)
        }
        if let stem = stem(of: letters, endings: ["llah", "lla"]) {
            return LatinSpelling.sounds(of: stem) + [.anyVowel, .l, .a, .h]
        }
        if let stem = stem(of: letters, endings: ["ddine", "ddin", "ttin", "ddien", "ddeen", "din"]) {
            return LatinSpelling.sounds(of: stem) + [.anyVowel, .d, .i, .n]
        }
        return LatinSpelling.sounds(of: letters)
    }

    /// What stands before a vowel and one of these endings, when that is enough to be a name.
    private static func stem(of letters: ArraySlice<UInt8>, endings: [StaticString]) -> ArraySlice<UInt8>? {
        for ending in endings {
            let count = ending.utf8CodeUnitCount
            guard letters.count > count + 2 else { continue }
            let isEnding = ending.withUTF8Buffer { letters.suffix(count).elementsEqual($0) }
            let stem = letters.dropLast(count)
            guard isEnding, let last = stem.last, isVowel(last) else { continue }
            let name = stem.dropLast(stem.reversed().prefix(while: isVowel).count)
            guard name.count(where: { !isVowel($0) }) >= 2 else { continue }
            return name
        }
        return nil
    }
}
