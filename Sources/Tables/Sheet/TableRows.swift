package import Casework

/// The rows of one sheet, one at a time: what was read is not kept.
package final class TableRows {
    private let source: any RowSource

    init(_ source: any RowSource) {
        self.source = source
    }

    /// - Returns: nothing after the last row.
    /// - Throws: a refusal that says what is wrong with the file. Rows that came before it were good.
    package func next() throws(Refusal) -> TableRow? {
        while let row = try source.next() {
            if !row.isBlank { return row }
        }
        return nil
    }

    /// What is told about the sheet beside its cells; complete after the last row.
    package var facts: SheetFacts { source.facts }

    /// All rows together, for a table that is known to be small.
    package func all() throws(Refusal) -> [TableRow] {
        var rows: [TableRow] = []
        while let row = try next() { rows.append(row) }
        return rows
    }
}
