/// One row of a table that is brought in, by the columns of its kind. What the table does not have is empty.
package struct ImportRow: Sendable, Equatable {
    /// As the spreadsheet counts, from 1.
    package let number: Int
    package var cells: [String]

    package init(number: Int, cells: [String]) {
        self.number = number
        self.cells = cells
    }
}
