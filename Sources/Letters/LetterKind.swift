package import Casework

/// A kind of letter that the program fills in (soort brief): which blanks its text has, and the Dutch text to begin with.
package struct LetterKind: Sendable, Equatable {
    /// In an address and in the data.
    package let slug: String
    package let label: Phrase
    /// Whether it goes to an office, and so in Dutch alone.
    let isForOffice: Bool
    /// "{dag}": what its text names by these words. All of them stand in it, in any order.
    let blanks: [String]
    /// In Dutch, as long as the team wrote no other.
    let draft: String

    init(slug: String, label: Phrase, isForOffice: Bool = false, blanks: [String], draft: String) {
        self.slug = slug
        self.label = label
        self.isForOffice = isForOffice
        self.blanks = blanks
        self.draft = draft
    }

    package static let invitation = LetterKind(
        slug: "uitnodiging", label: Phrase(nl: "Uitnodiging voor een afspraak", en: "Invitation to an appointment"),
        blanks: ["naam", "dag", "tijd", "met", "plaats"],
        draft: """
            Beste {naam},

            Je hebt een afspraak met {met}.

            Op {dag} om {tijd}.
            Waar: {plaats}.

            Neem deze brief mee. Neem ook de brieven mee waar je een vraag over hebt.
            Kun je niet komen? Bel ons dan. We maken een nieuwe afspraak.

            Met vriendelijke groet,
            het team
            """)

    static let all = [invitation] + legal

    package static func named(_ slug: String) -> LetterKind? {
        all.first { $0.slug.utf8.elementsEqual(slug.utf8) }
    }

    /// By ISO 639-3.
    func goes(in language: String) -> Bool {
        !isForOffice || language.utf8.elementsEqual(LetterWording.dutch.utf8)
    }

    /// What a text lacks, or names that is no blank of this kind: "{dag}".
    func faults(_ text: String) -> (missing: [String], unknown: [String]) {
        let named = text.matches(of: /\{([^{}]*)\}/).map { String($0.output.1) }
        return (
            blanks.filter { !named.contains($0) }.map { "{\($0)}" }, named.filter { !blanks.contains($0) }.map { "{\($0)}" }
        )
    }

    /// In one pass: what is filled in is never read as a blank itself.
    func fill(_ text: String, _ values: [String: String]) -> String {
        text.replacing(/\{([^{}]*)\}/) { match in
            blanks.contains(String(match.output.1)) ? values[String(match.output.1)] ?? "" : String(match.output.0)
        }
    }
}
