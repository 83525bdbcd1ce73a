/// Keys that differ in one letter: one more, one less, another one, or two that changed places.
package enum OneEdit {
    /// All keys that a name may have which is one letter off, without the key itself: to be looked up where the key found too
    /// little. They are made for a question and not kept with a name, so that a name has few keys. A short key has too many
    /// likes: of two letters only longer ones count, of one none.
    package static func variants(of key: String) -> [String] {
        let letters = Array(key.utf8)
        guard letters.count > 1, letters.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else { return [] }
        var variants = (0...letters.count).flatMap { place in
            ConsonantKey.alphabet.map { letters[..<place] + [$0] + letters[place...] }
        }
        if letters.count > 2 {
            for place in letters.indices {
                variants.append(letters[..<place] + letters[(place + 1)...])
                variants += ConsonantKey.alphabet.map { letters[..<place] + [$0] + letters[(place + 1)...] }
            }
            for place in letters.indices.dropLast() {
                variants.append(letters[..<place] + [letters[place + 1], letters[place]] + letters[(place + 2)...])
            }
        }
        var seen: Set<String> = [key]
        return variants.compactMap { variant in
            // No key has the same letter twice side by side.
            guard !zip(variant, variant.dropFirst()).contains(where: { $0 == $1 }) else { return nil }
            let text = String(decoding: variant, as: UTF8.self)
            return seen.insert(text).inserted ? text : nil
        }
    }
}
