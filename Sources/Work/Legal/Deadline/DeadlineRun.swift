import Dates

/// A term while it runs: made longer, standing still, going on (loop van een termijn).
struct DeadlineRun {
    private let term: LegalTerm
    private var plain: CalendarDate
    /// Of what the act is asked whether it moves the last day: of what was added last.
    private var last: Term
    private(set) var extensions = 0
    private(set) var stoodStill = 0
    private(set) var stillSince: CalendarDate?
    private(set) var isStated = false

    init(_ term: LegalTerm, _ length: Term, after day: CalendarDate) {
        self.term = term
        plain = length.end(after: day)
        last = length
    }

    /// A letter gives the last day, whatever the rule would give.
    mutating func state(_ day: CalendarDate) {
        plain = day
        isStated = true
    }

    /// Only the term of who decides is made longer or stands still.
    mutating func take(_ event: DossierEvent, by side: LegalRule.Side) {
        guard side == .authority else { return }
        switch event.kind {
        case .extended: extend(to: event.answerBy)
        case .suspended where event.day <= plain: stillSince = stillSince ?? event.day
        case .resumed:
            guard let since = stillSince else { return }
            stoodStill += since.days(until: event.day)
            plain = plain.adding(days: since.days(until: event.day))
            stillSince = nil
        default: break
        }
    }

    /// Also when it is told too late to count: then we wait longer than we have to, and never give notice too early.
    mutating func extend(to stated: CalendarDate? = nil) {
        if let stated {
            extensions += 1
            return state(stated)
        }
        guard let more = term.more, extensions < term.times else { return }
        extensions += 1
        plain = more.end(after: plain)
        last = more
    }

    /// A day from a letter is the day.
    var end: TermEnd {
        isStated ? TermEnd(plain: plain, moved: plain, reason: nil) : term.end(at: plain, of: last)
    }
}
