import Casework
import Clients
import Dates
import HTML
import Web

/// What was filled in about an offer or a step of it.
struct OfferForm: Sendable, Equatable {
    static let home = "woning"
    static let route = "hoe"
    static let offered = "aangeboden"
    static let key = "sleutel"
    static let end = "tot"
    static let step = "stap"
    static let day = "dag"
    /// By which it is over without a key, and on which day.
    static let over = "einde"
    static let overOn = "einde-dag"
    static let party = "door"
    static let reason = "waarom"
    static let parked = "geen-aanbod-tot"
    static let people = "wie"
    static let arrivedOn = "sinds"
    private static let all = [
        home, route, offered, key, end, step, day, over, overOn, party, reason, parked, arrivedOn,
    ]
    /// By which a household can be offered a home. Who joins it later comes by one of the others.
    static let routes: [Placement.Route] = [.regular, .sharing, .gva, .minor, .resettled, .selfHoused]
    static let arrivals: [Placement.Route] = [.joiningFamily, .joiningOtherwise, .bornBefore, .bornAfter, .regular]

    private var fields: [String: String] = [:]
    private(set) var people: Set<String> = []

    init(_ form: Form) {
        for field in Self.all { fields[field] = form[field] }
        people = Set(form.all.filter { $0.name.utf8.elementsEqual(Self.people.utf8) }.map(\.value))
    }

    /// One in which nothing is filled in but today.
    init(on today: CalendarDate) {
        for field in [Self.offered, Self.day, Self.overOn, Self.arrivedOn] { fields[field] = today.iso }
    }

    init(_ offer: Offer, on today: CalendarDate) {
        self.init(on: today)
        fields[Self.key] = offer.keyPlannedOn?.iso
        fields[Self.end] = offer.plannedEnd?.iso
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// - Throws: `Complaints`, all at once.
    func offer(
        _ id: ID<Offer>, of coupling: ID<Coupling>, among homes: [Dwelling], today: CalendarDate
    ) throws(Complaints) -> Offer {
        var complaints = Complaints()
        let home = homes.first { $0.id.description.utf8.elementsEqual(self[Self.home].utf8) }
        if home == nil { complaints.add(Self.home, OfferTexts.homeMissing) }
        let offered = happened(Self.offered, today, &complaints)
        let (key, end) = (planned(Self.key, after: offered, &complaints), planned(Self.end, after: offered, &complaints))
        guard let home, let offered, complaints.all.isEmpty else { throw complaints }
        return Offer(
            id: id, dwelling: home.id, coupling: coupling, route: Placement.Route(rawValue: self[Self.route]) ?? .regular,
            offeredOn: offered, keyPlannedOn: key, plannedEnd: end)
    }

    func plan(_ offer: Offer) throws(Complaints) -> Offer {
        var (planned, complaints) = (offer, Complaints())
        planned.keyPlannedOn = self.planned(Self.key, after: offer.offeredOn, &complaints)
        planned.plannedEnd = self.planned(Self.end, after: offer.offeredOn, &complaints)
        guard complaints.all.isEmpty else { throw complaints }
        return planned
    }

    /// Whether it says that an offer is over, and not that it went on.
    var isOver: Bool { !self[Self.over].utf8.isEmpty }

    func step(_ id: ID<OfferStep>, of offer: Offer, today: CalendarDate) throws(Complaints) -> OfferStep {
        if isOver { return try end(id, of: offer, today: today) }
        var complaints = Complaints()
        let kind = OfferStep.Kind(rawValue: self[Self.step])
        if kind == nil { complaints.add(Self.step, OfferTexts.stepMissing) }
        let day = happened(Self.day, today, &complaints)
        guard let kind, let day, complaints.all.isEmpty else { throw complaints }
        return OfferStep(id: id, offer: offer.id, kind: kind, day: day)
    }

    private func end(_ id: ID<OfferStep>, of offer: Offer, today: CalendarDate) throws(Complaints) -> OfferStep {
        var complaints = Complaints()
        let (party, reason) = (OfferStep.Party(rawValue: self[Self.party]), OfferStep.Reason(rawValue: self[Self.reason]))
        if party == nil { complaints.add(Self.party, OfferTexts.whoMissing) }
        if reason == nil { complaints.add(Self.reason, OfferTexts.whyMissing) }
        let day = happened(Self.overOn, today, &complaints)
        let parked = planned(Self.parked, after: day, &complaints)
        guard let day, complaints.all.isEmpty else { throw complaints }
        return OfferStep(
            id: id, offer: offer.id, kind: OfferStep.Kind(rawValue: self[Self.over]) ?? .refused, day: day, party: party,
            reason: reason, parkedUntil: parked)
    }

    struct Arrival: Sendable {
        let people: [ID<Person>]
        let route: Placement.Route
        let day: CalendarDate
    }

    func arrival(among known: [ID<Person>], today: CalendarDate) throws(Complaints) -> Arrival {
        var complaints = Complaints()
        let come = known.filter { one in people.contains { $0.utf8.elementsEqual(one.description.utf8) } }
        if come.isEmpty { complaints.add(Self.people, OfferTexts.arrivedMissing) }
        let day = happened(Self.arrivedOn, today, &complaints)
        guard let day, complaints.all.isEmpty else { throw complaints }
        return Arrival(people: come, route: Placement.Route(rawValue: self[Self.route]) ?? .joiningFamily, day: day)
    }

    /// A day that is past.
    private func happened(_ field: String, _ today: CalendarDate, _ complaints: inout Complaints) -> CalendarDate? {
        let day = Self.day(self[field])
        if day == nil { complaints.add(field, OfferTexts.dayWrong) }
        if let day, day > today { complaints.add(field, OfferTexts.future) }
        return day
    }

    /// A day that may be empty.
    private func planned(_ field: String, after first: CalendarDate?, _ complaints: inout Complaints) -> CalendarDate? {
        guard !self[field].utf8.isEmpty else { return nil }
        let day = Self.day(self[field])
        if day == nil || (first.map { first in day.map { $0 < first } ?? false } ?? false) {
            complaints.add(field, OfferTexts.endWrong)
        }
        return day
    }

    private static func day(_ typed: String) -> CalendarDate? {
        (try? PartialDate.read(typed)).flatMap { CalendarDate(iso: $0.iso) }
    }

    /// A choice that stands as it was filled in.
    static func choice(
        _ field: String, _ label: Phrase, _ options: [(value: String, label: Phrase)], _ form: OfferForm
    ) -> Choice {
        Choice(field, label, options, chosen: form[field])
    }
}
