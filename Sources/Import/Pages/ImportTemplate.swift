import Casework
import Tables
import Web

/// A file to begin with (voorbeeldbestand): the columns of a kind, and somebody who does not exist.
struct ImportTemplate {
    private let kind: ImportKind

    init(_ kind: ImportKind) {
        self.kind = kind
    }

    func document(_ language: Language) -> Document {
        var csv = CSV(for: .spreadsheet)
        csv.row(kind.columns.map { .text($0.label[language]) })
        csv.row(kind.columns.map { .text($0.example) })
        return Document(csv.bytes, "text/csv; charset=utf-8", fileName: kind.slug + ".csv", mayBeKept: true)
    }

    /// - Throws: when there is no room to make it.
    func workbook(_ language: Language) throws -> Document {
        let columns = kind.columns.map { column in
            NewColumn(column.label[language], width: max(column.label[language].count, column.example.count) + 3)
        }
        let bytes = try XLSX.bytes(
            sheet: kind.name[language], columns: columns, rows: [kind.columns.map { .text($0.example) }])
        return Document(bytes, XLSX.mediaType, fileName: kind.slug + ".xlsx", mayBeKept: true)
    }
}
