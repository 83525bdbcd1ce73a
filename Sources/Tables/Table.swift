/// A table that somebody keeps elsewhere (tabel): a row of column names and rows beneath it, as a spreadsheet saves them.
package struct Table: Equatable, Sendable {
    package let columns: [String]
    /// Each as wide as `columns`.
    package let rows: [[String]]

    /// Reads comma-separated values by RFC 4180, in UTF-8 with or without a byte order mark. The separator is that of `,` `;` and
    /// tab that stands most in the first line; lines end with LF or CR LF; empty lines are passed over.
    /// - Throws: `UnreadableTable`.
    package init(csv bytes: [UInt8]) throws(UnreadableTable) {
        let lines = try CSVReader.rows(bytes)
        guard let head = lines.first else { throw .empty }
        (columns, rows) = (head.cells, try lines.dropFirst().map { line throws(UnreadableTable) in
            guard line.cells.count == head.cells.count else {
                throw .width(line: line.number, cells: line.cells.count, columns: head.cells.count)
            }
            return line.cells
        })
    }

    /// The place of a column, by its name byte for byte.
    package func place(of column: StaticString) -> Int? {
        columns.firstIndex { name in column.withUTF8Buffer { name.utf8.elementsEqual($0) } }
    }
}
