import Casework
import Clients
import Dates
import Web

/// The proof book, with sample values.
enum ProofExamples {
    static let all = [
        Example("bewijsboek", page(lines, sealed: lines.map(\.line.sealed))),
        Example("bewijsboek-vol", page(many, sealed: many.map(\.line.sealed))),
        Example("bewijsboek-papier", page(many, sealed: many.map(\.line.sealed), number: nil)),
        Example("bewijsboek-leeg", page([], sealed: [])),
        Example("bewijsboek-fout", page(Array(lines.dropLast()), sealed: lines.dropFirst().map(\.line.sealed))),
    ]

    static let today = CalendarDate(dayNumber: 20_000)

    private static func page(_ lines: [ProofBook.Line], sealed: [String], number: Int? = 1) -> ProofBookPage {
        let period = Period(from: today, until: today.adding(days: 1)) ?? Period.year(today.year)
        return ProofBookPage(
            book: ProofBook(period: period, lines: lines, check: ProofCheck(lines.map(\.line), against: sealed)),
            number: number, rules: rules, names: [ID(1): "Amal Voorbeeld", ID(2): "أمل"], today: today)
    }

    static let rules = LegalRules([rule], [])

    private static let rule = LegalRule(
        code: "NR-APPLY", label: Phrase(nl: "aanvraag gezinshereniging", en: "apply for family reunification"), start: .empty,
        consequence: .empty, side: .ours, effect: .deadline, procedures: [.reunification], triggers: [], meets: [], after: nil,
        warnings: [])

    static let lines = [
        line(1, .entered, from: nil, to: deadline(40)), line(1, .moved, from: deadline(40), to: deadline(47)),
        line(2, .missed, from: deadline(-1), to: deadline(-1)), line(2, .dropped, from: deadline(12), to: nil),
    ]

    private static let many = Array(repeating: lines, count: ProofBook.perPage / lines.count + 1).flatMap { $0 }

    private static func line(_ id: Int64, _ deed: ProofLine.Deed, from: Deadline?, to: Deadline?) -> ProofBook.Line {
        ProofBook.Line(
            line: ProofLine(ID(id), today, ID(id), deed, ID(id), from: from, to: to), kind: .reunification, client: ID(id))
    }

    private static func deadline(_ days: Int) -> Deadline {
        let due = today.adding(days: days)
        return Deadline(
            key: .init(rule: "NR-APPLY", event: ID(1), person: ID(2)), term: ID(1), startsOn: due.adding(months: -3),
            plainOn: due, dueOn: due, state: .open, extensions: 0, stoodStill: 0, isStated: false)
    }
}
