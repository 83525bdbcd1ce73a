extension HeardName {
    /// How like this name is to another one. The words may stand in any order, and two of the one may be one of the other. A word
    /// that only one of them has is forgiven when two others are alike: a grandfather's name, "bin".
    package func likeness(to other: HeardName) -> Likeness {
        guard !words.isEmpty, !other.words.isEmpty else {
            let isEqual = words.isEmpty && other.words.isEmpty
            return isEqual ? Likeness(.sameLetters, distance: 0) : Likeness(.wordsApart, distance: Hearing.beyond)
        }
        if latinWords == other.latinWords { return Likeness(.sameLetters, distance: 0) }
        if words.count == 1, other.words.count == 1 { return Self.judge(words[0], other.words[0]) }
        // From the same side whichever was asked first, so that both ways round give the same.
        var pairing = isBefore(other) ? Pairing(words, other.words) : Pairing(other.words, words)
        pairing.pair()
        return pairing.likeness
    }

    private func isBefore(_ other: HeardName) -> Bool {
        guard words.count == other.words.count else { return words.count < other.words.count }
        let different = zip(words, other.words).first { $0.latin != $1.latin }
        return different.map { $0.latin.lexicographicallyPrecedes($1.latin) } ?? true
    }

    private static func judge(_ one: HeardWord, _ other: HeardWord) -> Likeness {
        let distance = Hearing.distance(one, other)
        if distance <= Hearing.most { return Likeness(.soundsAlike, distance: distance) }
        return Likeness(OneLetter.isAll(one.latin, other.latin) ? .oneLetter : .soundsOtherwise, distance: distance)
    }
}
