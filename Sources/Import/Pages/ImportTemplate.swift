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
}
