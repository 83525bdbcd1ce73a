package import Casework

/// One group of a breakdown (deel): the conversations about housing, those of eleven o’clock.
package struct Part: Sendable {
    package let breakdown: Breakdown
    package let key: String

    package init(_ breakdown: Breakdown, _ key: String) {
        self.breakdown = breakdown
        self.key = key
    }

    /// "Onderwerp: wonen"
    var label: Phrase {
        let (name, word) = (breakdown.label, breakdown.word(for: key))
        return Phrase(nl: name.nl + ": " + word.nl, en: name.en + ": " + word.en)
    }
}
