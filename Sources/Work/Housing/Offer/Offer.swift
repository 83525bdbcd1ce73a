package import Casework
import Database
package import Dates

/// That a dwelling is meant for a household (aanbod): the road from there to the key is a row of steps.
package struct Offer: Sendable, Equatable {
    package let id: ID<Offer>
    package let dwelling: ID<Dwelling>
    package let coupling: ID<Coupling>
    /// As what they will live there, which decides whether and when they count for the target.
    package let route: Placement.Route
    package let offeredOn: CalendarDate
    /// When the key is expected; nothing as long as nobody knows.
    package var keyPlannedOn: CalendarDate?
    /// Until when they may stay, for a home for a time.
    package var plannedEnd: CalendarDate?

    package init(
        id: ID<Offer>, dwelling: ID<Dwelling>, coupling: ID<Coupling>, route: Placement.Route = .regular,
        offeredOn: CalendarDate, keyPlannedOn: CalendarDate? = nil, plannedEnd: CalendarDate? = nil
    ) {
        self.id = id
        self.dwelling = dwelling
        self.coupling = coupling
        self.route = route
        self.offeredOn = offeredOn
        self.keyPlannedOn = keyPlannedOn
        self.plannedEnd = plannedEnd
    }
}

/// A step on the road from an offer to a furnished home (stap), with its day.
package struct OfferStep: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        case viewing, accepted, lease, key, furnished
        /// By which it is over without a key.
        case refused, withdrawn

        package var endsIt: Bool { self == .refused || self == .withdrawn }

        /// How far along the road it is.
        var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Who refused, or took it back (door wie).
    package enum Party: String, CaseIterable, Bindable, Sendable {
        case household, landlord, municipality
    }

    /// Why (reden).
    package enum Reason: String, CaseIterable, Bindable, Sendable {
        case tooSmall = "too-small"
        case rent, neighbourhood, stairs
        case farFromWork = "far-from-work"
        case farFromFamily = "far-from-family"
        case condition
        /// The landlord or the municipality did not take this household.
        case notAccepted = "not-accepted"
        case noReason = "no-reason"
        case other
    }

    package let id: ID<OfferStep>
    package let offer: ID<Offer>
    package let kind: Kind
    package let day: CalendarDate
    package let party: Party?
    package let reason: Reason?
    /// Until when the household is offered nothing else, after a refusal (parkeren).
    package let parkedUntil: CalendarDate?

    package init(
        id: ID<OfferStep>, offer: ID<Offer>, kind: Kind, day: CalendarDate, party: Party? = nil, reason: Reason? = nil,
        parkedUntil: CalendarDate? = nil
    ) {
        self.id = id
        self.offer = offer
        self.kind = kind
        self.day = day
        self.party = party
        self.reason = reason
        self.parkedUntil = parkedUntil
    }
}
