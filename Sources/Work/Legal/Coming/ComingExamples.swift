import Casework
import Clients
import Dates
import Web

/// The month and the week, with sample values.
enum ComingExamples {
    static let all = [
        Example("maand", month(terms)), Example("maand-leeg", month([])),
        Example("week", LegalWeekPage(week: week, isOwn: false, parts: parts, today: today)),
        Example("week-leeg", LegalWeekPage(week: LegalWeek(), isOwn: true, parts: parts, today: today)),
    ]

    private static let today = ProofExamples.today
    private static let parts = ComingParts(
        rules: ProofExamples.rules, names: [ID(1): "Amal Voorbeeld", ID(2): "أمل", ID(3): "Wilhelmina van den Berg-Oyelaran"])

    private static func month(_ terms: [ComingTerm]) -> LegalMonthPage {
        LegalMonthPage(
            period: Period.month(year: today.year, month: today.month), isOwn: false, terms: terms, parts: parts, today: today)
    }

    private static let terms = (0..<14).map { term(Int64($0 % 4 + 1), $0 < 10 ? 0 : $0 * 2 - 24, people: $0 % 3 + 1) }

    private static func term(_ id: Int64, _ days: Int, people: Int = 1) -> ComingTerm {
        ComingTerm(day: today.adding(days: days), rule: "NR-APPLY", dossier: ID(id), client: ID(id), people: people)
    }

    private static let week: LegalWeek = {
        var week = LegalWeek()
        week.late = [term(1, -3, people: 5)]
        week.now = [term(2, 0), term(3, 1)]
        week.next = [term(4, 9)]
        week.changed = [LegalWeek.Line(line: ProofExamples.lines[1].line, client: ID(2))]
        week.missed = [LegalWeek.Line(line: ProofExamples.lines[2].line, client: ID(3))]
        week.dateless = [.init(dossier: ID(2), client: ID(2), reason: Outlook.Reason.nothingYet.words)]
        week.untouched = [.init(dossier: ID(4), client: ID(4), openedOn: today.adding(days: -90))]
        return week
    }()
}
