import Casework
import Clients
import Dates
import Housing

/// Makes the households of one year, so that the plan's numbers come out whatever chance does.
struct HouseholdMaker {
    let town: Town
    let plan: YearPlan
    var dwellingsUsed = 0
    var boysMade = 0
    var singlesMade = 0

    init(town: Town, plan: YearPlan) {
        self.town = town
        self.plan = plan
    }

    mutating func houseSingles() throws {
        for number in 0..<(plan.regular.singleMen + plan.regular.singleWomen) {
            let isMan = number < plan.regular.singleMen
            let day = try town.day(of: plan.year)
            let dwelling = try newDwelling(before: day)
            let resident = try settle(
                isMan ? .male : .female, age: adultAge(), .head, in: newHousehold(day, nationality: nextNationality()),
                dwelling, .regular, on: day)
            if isMan { town.sponsors.append(resident) }
        }
    }

    mutating func houseFamilies() throws {
        let together = plan.regular.couples + plan.regular.families
        for number in 0..<(together + plan.regular.mothers) {
            let hasFather = number < together
            let day = try town.day(of: plan.year)
            let dwelling = try newDwelling(before: day)
            let household = try newHousehold(day, nationality: Town.syrian)
            if hasFather { _ = try settle(.male, age: adultAge(), .head, in: household, dwelling, .regular, on: day) }
            _ = try settle(
                .female, age: adultAge(), hasFather ? .partner : .head, in: household, dwelling, .regular, on: day)
            for _ in 0..<children(ofFamily: number, together: together) {
                _ = try settleChild(household, dwelling, .regular, on: day)
            }
        }
    }

    /// Children spread as evenly as they can be over the families that have them.
    private func children(ofFamily number: Int, together: Int) -> Int {
        let (all, families, place) = number < plan.regular.couples
            ? (0, 1, 0)
            : number < together
                ? (plan.regular.familyChildren, plan.regular.families, number - plan.regular.couples)
                : (plan.regular.motherChildren, plan.regular.mothers, number - together)
        return all / families + (place < all % families ? 1 : 0)
    }

    mutating func houseSharers() throws {
        for number in 0..<plan.sharing {
            let day = try town.day(of: plan.year)
            let street = PracticeStreets.shared[number % PracticeStreets.shared.count]
            let room = try town.offer(.room, street: street, on: day)
            let household = try newHousehold(day, nationality: Town.others[number % 6])
            _ = try settle(.male, age: adultAge(), .head, in: household, room, .sharing, on: day)
        }
    }

    mutating func houseMinors() throws {
        for number in 0..<(plan.minors.adults + plan.minors.children) {
            let day = try town.day(of: plan.year)
            let dwelling = number < plan.minors.adults
                ? try newDwelling(before: day) : try town.offer(.room, on: day)
            let household = try newHousehold(day, nationality: "0084")
            let isAdult = number < plan.minors.adults
            let sex: Person.Sex = number % 4 == 3 || number == plan.minors.adults ? .female : .male
            _ = try settle(sex, age: isAdult ? 18 : 17, .head, in: household, dwelling, .minor, on: day)
        }
    }

    mutating func houseInGVA() throws {
        for _ in 0..<plan.gva {
            let day = try town.day(of: plan.year)
            let room = try town.offer(.group, street: PracticeStreets.gva, on: day)
            town.leftOver.append(room)
            let household = try newHousehold(day, nationality: try town.pick([Town.syrian, "0084"]))
            var resident = try settle(.male, age: adultAge(), .head, in: household, room, .gva, on: day)
            resident.inGVA = true
            town.residents[town.residents.count - 1] = resident
        }
    }

    /// Dwellings offered in December for people who come in January.
    mutating func offerSpareDwellings() throws {
        while dwellingsUsed < plan.dwellings {
            dwellingsUsed += 1
            town.leftOver.append(try town.offer(.dwelling, on: town.date("\(plan.year)-12-12")))
        }
    }
}
