extension HeardName {
    /// The keys to store with a name, a row for each: of every word, and of every two side by side as one, so that Ali Reza is
    /// found by Alireza. Names are looked up by a key that is equal, and while somebody types by what a key begins with. A word
    /// in a script that we cannot read has itself as its key, after "=".
    package var keys: [String] {
        var keys = words.flatMap { $0.keys }
        for (word, next) in zip(words, words.dropFirst()) where !word.sounds.isEmpty && !next.sounds.isEmpty {
            keys += ConsonantKey.keys(of: (word.sounds + next.sounds)[...])
        }
        // So few that looking through them is quicker than a set.
        return keys.reduce(into: []) { all, key in
            if !all.contains(where: { $0.utf8.elementsEqual(key.utf8) }) { all.append(key) }
        }
    }
}

extension HeardName {
    /// The keys of each word by itself, in the order of the name.
    package var wordKeys: [[String]] { words.map(\.keys) }
}

extension HeardWord {
    /// With an article and without it, where that is not sure.
    var keys: [String] {
        if sounds.isEmpty { return ["=" + String(decoding: latin, as: UTF8.self)] }
        let without = article.count > 0 ? ConsonantKey.keys(of: sounds.dropFirst(article.count)) : []
        return ConsonantKey.keys(of: sounds[...]) + without
    }
}
