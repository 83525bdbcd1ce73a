package import Casework
package import Database
package import Dates

/// What somebody decided about a household and a dwelling, with what he had before him then (besluit over een voorstel).
package struct Proposal: Sendable, Equatable {
    package enum Decision: String, CaseIterable, Bindable, Sendable {
        case chosen, rejected
    }

    /// Why not (reden). Of the dwelling, the facts or what the household wants; never of where somebody comes from.
    package enum Reason: String, CaseIterable, Bindable, Sendable {
        case household, landlord
        case wrongDwelling = "wrong-dwelling"
        case wrongHousehold = "wrong-household"
        /// Another household needs it more.
        case otherFirst = "other-first"
    }

    package let id: ID<Proposal>
    package let dwelling: ID<Dwelling>
    package let coupling: ID<Coupling>
    package let decision: Decision
    package let reason: Reason?
    package let note: String?
    /// Why it fitted or not, in Dutch, as it was said then.
    package let sentence: String
    /// What that was made from, as JSON.
    package let inputs: String
    package let decidedOn: CalendarDate

    package init(
        id: ID<Proposal>, dwelling: ID<Dwelling>, coupling: ID<Coupling>, decision: Decision, reason: Reason? = nil,
        note: String? = nil, sentence: String, inputs: String, decidedOn: CalendarDate
    ) {
        self.id = id
        self.dwelling = dwelling
        self.coupling = coupling
        self.decision = decision
        self.reason = reason
        self.note = note
        self.sentence = sentence
        self.inputs = inputs
        self.decidedOn = decidedOn
    }
}
