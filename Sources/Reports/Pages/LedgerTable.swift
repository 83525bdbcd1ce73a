import Casework
import Dates
import HTML
import Web

/// The lines of a ledger, oldest first, with their sum.
struct LedgerTable: Sendable {
    let lines: [Member]
    let figure: Figure
    let total: Int

    func draw(into h: inout HTML, _ language: Language) {
        let columns = figure.breakdowns.map { $0.label[language] } + [ReportTexts.about[language], ReportTexts.amount[language]]
        let rows = lines.map { line in
            zip(figure.breakdowns, line.keys).map { breakdown, key in
                TableCell.text(key.map { breakdown.word(for: $0)[language] } ?? "")
            } + [.text(line.about ?? ""), .figure(Amount.signed(line.amount))]
        }
        let blank = Array(repeating: TableCell.text(""), count: figure.breakdowns.count)
        let table = DataTable(
            caption: ReportTexts.ledger[language], columns: columns, rows: rows,
            total: [.text(ReportTexts.total[language])] + blank + [.figure(Amount.signed(total))])
        let label = ReportTexts.ledger[language]
        h.scrolled(label) { h in
            table.draw(into: &h)
        }
    }
}
