package import Casework
package import Web

/// The rows of a file by the columns of a kind (ingelezen tabel).
package struct ImportTable: Sendable {
    package let rows: [ImportRow]
    /// Headings that no column is meant by.
    package let unknown: [String]
    /// Columns of the kind that the file has.
    package let columns: Int

    /// - Parameter meant: for each heading the column that it means; as they are recognised when left out.
    /// - Throws: the refusal of a file of which no column is known.
    package init(_ sheet: ImportSheet, _ kind: ImportKind, meant: [Int?]? = nil) throws(Refusal) {
        let meant = meant ?? sheet.guess(kind)
        let places = zip(meant.indices, meant).compactMap { place, column in column.map { (place: place, column: $0) } }
        guard !places.isEmpty else { throw .noKnownHeading }
        let empty = Array(repeating: "", count: kind.columns.count)
        rows = sheet.rows.map { row in
            var cells = empty
            for (place, column) in places where place < row.texts.count { cells[column] = row.texts[place] }
            return ImportRow(number: row.number, cells: cells)
        }
        unknown = zip(sheet.headings, meant).filter { !$0.0.utf8.isEmpty && $0.1 == nil }.map(\.0)
        columns = places.count
    }
}

extension Refusal {
    static let noKnownHeading = Refusal(.badInput, Phrase(
        nl: "Geen enkele kolom is herkend. Zet op de eerste rij wat er in elke kolom staat, zoals naam en geboortedatum.",
        en: "Not one column was recognised. Put on the first row what stands in each column, such as name and date of birth."))
}
