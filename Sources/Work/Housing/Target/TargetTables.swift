import Casework
import Dates
import HTML
import Web

/// How a half-year adds up, line by line, with where each number comes from.
struct TargetSumTable: Sendable {
    let account: TargetAccount

    func draw(into h: inout HTML, _ language: Language) {
        let rows = self.rows.map { row in
            [TableCell.text(row.line[language]), .figure(row.number), .text(row.from[language])]
        }
        h.scrolled(TargetTexts.sum[language]) { h in
            DataTable(
                caption: TargetTexts.sum[language],
                columns: [TargetTexts.line, TargetTexts.number, TargetTexts.from].map { $0[language] }, rows: rows
            ).draw(into: &h)
        }
    }

    struct Row {
        let line: Phrase
        let number: String
        let from: Phrase
    }

    var rows: [Row] {
        var rows = [
            Row(line: TargetTexts.opening, number: TargetWords.signed(account.opening), from: openingSource),
            Row(
                line: TargetTexts.target, number: DutchNumber.text(account.target),
                from: account.targetStated.map(TargetWords.source) ?? TargetTexts.unknown),
        ]
        rows += account.swaps.map { swap in
            Row(
                line: TargetWords.swap(swap, account.municipality),
                number: TargetWords.signed(swap.swap.balance(of: account.municipality)), from: Phrase(same: swap.swap.source))
        }
        rows += account.corrections.map {
            Row(line: TargetTexts.correction, number: TargetWords.signed($0.entry.amount), from: TargetWords.source($0))
        }
        rows += [
            Row(line: TargetTexts.needed, number: DutchNumber.text(account.needed), from: TargetTexts.neededHow),
            Row(line: TargetTexts.realised, number: DutchNumber.text(account.realised), from: TargetTexts.realisedHow),
            Row(line: TargetTexts.closing, number: TargetWords.signed(account.closing), from: TargetTexts.closingHow),
        ]
        if let stated = account.closingStated, let difference = account.closingDifference {
            rows += [
                Row(
                    line: TargetTexts.closingStated, number: TargetWords.signed(stated.entry.amount),
                    from: TargetWords.source(stated)),
                Row(
                    line: TargetTexts.difference, number: TargetWords.signed(difference), from: TargetTexts.differenceHow),
            ]
        }
        return rows
    }

    private var openingSource: Phrase {
        guard let stated = account.openingStated else { return TargetTexts.carried }
        let source = TargetWords.source(stated)
        guard account.restated != nil, let carried = account.carried else { return source }
        return TargetTexts.restated.with("source", source).with(["carried": TargetWords.signed(carried)])
    }
}

/// Everything that was entered for a half-year: what holds, and what was replaced.
struct TargetLinesTable: Sendable {
    let account: TargetAccount

    func draw(into h: inout HTML, _ language: Language) {
        let holding = [account.openingStated, account.targetStated, account.closingStated].compactMap { $0 } + account.corrections
        let lines = (holding.map { ($0, true) } + account.replaced.map { ($0, false) })
            .sorted { ($0.0.entry.statedOn, $0.0.entry.id) < ($1.0.entry.statedOn, $1.0.entry.id) }
        guard !lines.isEmpty || !account.swaps.isEmpty else { return }
        let columns = [
            TargetTexts.line, TargetTexts.number, TargetTexts.statedOn, TargetTexts.source, TargetTexts.by, TargetTexts.holds,
        ]
        let rows = lines.map { row($0, holds: $1, language) } + account.swaps.map { row($0, language) }
        h.el("h2", text: TargetTexts.lines[language])
        h.scrolled(TargetTexts.lines[language]) { h in
            DataTable(caption: TargetTexts.lines[language], columns: columns.map { $0[language] }, rows: rows).draw(into: &h)
        }
    }

    private func row(_ line: TargetBook.Line, holds: Bool, _ language: Language) -> [TableCell] {
        let entry = line.entry
        let number = entry.kind == .target ? DutchNumber.text(entry.amount) : TargetWords.signed(entry.amount)
        let source = entry.reason.map { $0 + " (" + entry.source + ")" } ?? entry.source
        return [
            .text(TargetWords.kind(entry.kind)[language]), .figure(number), .text(DateText.long(entry.statedOn, language)),
            .text(source), .text(line.colleague ?? TargetTexts.program[language]),
            .text((holds ? TargetTexts.yes : TargetTexts.replaced)[language]),
        ]
    }

    private func row(_ swap: TargetBook.Swap, _ language: Language) -> [TableCell] {
        [
            .text(TargetWords.swap(swap, account.municipality)[language]),
            .figure(TargetWords.signed(swap.swap.balance(of: account.municipality))),
            .text(DateText.long(swap.swap.statedOn, language)), .text(swap.swap.source),
            .text(swap.colleague ?? TargetTexts.program[language]), .text(TargetTexts.yes[language]),
        ]
    }
}
