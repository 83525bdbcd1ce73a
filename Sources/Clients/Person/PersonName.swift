import Database

/// A name of a person, as one source gives it.
package struct PersonName: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        /// As on the document.
        case document
        /// As in the population register.
        case register
        /// As the person is called.
        case called
        /// In the person's own script.
        case ownScript = "own-script"
    }

    package let kind: Kind
    /// ISO 15924: "Latn", "Arab", "Ethi".
    package let script: String
    package let text: String

    package init(_ kind: Kind, _ script: String, _ text: String) {
        self.kind = kind
        self.script = script
        self.text = text
    }
}
