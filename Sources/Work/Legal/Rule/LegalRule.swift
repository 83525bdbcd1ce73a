import Casework
import Dates

/// What the law asks or allows after something happened (termijnregel): what sets it off, who has to act, and what ends it. How
/// long it takes is another matter, for that changes: ``LegalTerm``.
struct LegalRule: Sendable, Equatable {
    /// Who has to act.
    enum Side: String, Sendable {
        case ours, authority
    }

    /// What its date is.
    enum Effect: String, Sendable {
        /// The last day on which it may be done.
        case deadline
        /// The first day on which it may be done.
        case opening
    }

    /// What sets it off.
    enum Trigger: Hashable, Sendable {
        case event(DossierEvent.Kind)
        /// That the term of another rule passed, and what it asks was not done.
        case passed(String)
    }

    /// "NR-APPLY"
    let code: String
    /// Of what a letter asks: only the letter says its day.
    static let letter = "BRIEF"
    let label: Phrase
    /// "bekendgemaakt op": how its sentence begins.
    let start: Phrase
    /// What happens if it passes.
    let consequence: Phrase
    let side: Side
    let effect: Effect
    /// Of which kinds of dossier it is.
    let procedures: Set<Dossier.Kind>
    let triggers: Set<Trigger>
    /// What shows that it was done.
    let meets: Set<DossierEvent.Kind>
    /// The rule whose term has to end first, when that is later than what sets this one off.
    let after: String?
    /// Days before the last one on which it is asked for already.
    let warnings: [Int]
}
