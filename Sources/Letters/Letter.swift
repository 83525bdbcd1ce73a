import Casework
package import Database

/// A letter, filled in (brief): in Dutch, and beside it in the language of whom it goes to, as far as an interpreter approved
/// that text.
package struct Letter: Sendable, Equatable {
    package let dutch: String
    /// Nothing in a language in which no approved text is there.
    package let other: String?
    /// The language asked for, by ISO 639-3; nothing when Dutch is enough.
    package let language: String?

    /// - Parameters:
    ///   - values: for each blank what stands there in Dutch.
    ///   - others: what stands there in any other language, where that differs: a day in digits.
    package static func fill(
        _ kind: LetterKind, for language: String?, _ values: [String: String], others: [String: String], _ db: any Reading
    ) throws -> Letter {
        let texts = try LetterWordings.all(of: kind, db)
        let wanted = language.flatMap { $0.utf8.elementsEqual(LetterWording.dutch.utf8) ? nil : $0 }
        let other = wanted.flatMap { code in texts.first { $0.language.utf8.elementsEqual(code.utf8) && $0.mayBePrinted } }
        // A number or a Dutch name keeps its own direction in a text from right to left.
        let isolated = values.merging(others) { $1 }.mapValues { "\u{2068}\($0)\u{2069}" }
        return Letter(
            dutch: kind.fill(texts[0].text, values), other: other.map { kind.fill($0.text, isolated) }, language: wanted)
    }

    package init(dutch: String, other: String?, language: String?) {
        self.dutch = dutch
        self.other = other
        self.language = language
    }

    /// By ISO 639-1 where that has one, as a browser chooses its voice and glyphs by it.
    package static func tag(_ code: String) -> String {
        tags[code] ?? code
    }

    private static let tags = [
        "amh": "am", "ara": "ar", "hye": "hy", "prs": "fa-AF", "nld": "nl", "eng": "en", "pes": "fa", "fra": "fr", "kmr": "ku",
        "ukr": "uk", "pus": "ps", "rus": "ru", "som": "so", "tir": "ti", "tur": "tr", "urd": "ur",
    ]
}
