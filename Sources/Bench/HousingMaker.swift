import Casework
import Clients
import Database
import Dates
import Housing
import Organisation
import Trail

/// Makes a town with households that wait and dwellings that are free, through the deeds of the program.
struct HousingMaker: Sendable {
    let count: Int
    let town: MunicipalityCode
    let day: CalendarDate
    private static let neighbourhoods = ["Oosterheem", "Rokkeveen", "Seghwaert", "Meerzicht", "Buytenwegh", "Noordhove"]

    /// The same numbers at every run.
    struct Chance {
        var state: UInt64

        mutating func number(below most: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state ^ state >> 29) >> 33) % most
        }

        mutating func neighbourhood() -> String {
            neighbourhoods[number(below: neighbourhoods.count)]
        }
    }

    func make(_ db: any Writing) throws -> ID<Place> {
        let (ids, clock) = (IDSource.counting(from: 1000), Clock.fixed(day))
        let author = Author(nil, ground: "bench", clock: clock, ids: ids)
        try Municipalities.put(Municipality(code: town, name: "Zoetermeer"), by: author, in: db)
        let place = Place(id: ids.next(), name: "Bureau", serving: [town])
        try Places.add(place, by: author, in: db)
        let owner = Colleague(id: ids.next(), name: "Els")
        try Colleagues.add(owner, by: author, in: db)
        let revision = try Revision.begin("made", "bench", of: owner.id, at: clock.now(), ids: ids, by: author, in: db)
        var chance = Chance(state: 2017)
        for number in 0..<count {
            let dwelling = Dwelling(
                id: ids.next(), municipality: town, kind: .dwelling, street: "Dorpsstraat", number: "\(number)",
                landlord: "Wonen", offeredOn: day, details: details(&chance))
            try Dwellings.offer(dwelling, by: author, in: db)
            let born = PartialDate(iso: "\(1960 + chance.number(below: 38))")
            let (person, household) = (Person(id: ids.next(), born: born), Household(id: ids.next()))
            try People.add(person, ids: ids, by: author, in: db)
            try Households.add(household, by: author, in: db)
            let coupling = Coupling(
                id: ids.next(), place: place.id, municipality: town, household: household.id, person: person.id,
                facts: facts(&chance), owner: owner.id)
            try Couplings.put(coupling, within: revision, by: author, in: db)
            let wishes = [CouplingWish.Kind.school, .family].map {
                CouplingWish(id: ids.next(), kind: $0, neighbourhood: chance.neighbourhood())
            }
            try Couplings.ask(wishes, of: coupling.id, within: revision, by: author, in: db)
        }
        return place.id
    }

    private func details(_ chance: inout Chance) -> Dwelling.Details {
        var details = Dwelling.Details()
        (details.rooms, details.capacity) = (2 + chance.number(below: 4), 1 + chance.number(below: 7))
        (details.floor, details.hasLift) = (chance.number(below: 5), chance.number(below: 2) == 0)
        (details.rent, details.neighbourhood) = (40_000 + chance.number(below: 33_000), chance.neighbourhood())
        details.freeFrom = day.adding(days: chance.number(below: 60))
        return details
    }

    private func facts(_ chance: inout Chance) -> Coupling.Facts {
        Coupling.Facts(
            coupledOn: day.adding(days: -chance.number(below: 300)), size: 1 + chance.number(below: 6),
            abroad: chance.number(below: 3), income: .low, needsStepFree: chance.number(below: 10) == 0,
            moveBy: day.adding(days: chance.number(below: 80)))
    }
}
