import Casework
import Clients
import Database
import Dates

/// What became of a term on a day (regel in het bewijsboek): written once, and never changed.
struct ProofLine: Sendable, Equatable {
    enum Deed: String, CaseIterable, Sendable {
        case entered, moved, met, missed, stopped, reopened, dropped, ended
    }

    /// Why a term has another day than before.
    enum Cause: String, CaseIterable, Sendable {
        /// What sets it off has another day.
        case trigger
        case extended, stoodStill = "stood-still", letter, law, done
        /// Something else that happened is known better.
        case facts
    }

    let id: ID<ProofLine>
    let day: CalendarDate
    let dossier: ID<Dossier>
    let deadline: ID<Deadline>
    let person: ID<Person>?
    let rule: String
    let deed: Deed
    let before: CalendarDate?
    let after: CalendarDate?
    let cause: Cause?

    init(
        _ id: ID<ProofLine>, _ day: CalendarDate, _ dossier: ID<Dossier>, _ deed: Deed, _ deadline: ID<Deadline>,
        from before: Deadline?, to after: Deadline?
    ) {
        self.id = id
        self.day = day
        self.dossier = dossier
        self.deadline = deadline
        self.deed = deed
        person = (after ?? before)?.key.person
        rule = (after ?? before)?.key.rule ?? ""
        self.before = before?.dueOn
        self.after = after?.dueOn
        if let before, let after, before != after { cause = Cause(before, after) } else { cause = nil }
    }

    /// Of a row that begins with ``ProofLines/columns``; nothing of one that no deed of ours wrote.
    init?(_ row: any Row) {
        guard let day = row.date(1), let deed = Deed(rawValue: row.text(6)) else { return nil }
        (id, self.day, dossier, deadline) = (row.id(0), day, row.id(2), row.id(3))
        (person, rule, self.deed) = (row.optionalID(4), row.text(5), deed)
        (before, after, cause) = (row.date(7), row.date(8), row.optionalText(9).flatMap(Cause.init))
    }

    /// As it stands in the log too, which is signed: who changes one has to change the other. Its day comes first, so that those
    /// of some days are found there.
    var sealed: String {
        [
            day.iso, id.description, dossier.description, deadline.description, person?.description ?? "-", rule, deed.rawValue,
            before?.iso ?? "-", after?.iso ?? "-", cause?.rawValue ?? "-",
        ].joined(separator: " ")
    }
}

extension ProofLine.Deed {
    /// What it is called that a term stands otherwise than before.
    init(_ before: Deadline, _ after: Deadline) {
        self = switch (before.state, after.state) {
        case (let old, .met) where old != after.state: .met
        case (_, .still) where before.state != after.state: .stopped
        case (.met, .open), (.still, .open): .reopened
        default: .moved
        }
    }
}

extension ProofLine.Cause {
    init(_ before: Deadline, _ after: Deadline) {
        self = if before.state != after.state, case .met = after.state {
            .done
        } else if before.isStated != after.isStated {
            .letter
        } else if before.startsOn != after.startsOn {
            .trigger
        } else if before.extensions != after.extensions {
            .extended
        } else if before.stoodStill != after.stoodStill || before.state != after.state {
            .stoodStill
        } else if before.term != after.term {
            .law
        } else {
            .facts
        }
    }
}
