import Foundation

/// Where a sealed text stands (plek): put anywhere else it does not open.
package struct SealedPlace: Sendable {
    let table: String
    let row: Int64
    let column: String

    package init(_ table: String, _ row: Int64, _ column: String) {
        self.table = table
        self.row = row
        self.column = column
    }

    /// Of one piece of what stands there: none of them opens in the place of another, nor when there are more of them or fewer.
    func piece(_ number: Int, of count: Int) -> SealedPlace {
        SealedPlace(table, row, "\(column)|\(number)|\(count)")
    }

    /// No two places give the same bytes: a name of a table holds no such marks.
    var bytes: Data {
        Data("\(table)|\(row)|\(column)".utf8)
    }
}
