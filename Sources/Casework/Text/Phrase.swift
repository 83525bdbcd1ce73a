/// A text of the screen in every language that we speak. A missing language does not compile.
package struct Phrase: Hashable, Sendable {
    package let nl: String
    package let en: String

    package init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// A name that is the same everywhere, such as a place or an organisation.
    package init(same text: String) {
        self.init(nl: text, en: text)
    }

    package subscript(language: Language) -> String {
        switch language {
        case .nl: nl
        case .en: en
        }
    }

    /// Fills `{name}` in both languages.
    package func with(_ values: [String: String]) -> Phrase {
        Phrase(nl: Self.fill(nl, values), en: Self.fill(en, values))
    }

    /// Fills `{name}` with a phrase of each language.
    package func with(_ name: String, _ words: Phrase) -> Phrase {
        Phrase(nl: Self.fill(nl, [name: words.nl]), en: Self.fill(en, [name: words.en]))
    }

    /// With a capital letter first, as a heading.
    package var capitalised: Phrase {
        Phrase(nl: nl.prefix(1).uppercased() + nl.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst())
    }

    private static func fill(_ text: String, _ values: [String: String]) -> String {
        var rest = text[...]
        var filled = ""
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open]
            filled += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
