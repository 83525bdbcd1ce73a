package import Casework

/// One column of a table that is brought in (kolom).
package struct ImportColumn: Sendable {
    /// In a form and in what is kept of the choices.
    package let name: String
    package let label: Phrase
    /// Other headings by which it is recognised, in any spelling.
    package let synonyms: [String]
    /// Of somebody who does not exist.
    package let example: String
    /// What may stand in it.
    package let explanation: Phrase

    package init(_ name: String, _ label: Phrase, _ synonyms: [String] = [], example: String, _ explanation: Phrase) {
        self.name = name
        self.label = label
        self.synonyms = synonyms
        self.example = example
        self.explanation = explanation
    }

    /// Whether a heading means this column: its letters and digits are those of one of its names.
    package func isMeant(by heading: String) -> Bool {
        let plain = Self.plain(heading)
        return !plain.isEmpty && ([name, label.nl, label.en] + synonyms).contains { Self.plain($0) == plain }
    }

    /// By which words of a list are compared: without marks and spaces, Latin letters small.
    package static func plain(_ heading: String) -> [UInt8] {
        heading.utf8.compactMap { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
            default: nil
            }
        }
    }
}
