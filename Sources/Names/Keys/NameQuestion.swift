/// What somebody types who looks for a name (zoekvraag): whole words, and a last one that may go on.
package struct NameQuestion: Sendable {
    /// One word, as a table of keys can be asked for it: a name has the word when it has one of these keys.
    package struct Word: Equatable, Sendable {
        /// Keys to be equal to.
        package let keys: [String]
        /// What a key may begin with; none for a word that is whole, and while too little was typed.
        package let beginnings: [String]
        /// In Latin letters; of a word that may go on its beginning.
        package let latin: String
    }

    /// In the order of the question. A name is found when it has all of them.
    package let words: [Word]
    /// The question as one word, when it has two: Ali Reza finds Alireza. Else empty.
    package let joined: [String]
    let heard: HeardName
    /// Whether the last word may go on.
    let isBegun: Bool

    /// - Parameter isBegun: whether the last word may go on; else it is whole when a space stands behind it.
    package init(_ text: String, isBegun: Bool = true) {
        let written = NameReader.words(of: text)
        heard = HeardName(text)
        self.isBegun = isBegun && text.utf8.last != UInt8(ascii: " ")
        var words = heard.words.map { Word(keys: $0.keys, beginnings: [], latin: String(decoding: $0.latin, as: UTF8.self)) }
        if self.isBegun, let last = words.popLast(), let begun = written.last {
            words.append(Word(keys: last.keys, beginnings: BegunWord.beginnings(of: begun), latin: last.latin))
        }
        self.words = words
        let sounds = heard.words.map(\.sounds)
        joined = sounds.count == 2 && !sounds.contains([]) ? ConsonantKey.keys(of: (sounds[0] + sounds[1])[...]) : []
    }
}
