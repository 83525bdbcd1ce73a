import Casework
import Clients
import Dates

/// One thing that is due, of all of a dossier to whom it is the same.
struct DueLine: Sendable, Equatable {
    enum Group: CaseIterable, Sendable {
        case late, week, month, later
        /// What we may do by now.
        case possible
        /// What the authority has to do.
        case authority
    }

    let dossier: ID<Dossier>
    let kind: Dossier.Kind
    let rule: LegalRule
    let day: CalendarDate
    /// Of how many relatives it is; 1 as well when it is of who has the dossier alone.
    let people: Int
    /// Nothing when no place of who reads knows him.
    var name: String?
    let owner: String?

    func group(on today: CalendarDate) -> Group {
        if rule.effect == .opening { return .possible }
        if rule.side == .authority { return .authority }
        if day < today { return .late }
        // Not by the calendar: at the end of a month what is due the day after tomorrow is not later.
        if today.days(until: day) <= 7 { return .week }
        return today.days(until: day) <= 31 ? .month : .later
    }

    func isLate(on today: CalendarDate) -> Bool { rule.effect == .deadline && day < today }

    /// Whether one of the days on which it is asked for already has come.
    func isNear(on today: CalendarDate) -> Bool {
        guard rule.effect == .deadline, let first = rule.warnings.max() else { return false }
        return (0...first).contains(today.days(until: day))
    }
}
