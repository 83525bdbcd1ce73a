import Casework
import Clients
import Dates
import Guidance
import Housing
import Organisation
import Trail
import Youth

/// The search for homes as it stands today: who was coupled, what is offered to whom, what is free. Up to yesterday, so that
/// nothing was done before it happens.
struct PracticeHousing {
    private let town: Town
    private let today: CalendarDate
    private let author: Author
    private let clock: Clock
    private let road: Road

    init(_ town: Town, today: CalendarDate) {
        self.town = town
        self.today = today
        clock = .fixed(today.adding(days: -1))
        author = Author(nil, ground: "practice", clock: clock, ids: town.ids)
        road = Road(ids: town.ids, receptions: Guidance.receptions)
    }

    func make() throws {
        try close()
        for home in PracticeHome.free { _ = try offer(home, on: day(13)) }
        for (number, plan) in PracticeCoupling.all.enumerated() {
            let id = town.ids.next(Coupling.self)
            let revision = try Revision.begin(
                "coupled", "coupling", of: id, at: clock.now(), ids: town.ids, by: author, in: town.db)
            let coupling = try couple(plan, id, number, revision)
            if let made = plan.offer { try follow(made, coupling, revision) }
            if let home = plan.held { try hold(home, for: coupling, revision) }
        }
    }

    /// What was offered in the years of the report is not on offer any more.
    private func close() throws {
        let closed = try town.date("2019-01-07")
        for home in town.leftOver {
            let revision = try Revision.begin(
                "ended", "dwelling", of: home, at: clock.now(), ids: town.ids, by: author, in: town.db)
            try Dwellings.finish(home, .closed, on: closed, within: revision, by: author, in: town.db)
        }
    }

    private func day(_ ago: Int) -> CalendarDate {
        today.adding(days: -ago)
    }

    private func offer(_ home: PracticeHome, on day: CalendarDate) throws -> ID<Dwelling> {
        var details = home.details
        details.freeFrom = max(day, today.adding(days: home.freeIn))
        return try town.offer(home.kind, street: home.kind == .group ? PracticeStreets.gva : nil, on: day, details: details)
    }

    // MARK: Households

    private func couple(
        _ plan: PracticeCoupling, _ id: ID<Coupling>, _ number: Int, _ revision: Revision
    ) throws -> Coupling {
        guard let first = town.housers.first else { throw Refusal.emptyTown }
        // Most of them are of one team, so that its board is full.
        let team = town.housers.filter { ($0.place == first.place) == (number % 10 != 0) }
        let owner = team.isEmpty ? first : team[number % team.count]
        let standIn = town.housers.first { $0.place == owner.place && $0.colleague != owner.colleague }
        let household = Household(id: town.ids.next())
        try Households.add(household, by: author, in: town.db)
        let head = try settle(plan, in: household.id, at: owner.place)
        var facts = Coupling.Facts(
            coupledOn: day(plan.coupled), permitOn: day(plan.coupled + 12), size: plan.people.count, abroad: plan.abroad.count,
            caseNumber: "OEFEN-\(1001 + number)", centre: try town.pick(Self.centres), income: .low,
            needsStepFree: plan.needsStepFree)
        facts = try Couplings.due(facts, in: town.code, town.db)
        let coupling = Coupling(
            id: id, place: owner.place, municipality: town.code, household: household.id, person: head,
            facts: facts, owner: owner.colleague, standIn: standIn?.colleague)
        try Couplings.put(coupling, within: revision, by: author, in: town.db)
        let wishes = plan.wishes.map { wish in
            let place = wish.neighbourhood.map { PracticeStreets.neighbourhoods[$0] }
            return CouplingWish(id: town.ids.next(), kind: wish.kind, neighbourhood: place)
        }
        if !wishes.isEmpty { try Couplings.ask(wishes, of: coupling.id, within: revision, by: author, in: town.db) }
        return coupling
    }

    /// Everybody of a household; who is here is a client.
    /// - Returns: in whose name it stands.
    private func settle(_ plan: PracticeCoupling, in household: ID<Household>, at place: ID<Place>) throws -> ID<Person> {
        let (since, family) = (day(plan.coupled), try town.pick(PracticeNames.of(plan.nationality).family))
        let people = try (plan.people + plan.abroad).enumerated().map { number, someone in
            let comingOfAge = number == 0 ? plan.adultIn.map { today.adding(days: $0) } : nil
            let born = comingOfAge.map { PartialDate($0.adding(years: -someone.age - 1)) }
            let person = try town.addPerson(
                someone.sex, age: someone.age, born: born, on: since, nationality: plan.nationality, family: family)
            let relation: HouseholdMember.Relation = number == 0 ? .head : someone.age > 20 ? .partner : .child
            try Households.join(
                HouseholdMember(id: town.ids.next(), household: household, person: person, relation: relation, from: since),
                by: author, in: town.db)
            return person
        }
        for (number, person) in people.enumerated() {
            let isHere = number < plan.people.count
            try Households.locate(
                person, isHere ? .here : .abroad, since: since, id: town.ids.next(), by: author, in: town.db)
            if isHere {
                let file = ClientFile(id: town.ids.next(), person: person, place: place, openedOn: since)
                try ClientFiles.open(file, by: author, in: town.db)
            } else {
                let expected = plan.arriveIn.map { today.adding(days: $0) }
                try Sponsors.set(people[0], of: person, ids: town.ids, by: author, in: town.db)
                try Arrivals.expect(person, on: expected, ids: town.ids, by: author, in: town.db)
            }
        }
        guard let head = people.first else { throw Refusal.emptyTown }
        if plan.adultIn != nil { try protect(head, since: since) }
        return head
    }

    private func protect(_ person: ID<Person>, since day: CalendarDate) throws {
        let guardianship = Guardianship(
            id: town.ids.next(), municipality: town.code, person: person, guardian: "Nidos", startedOn: day)
        try Guardianships.start(guardianship, by: author, in: town.db)
    }

    // MARK: Homes

    private func follow(_ made: PracticeOffer, _ coupling: Coupling, _ revision: Revision) throws {
        let dwelling = try offer(made.home, on: day(made.made + 7))
        let offer = Offer(
            id: town.ids.next(), dwelling: dwelling, coupling: coupling.id, route: made.route, offeredOn: day(made.made),
            keyPlannedOn: made.keyIn.map { today.adding(days: $0) }, plannedEnd: made.endIn.map { today.adding(days: $0) })
        try Offers.make(offer, within: revision, by: author, in: town.db)
        for (kind, ago) in made.steps {
            let step = OfferStep(
                id: town.ids.next(), offer: offer.id, kind: kind, day: day(ago), party: kind.endsIt ? .household : nil,
                reason: kind.endsIt ? .stairs : nil,
                parkedUntil: kind.endsIt ? made.parkedFor.map { today.adding(days: $0) } : nil)
            try road.take(step, of: offer, coupling, within: revision, by: author, in: town.db)
        }
    }

    private func hold(_ home: PracticeHome, for coupling: Coupling, _ revision: Revision) throws {
        let hold = DwellingHold(
            id: town.ids.next(), dwelling: try offer(home, on: day(10)), coupling: coupling.id,
            until: today.adding(days: 30), reason: "Het gezin komt over een paar weken.")
        try DwellingHolds.hold(hold, on: day(8), within: revision, by: author, in: town.db)
    }

    private static let centres = ["azc Voorbeeldhoeve", "azc Oefenveld", "azc De Proef"]
}
