import Casework
import Clients
import Dates
import Trail
import Web

/// What is due, with sample values.
enum DueExamples {
    static let all = [
        Example("termijnen", page([late, week, later, possible, authority])),
        Example("termijnen-leeg", DuePage(
            question: DueQuestion(.mine), found: DueFound(), today: LegalExamples.day, done: UndoLine(nil))),
        Example("termijnen-vol", page(Array(repeating: late, count: DueQuestion.perPage), count: 120)),
    ]

    private static let late = line(LegalExamples.apply, -3, 5, LegalExamples.card.name)
    private static let week = line(LegalExamples.apply, 2, 1, LegalExamples.arabic.name)
    private static let later = line(LegalExamples.apply, 60, 2, nil, owner: nil)
    private static let possible = line(LegalExamples.notice, -10, 5, LegalExamples.card.name)
    private static let authority = line(LegalExamples.decide, 20, 1, LegalExamples.card.name)

    private static func line(
        _ rule: LegalRule, _ days: Int, _ people: Int, _ name: String?, owner: String? = LegalExamples.els.name
    ) -> DueLine {
        DueLine(
            dossier: ID(1), kind: .reunification, rule: rule, day: LegalExamples.day.adding(days: days), people: people,
            name: name, owner: owner)
    }

    private static func page(_ lines: [DueLine], count: Int = 5) -> DuePage {
        var found = DueFound()
        (found.lines, found.count) = (lines, count)
        return DuePage(question: DueQuestion(), found: found, today: LegalExamples.day)
    }
}
