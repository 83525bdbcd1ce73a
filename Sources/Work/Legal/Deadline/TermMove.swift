import Casework
import Clients
import Database
import Dates
import Trail

/// What a change made of the terms of a dossier (verschuiving): from the proof book, people to whom the same happened together.
struct TermMove: Sendable, Equatable {
    let rule: Phrase
    let effect: LegalRule.Effect
    let deed: ProofLine.Deed
    let before: CalendarDate?
    let after: CalendarDate?
    let cause: ProofLine.Cause?
    var count = 1

    /// What a revision did, and nothing that came after it.
    static func all(
        in dossier: ID<Dossier>, after revision: ID<Revision>, _ rules: LegalRules, _ db: any Reading
    ) throws -> [TermMove] {
        let lines = try db.all(
            """
            SELECT p.rule, p.deed, p.before_on, p.after_on, p.cause FROM proof_line p
            WHERE p.dossier = $1 AND p.id > $2 AND NOT EXISTS (SELECT 1 FROM revision r
                WHERE r.noun = 'dossier' AND r.subject = $1 AND r.id > $2 AND r.id < p.id)
            ORDER BY p.id
            """, dossier, revision
        ) { row -> TermMove? in
            guard let rule = rules.rule(row.text(0)), let deed = ProofLine.Deed(rawValue: row.text(1)) else { return nil }
            return TermMove(
                rule: rule.label, effect: rule.effect, deed: deed, before: row.date(2), after: row.date(3),
                cause: row.optionalText(4).flatMap(ProofLine.Cause.init))
        }
        var moves: [TermMove] = []
        for line in lines.compactMap({ $0 }) {
            if let known = moves.firstIndex(where: { $0.isLike(line) }) { moves[known].count += 1 } else { moves.append(line) }
        }
        return moves
    }

    private func isLike(_ other: TermMove) -> Bool {
        var one = other
        one.count = count
        return self == one
    }

    /// "aanvraag gezinshereniging: van maandag 12 juni 2017 naar dinsdag 20 juni 2017, omdat het begin een andere dag kreeg"
    var sentence: Phrase {
        let words = switch deed {
        case .entered: effect == .opening ? TermMoveTexts.opens : TermMoveTexts.entered
        case .moved: before == after ? TermMoveTexts.changed : TermMoveTexts.moved
        case .met: TermMoveTexts.met
        case .missed: TermMoveTexts.missed
        case .stopped: TermMoveTexts.stopped
        case .reopened: TermMoveTexts.reopened
        case .dropped: TermMoveTexts.dropped
        case .ended: TermMoveTexts.ended
        }
        let filled = words.with("what", rule.capitalised).with("old", day(before)).with("new", day(after))
        let whom = count > 1 ? TermMoveTexts.forPeople.with(["count": String(count)]) : .empty
        return filled + whom + (deed == .moved ? why : .empty)
    }

    private func day(_ day: CalendarDate?) -> Phrase { day.map(TermWords.day) ?? .empty }

    private var why: Phrase {
        switch cause {
        case .trigger: TermMoveTexts.byTrigger
        case .extended: TermMoveTexts.byExtension
        case .stoodStill: TermMoveTexts.byStanding
        case .letter: TermMoveTexts.byLetter
        case .law: TermMoveTexts.byLaw
        case .done, .facts: TermMoveTexts.byFacts
        case nil: .empty
        }
    }
}
