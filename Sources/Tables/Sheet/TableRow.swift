/// One row of a table (rij). Rows without any text are passed over; the number tells where a row stood.
package struct TableRow: Equatable, Sendable {
    /// From 1, as a spreadsheet counts.
    package let number: Int
    /// From column A on. In a CSV file as many as were written, with the empty ones at the end; in an XLSX file up to the
    /// last that holds something. They may be more or fewer than those of the head.
    package let cells: [Cell]
    /// Whether whoever made it hid this row.
    package let isHidden: Bool

    package init(number: Int, cells: [Cell], isHidden: Bool = false) {
        self.number = number
        self.cells = cells
        self.isHidden = isHidden
    }

    package var texts: [String] { cells.map(\.text) }

    var isBlank: Bool { cells.allSatisfy { $0.value == .empty } }
}
