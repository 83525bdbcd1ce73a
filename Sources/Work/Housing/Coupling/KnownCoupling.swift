import Casework
import Clients
import Dates
import Organisation
import Trail

/// A coupling with all that its page tells.
struct KnownCoupling: Sendable {
    struct Step: Sendable, Equatable {
        let kind: OfferStep.Kind
        let day: CalendarDate
        var party: OfferStep.Party?
        var reason: OfferStep.Reason?
        var parkedUntil: CalendarDate?
    }

    struct Made: Sendable, Equatable {
        let offer: ID<Offer>
        let dwelling: ID<Dwelling>
        let address: String
        let day: CalendarDate
        var route = Placement.Route.regular
        var steps: [Step] = []
    }

    struct End: Sendable, Equatable {
        let day: CalendarDate
        let reason: Coupling.EndReason
    }

    let coupling: Coupling
    let town: String
    let place: String
    let owner: Colleague
    var standIn: Colleague?
    let phase: CouplingPhase
    var end: End?
    var wishes: [CouplingWish] = []
    /// The newest first.
    var offers: [Made] = []
    /// Of the household here, whom a place of who reads knows. Who is abroad is told as a number alone.
    var members: [Card] = []
    /// Of the household here, without a file at a place of who reads.
    var others = 0

    /// In whose name it stands; nothing when no place of who reads knows him.
    var name: String? { members.first { $0.person == coupling.person }?.name }

    /// When the key of the offer that stands was given.
    var keyOn: CalendarDate? {
        guard phase.hasKey else { return nil }
        return offers.lazy.flatMap(\.steps).first { $0.kind == .key }?.day
    }

    /// Since when they live somewhere for a time, with nothing to stay offered to them yet.
    var staysSince: CalendarDate? {
        let standing = offers.first { made in !made.steps.contains { $0.kind.endsIt } }
        return standing?.route == .gva ? keyOn : nil
    }
}
