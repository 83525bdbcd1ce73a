import Casework
import Dates

/// What comes next in a dossier that is open (vooruitzicht): a day, or why there is none. There is always one of the two.
enum Outlook: Sendable, Equatable {
    case next(Deadline)
    case reason(Reason)

    enum Reason: Sendable, Equatable {
        /// No rules are known for this kind: who has it in hand sets a day himself.
        case noRules
        /// Nothing happened yet that sets off a term.
        case nothingYet
        /// The term of the authority stands still.
        case still(CalendarDate)
        /// All that was asked was done: perhaps it can be closed.
        case allDone
        /// For what happened no rule was in force on its day.
        case noneInForce

        var words: Phrase {
            switch self {
            case .noRules: OutlookTexts.noRules
            case .nothingYet: OutlookTexts.nothingYet
            case .still(let day): OutlookTexts.still.with("day", DateText.phrase(day))
            case .allDone: OutlookTexts.allDone
            case .noneInForce: OutlookTexts.noneInForce
            }
        }
    }

    /// - Parameter deadlines: those that were not ended by hand.
    init(_ facts: DossierFacts, _ deadlines: [Deadline], _ rules: LegalRules) {
        let open = deadlines.filter { $0.state == .open }
        if let next = open.min(by: { $0.dueOn < $1.dueOn }) {
            self = .next(next)
        } else if let still = deadlines.compactMap(\.stillSince).min() {
            self = .reason(.still(still))
        } else if !deadlines.isEmpty {
            self = .reason(.allDone)
        } else {
            let triggers = Set(rules.rules(of: facts.kind).filter { $0.code != LegalRule.letter }.flatMap(\.triggers))
            if triggers.isEmpty {
                self = .reason(.noRules)
            } else {
                let isSetOff = facts.events.contains { triggers.contains(.event($0.kind)) }
                self = .reason(isSetOff ? .noneInForce : .nothingYet)
            }
        }
    }
}

extension Deadline {
    /// Since when it stands still.
    var stillSince: CalendarDate? {
        if case .still(let day) = state { day } else { nil }
    }
}
