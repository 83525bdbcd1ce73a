import Casework
import Clients
import Dates
import Housing

/// Fills the town's dwellings: households who come together, families who follow, and those who wait in the GVA.
struct PracticePeople {
    let town: Town

    init(_ town: Town) {
        self.town = town
    }

    func house(_ plan: YearPlan) throws {
        var maker = HouseholdMaker(town: town, plan: plan)
        try maker.houseSingles()
        try maker.houseFamilies()
        try maker.houseSharers()
        try maker.houseMinors()
        try maker.joinFamilies()
        try maker.offerSpareDwellings()
        try maker.houseInGVA()
    }

    /// A year later those in the GVA move to a room elsewhere. They counted already, so no number changes.
    func moveOnFromGVA() throws {
        let lastDay = try town.date("2018-12-31")
        for resident in town.residents where resident.inGVA {
            let day = resident.settled.adding(days: 420)
            guard day <= lastDay else { continue }
            let room = try town.offer(.room, on: day.adding(days: -14))
            try Placements.add(
                Placement(
                    id: town.ids.next(), municipality: town.code, person: resident.id, dwelling: room, route: .regular,
                    startedOn: day),
                by: town.author, in: town.db)
        }
    }
}
