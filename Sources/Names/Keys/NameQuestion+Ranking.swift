extension NameQuestion {
    /// How well a name answers the question, for ranking what a table of keys came up with: nothing when a word of the question
    /// has no like in the name. A literal beginning comes first, then what sounds the same, then what is one letter off.
    package func likeness(of name: HeardName) -> Likeness? {
        if !isBegun, case let whole = heard.likeness(to: name), whole.level != .different { return whole }
        var free = name.words
        var (distance, reasons) = (0, [Reason]())
        for (place, word) in heard.words.enumerated() {
            let mayGoOn = isBegun && place == heard.words.count - 1
            if let found = Self.best(for: word, mayGoOn: mayGoOn, among: free) {
                free.remove(at: found.place)
                distance += found.distance
                reasons.append(found.reason)
            } else if let place = Self.placeOfTwo(soundingLike: word, among: free) {
                free.removeSubrange(place...(place + 1))
                distance += Hearing.most
                reasons.append(.soundsAlike)
            } else {
                return joinedLikeness(of: name)
            }
        }
        guard let worst = reasons.max(by: { Self.order($0) < Self.order($1) }) else { return nil }
        // Who has more words than were asked is a little less meant.
        return Likeness(worst, distance: distance + free.count)
    }

    /// Where two words of a name stand that are one in the question: Alireza, Ali Reza.
    private static func placeOfTwo(soundingLike word: HeardWord, among words: [HeardWord]) -> Int? {
        words.indices.dropLast().first { Hearing.distance(word, words[$0].joined(words[$0 + 1])) <= Hearing.most }
    }

    /// Two words of the question may be one of the name.
    private func joinedLikeness(of name: HeardName) -> Likeness? {
        let whole = heard.likeness(to: name)
        return whole.level == .different ? nil : whole
    }

    private static func best(
        for word: HeardWord, mayGoOn: Bool, among words: [HeardWord]
    ) -> (place: Int, distance: Int, reason: Reason)? {
        var best: (place: Int, distance: Int, reason: Reason)?
        for (place, other) in words.enumerated() {
            guard let (distance, reason) = judge(word, mayGoOn: mayGoOn, other) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (place, distance, reason) }
        }
        return best
    }

    private static func judge(_ word: HeardWord, mayGoOn: Bool, _ other: HeardWord) -> (distance: Int, reason: Reason)? {
        if word.latin == other.latin { return (0, .sameLetters) }
        if mayGoOn, other.latin.starts(with: word.latin) { return (1, .begins) }
        let distance = Hearing.distance(word, other)
        if distance <= Hearing.most { return (2 + distance, .soundsAlike) }
        let begun = mayGoOn ? Hearing.beginning(word, of: other) : Hearing.beyond
        if begun <= Hearing.most / 2 { return (6 + begun, .soundsAlike) }
        return OneLetter.isAll(word.latin, other.latin) ? (4 + Hearing.most, .oneLetter) : nil
    }

    private static func order(_ reason: Reason) -> Int {
        switch reason {
        case .sameLetters: 0
        case .begins: 1
        case .soundsAlike, .otherOrder, .wordsMore: 2
        case .oneLetter: 3
        case .soundsOtherwise, .wordsApart: 4
        }
    }
}
