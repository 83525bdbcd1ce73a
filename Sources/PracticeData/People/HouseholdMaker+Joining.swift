import Casework
import Clients
import Dates
import Housing

extension HouseholdMaker {
    /// Families who come to someone who lived here already, after a time abroad without him.
    mutating func joinFamilies() throws {
        for number in 0..<plan.joining.families {
            let day = try town.date("\(plan.year)-04-01").adding(days: Int.random(in: 0..<270, using: &town.random))
            let sponsor = try takeSponsor(before: day)
            let dwelling = try home(of: sponsor, on: day)
            let family = NewHousehold(
                id: sponsor.household, nationality: sponsor.nationality,
                family: try town.pick(PracticeNames.of(sponsor.nationality).family))
            if number < plan.joining.mothers {
                try recordAbroad(settle(.female, age: adultAge(), .partner, in: family, dwelling, .joiningFamily, on: day), day)
            }
            let children = plan.joining.children / plan.joining.families
                + (number < plan.joining.children % plan.joining.families ? 1 : 0)
            for _ in 0..<children {
                try recordAbroad(settleChild(family, dwelling, .joiningFamily, on: day), day)
            }
            town.reunions.append((sponsor, day))
        }
    }

    /// Until they came, they were abroad.
    private func recordAbroad(_ relative: Resident, _ day: CalendarDate) throws {
        try Households.locate(relative.id, .abroad, since: day.adding(days: -400), id: town.ids.next(), by: town.author,
            in: town.db)
        try Households.locate(relative.id, .underway, since: day.adding(days: -6), id: town.ids.next(), by: town.author,
            in: town.db)
    }

    private func takeSponsor(before day: CalendarDate) throws -> Resident {
        let place = town.sponsors.firstIndex {
            $0.nationality == Town.syrian && $0.settled.adding(days: 60) <= day
        }
        guard let place else { throw Refusal.emptyTown }
        return town.sponsors.remove(at: place)
    }

    /// A larger dwelling for the reunited family while the year's stock lasts, otherwise the one where the sponsor lives.
    private mutating func home(of sponsor: Resident, on day: CalendarDate) throws -> ID<Dwelling> {
        guard dwellingsUsed < plan.dwellings - 2 else { return sponsor.dwelling }
        let dwelling = try newDwelling(before: day)
        try Placements.add(
            Placement(
                id: town.ids.next(), municipality: town.code, person: sponsor.id, dwelling: dwelling, route: .regular,
                startedOn: day),
            by: town.author, in: town.db)
        return dwelling
    }
}
