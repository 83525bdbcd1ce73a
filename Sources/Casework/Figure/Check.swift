/// A sum that must fit (controle), such as adults + children = all persons. What does not fit is shown, never hidden.
package struct Check: Sendable {
    package let id: String
    package let label: Phrase
    package let left: [Term]
    package let right: [Term]
    /// What it may mean when the sum does not fit.
    package let hint: Phrase

    package init(_ id: String, _ label: Phrase, _ left: [Term], equals right: [Term], hint: Phrase) {
        self.id = id
        self.label = label
        self.left = left
        self.right = right
        self.hint = hint
    }

    /// One number in a check.
    package enum Term: Sendable {
        /// The value of a figure.
        case figure(String)
        /// One cell of a breakdown.
        case cell(figure: String, breakdown: String, key: String)
        /// All cells of a breakdown together.
        case cells(figure: String, breakdown: String)
        /// One cell of a breakdown, taken off.
        case less(figure: String, breakdown: String, key: String)
    }
}
