import Casework
import Dates

/// How long a rule gave or gives (wettelijke termijn), with where that stands and how sure we are of it.
struct LegalTerm: Sendable, Equatable {
    /// Whether a last day moves to the next working day (Algemene termijnenwet).
    enum Calendar: String, CaseIterable, Sendable {
        case act
        /// It probably does; whoever can acts on the plain day.
        case doubtful
        case plain
    }

    let id: ID<LegalTerm>
    /// The code of its rule.
    let rule: String
    /// Nothing where only a letter says the day.
    let length: Term?
    /// How much longer the authority may make it, and how often.
    let more: Term?
    let times: Int
    let calendar: Calendar
    /// "art. 29 lid 2 Vw 2000"
    let basis: String
    let source: String
    let confidence: Confidence
    /// It is for what happened from this day on, and before the other.
    let from: CalendarDate
    let until: CalendarDate?

    func holds(on day: CalendarDate) -> Bool {
        from <= day && (until.map { day < $0 } ?? true)
    }

    /// The day on which a term ends, by the calendar and by the act.
    func end(_ length: Term, after day: CalendarDate) -> TermEnd {
        end(at: length.end(after: day), of: length)
    }

    /// The same of a day that was found in another way.
    func end(at plain: CalendarDate, of length: Term) -> TermEnd {
        let asItIs = TermEnd(plain: plain, moved: plain, reason: nil)
        guard calendar != .plain, GeneralTermsAct.applies(to: length) else { return asItIs }
        return GeneralTermsAct.end(on: plain)
    }
}
