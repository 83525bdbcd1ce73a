package import Casework
import Tables
package import Web

/// A file as rows of a kind (ingelezen tabel): its first row names the columns, in whatever order and spelling.
package struct ImportTable: Sendable {
    package let rows: [ImportRow]
    /// Headings that no column is meant by.
    package let unknown: [String]
    /// Columns of the kind that the file has.
    package let columns: Int

    /// - Throws: a refusal when the file is no table, or when not one of its headings is known.
    package init(path: String, _ kind: ImportKind) throws(Refusal) {
        let table = try TableFile(path: path).rows()
        guard let head = try table.next() else { throw .emptyFile }
        var (places, unknown): ([Int: Int], [String]) = ([:], [])
        for (place, heading) in head.texts.enumerated() where !heading.utf8.isEmpty {
            let meant = kind.columns.indices.first { kind.columns[$0].isMeant(by: heading) && !places.values.contains($0) }
            if let meant { places[place] = meant } else { unknown.append(heading) }
        }
        guard !places.isEmpty else { throw .noKnownHeading }
        var rows: [ImportRow] = []
        while let row = try table.next() {
            var cells = Array(repeating: "", count: kind.columns.count)
            for (place, text) in row.texts.enumerated() {
                if let column = places[place] { cells[column] = Self.trimmed(text) }
            }
            rows.append(ImportRow(number: row.number, cells: cells))
        }
        self.rows = rows
        self.unknown = unknown
        columns = places.count
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(scalars.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }
}

extension Refusal {
    static let noKnownHeading = Refusal(.badInput, Phrase(
        nl: "Geen enkele kolom is herkend. Zet op de eerste rij wat er in elke kolom staat, zoals naam en geboortedatum.",
        en: "Not one column was recognised. Put on the first row what stands in each column, such as name and date of birth."))
}
