extension Phrase {
    /// One after the other, in each language.
    package static func + (one: Phrase, other: Phrase) -> Phrase {
        Phrase(nl: one.nl + other.nl, en: one.en + other.en)
    }

    /// Followed by a mark that is the same in each language.
    package static func + (one: Phrase, mark: String) -> Phrase {
        Phrase(nl: one.nl + mark, en: one.en + mark)
    }

    /// Nothing at all, to begin with.
    package static let empty = Phrase(same: "")
}
