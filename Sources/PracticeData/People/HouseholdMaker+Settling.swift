import Casework
import Clients
import Dates
import Housing

extension HouseholdMaker {
    struct NewHousehold {
        let id: ID<Household>
        let nationality: String
        let family: (own: String, latin: String)
    }

    mutating func newHousehold(_ day: CalendarDate, nationality: String) throws -> NewHousehold {
        let household = Household(id: town.ids.next())
        try Households.add(household, by: town.author, in: town.db)
        return NewHousehold(
            id: household.id, nationality: nationality, family: try town.pick(PracticeNames.of(nationality).family))
    }

    /// A dwelling that was offered some weeks before, in the same year.
    mutating func newDwelling(before day: CalendarDate) throws -> ID<Dwelling> {
        dwellingsUsed += 1
        let newYear = try town.date("\(plan.year)-01-01")
        return try town.offer(.dwelling, on: max(newYear, day.adding(days: -21)))
    }

    /// Spreads the other nationalities evenly over the singles, as many as planned.
    mutating func nextNationality() -> String {
        let singles = plan.regular.singleMen + plan.regular.singleWomen
        let before = singlesMade * plan.otherSingles / singles
        singlesMade += 1
        let isOther = singlesMade * plan.otherSingles / singles > before
        return isOther ? Town.others[singlesMade % Town.others.count] : Town.syrian
    }

    func adultAge() -> Int {
        Int.random(in: 19...58, using: &town.random)
    }

    mutating func settleChild(
        _ household: NewHousehold, _ dwelling: ID<Dwelling>, _ route: Placement.Route, on day: CalendarDate
    ) throws -> Resident {
        boysMade += 1
        let sex: Person.Sex = boysMade <= plan.boys ? .male : .female
        let age = Int.random(in: 0...16, using: &town.random)
        return try settle(sex, age: age, .child, in: household, dwelling, route, on: day)
    }

    func settle(
        _ sex: Person.Sex, age: Int, _ relation: HouseholdMember.Relation, in household: NewHousehold,
        _ dwelling: ID<Dwelling>, _ route: Placement.Route, on day: CalendarDate
    ) throws -> Resident {
        let person = try town.addPerson(
            sex, age: age, on: day, nationality: household.nationality, family: household.family)
        let member = HouseholdMember(
            id: town.ids.next(), household: household.id, person: person, relation: relation, from: day)
        try Households.join(member, by: town.author, in: town.db)
        try Households.locate(person, .here, since: day, id: town.ids.next(), by: town.author, in: town.db)
        try Placements.add(
            Placement(
                id: town.ids.next(), municipality: town.code, person: person, dwelling: dwelling, route: route,
                startedOn: day),
            by: town.author, in: town.db)
        try town.openFile(person, on: day)
        let resident = Resident(
            id: person, isAdult: age >= 18, nationality: household.nationality, household: household.id,
            dwelling: dwelling, settled: day)
        town.residents.append(resident)
        return resident
    }
}
