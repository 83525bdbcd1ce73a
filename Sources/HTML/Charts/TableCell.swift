/// What stands in one cell of a table of figures.
package enum TableCell: Sendable {
    /// A name or words, in any script.
    case text(String)
    case number(Int)
    /// Stands in a column of numbers without being a whole one: `1,5`, `minder dan 5`, `onbekend`.
    case figure(String)

    var isNumber: Bool {
        if case .text = self { false } else { true }
    }

    var content: String {
        switch self {
        case .text(let text), .figure(let text): text
        case .number(let number): DutchNumber.text(number)
        }
    }
}
