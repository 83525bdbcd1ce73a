import Access
import Casework
import Clients
import Database
import Dates
import Housing
import Organisation
import Trail

/// Households that wait and dwellings that are free, at the first of two desks, with somebody who houses people there.
struct ProposalTown {
    let house: TwoDesks
    let worker: ID<Colleague>

    init() async throws {
        house = try await TwoDesks(isFull: false)
        worker = try await house.colleague(house.here, doing: .housing)
    }

    var today: CalendarDate { house.clock.today }

    /// A household of a client of that desk, coupled so many days ago.
    func household(
        _ name: String, size: Int = 2, days: Int = 30, at place: Place? = nil, wishes: [CouplingWish] = [],
        _ change: @escaping @Sendable (inout Coupling.Facts) -> Void = { _ in }
    ) async throws -> ID<Coupling> {
        let (house, place, worker) = (house, place ?? house.here, worker)
        return try await house.database.write { db in
            let (ids, author) = (house.ids, house.author)
            let (person, household) = (ids.next(Person.self), Household(id: ids.next()))
            try house.add(person, name, at: place, ids, db)
            try Households.add(household, by: author, in: db)
            var facts = Coupling.Facts(coupledOn: house.clock.today.adding(days: -days), size: size)
            change(&facts)
            let coupling = Coupling(
                id: ids.next(), place: place.id, municipality: place.municipalities[0], household: household.id, person: person,
                facts: facts, owner: worker)
            let revision = try Revision.begin(
                "coupled", "coupling", of: coupling.id, at: house.clock.now(), ids: ids, by: author, in: db)
            try Couplings.put(coupling, within: revision, by: author, in: db)
            if !wishes.isEmpty { try Couplings.ask(wishes, of: coupling.id, within: revision, by: author, in: db) }
            return coupling.id
        }
    }

    func dwelling(
        _ number: String, capacity: Int = 2, at place: Place? = nil, kind: Dwelling.Kind = .dwelling,
        _ change: @escaping @Sendable (inout Dwelling.Details) -> Void = { _ in }
    ) async throws -> ID<Dwelling> {
        let (house, town) = (house, (place ?? house.here).municipalities[0])
        return try await house.database.write { db in
            var details = Dwelling.Details()
            (details.capacity, details.rooms) = (capacity, 2)
            change(&details)
            let dwelling = Dwelling(
                id: house.ids.next(), municipality: town, kind: kind, street: "Dorpsstraat", number: number, landlord: "Wonen",
                offeredOn: house.clock.today, details: details)
            try Dwellings.offer(dwelling, by: house.author, in: db)
            return dwelling.id
        }
    }

    /// The one column of the rows that are asked for, as text.
    func all(_ sql: SQL) async throws -> [String] {
        try await house.database.read { db in try db.all(sql) { $0.text(0) } }
    }

    static func pair(_ dwelling: ID<Dwelling>, _ coupling: ID<Coupling>) -> String {
        "/huisvesting/voorstellen/\(dwelling)/\(coupling)"
    }
}
