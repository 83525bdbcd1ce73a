/// A way in which a figure is divided (uitsplitsing): by sex, by route, by place.
package struct Breakdown: Sendable {
    package let id: String
    package let label: Phrase
    /// The column of the member query that holds the key.
    package let column: SQL
    package let words: Words

    package init(_ id: String, _ label: Phrase, column: SQL, words: Words) {
        self.id = id
        self.label = label
        self.column = column
        self.words = words
    }

    /// How a stored key becomes a word for people.
    package enum Words: Sendable {
        /// Keys in the order in which they are shown, also those with nothing in them.
        case listed([(key: String, label: Phrase)])
        /// Keys with their words, largest group first.
        case ranked([(key: String, label: Phrase)])
        /// BRP nationality codes, largest group first.
        case nationality
        /// The stored text itself is the word, such as the name of a place; largest group first.
        case asStored
    }

    package func word(for key: String) -> Phrase {
        words.word(for: key)
    }
}

extension Breakdown.Words {
    /// The word of a key; the key itself when it is not foreseen, so that nothing disappears.
    package func word(for key: String) -> Phrase {
        switch self {
        case .listed(let list), .ranked(let list): list.first { $0.key == key }?.label ?? Phrase(same: key)
        case .nationality: CodeTable.nationalities.name(of: key)
        case .asStored: Phrase(same: key)
        }
    }
}
