package import Dates

/// One cell of a table (cel).
package struct Cell: Equatable, Sendable {
    /// What kind of thing stands in it. A CSV file knows only text.
    package enum Value: Equatable, Sendable {
        case empty
        case text
        case number(Double)
        /// A time of day beside it stands in the text only.
        case date(CalendarDate)
        case bool(Bool)
        /// A formula that went wrong, such as "#N/A".
        case error
    }

    package let place: CellPlace
    /// As a Dutch spreadsheet shows it: "3,5", "12-03-2017", "WAAR"; without a currency or marks between thousands.
    package let text: String
    package let value: Value
    /// Whether a formula made it. What is read is what the spreadsheet stored last; nothing is computed here.
    package let isFormula: Bool

    package init(_ place: CellPlace, _ text: String, _ value: Value, isFormula: Bool = false) {
        self.place = place
        self.text = text
        self.value = value
        self.isFormula = isFormula
    }

    static func text(_ text: String, at place: CellPlace) -> Cell {
        Cell(place, text, text.utf8.isEmpty ? .empty : .text)
    }
}
