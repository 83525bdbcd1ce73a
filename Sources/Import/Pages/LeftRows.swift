import Casework
import Tables
import Web

/// The rows of a file that stay out (niet overgenomen rijen), as they came, with the number of the row and why.
struct LeftRows {
    private let sheet: ImportSheet
    private let why: [Int: Phrase]

    init(_ opened: ImportDesk.Opened, _ importing: any Importing) throws(Refusal) {
        sheet = opened.sheet
        let sifted = SiftedRows(try opened.table(), opened.kind, importing, choices: opened.run.remedies)
        why = Dictionary(sifted.leftOut.map { ($0.number, $0.problem.sentence) }, uniquingKeysWith: { first, _ in first })
    }

    func csv(_ language: Language) -> [UInt8] {
        var csv = CSV(for: .spreadsheet)
        csv.row(([ImportTexts.row[language], ImportTexts.why[language]] + sheet.headings).map { .text($0) })
        for row in sheet.rows {
            guard let why = why[row.number] else { continue }
            csv.row([.number(row.number), .text(why[language])] + row.texts.map { .text($0) })
        }
        return csv.bytes
    }
}
