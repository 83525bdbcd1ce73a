import Access
import Casework
import Clients
import Database
import Dates
import Housing
import HTTPTypes
import Organisation
import Support
import Trail
import Web

/// A household of three that was coupled, of whom one is abroad, and two dwellings that are free.
struct BoardTown {
    let house: TwoDesks
    /// Does the work of housing at the desk.
    let worker: ID<Colleague>
    let coupling: Coupling
    let homes: [Dwelling]
    let child, father: ID<Person>

    private var today: CalendarDate { house.clock.today }

    init(_ house: TwoDesks, abroad: Bool = true) async throws {
        self.house = house
        worker = try await house.colleague(house.here, doing: .housing)
        let (ids, town, today) = (house.ids, MunicipalityCode(literal: "GM0637"), house.clock.today)
        let coupled = Coupling(
            id: ids.next(), place: house.here.id, municipality: town, household: ids.next(), person: house.client,
            facts: Coupling.Facts(coupledOn: today.adding(days: -20), size: 2, abroad: 1, offerBy: today.adding(days: 50)),
            owner: worker)
        coupling = coupled
        let homes = ["Dorpsstraat", "Kerklaan"].map {
            Dwelling(
                id: ids.next(), municipality: town, kind: .dwelling, street: $0, number: "1", landlord: "Woonstichting",
                offeredOn: today.adding(days: -30))
        }
        self.homes = homes
        (child, father) = (ids.next(), ids.next())
        let people = [(child, "Kind Haddad", HouseholdMember.Relation.child, Whereabouts.here), (father, "Vader Haddad", .partner, .abroad)]
        let revision = ids.next(Revision.self)
        try await house.database.write { db in
            let begun = try Revision.begin(
                "made", "household", of: coupled.household, id: revision, at: house.clock.now(), ids: ids, by: house.author, in: db)
            try Households.add(Household(id: coupled.household), by: house.author, in: db)
            try Households.join(
                HouseholdMember(
                    id: ids.next(), household: coupled.household, person: house.client, relation: .head, from: today.adding(days: -40)),
                by: house.author, in: db)
            for (id, name, relation, state) in people where abroad || state == .here {
                let born = relation == .child ? PartialDate(iso: "2020-01-01") : PartialDate(iso: "1988")
                try People.add(
                    Person(id: id, born: born), names: [PersonName(.document, "Latn", name)], ids: ids, by: house.author, in: db)
                try Households.join(
                    HouseholdMember(
                        id: ids.next(), household: coupled.household, person: id, relation: relation, from: today.adding(days: -40)),
                    by: house.author, in: db)
                try Households.locate(
                    id, state, since: today.adding(days: -40), id: ids.next(), by: house.author, in: db)
            }
            for home in homes { try Dwellings.offer(home, by: house.author, in: db) }
            try Couplings.put(coupled, within: begun, by: house.author, in: db)
        }
    }

    /// Through the pages: this home is offered to the household.
    func offer(_ browser: Browser, _ home: Int = 0, _ fields: [String: String] = [:]) async throws {
        let form = "/huisvesting/koppelingen/\(coupling.id)/aanbod"
        try await browser.get(form)
        try await browser.resubmit(form, ["woning": homes[home].id.description].merging(fields) { $1 })
        if browser.status == .seeOther { try await browser.follow() }
    }

    /// On the board.
    func move(_ browser: Browser, to column: String) async throws {
        let offer = try await offers()[0]
        try await browser.get("/huisvesting")
        try await browser.submit("/huisvesting/stap", ["naar": "\(offer) \(column)"])
        if browser.status == .seeOther { try await browser.follow() }
    }

    /// Those that stand, the newest first.
    func offers() async throws -> [ID<Offer>] {
        try await house.database.read { db in
            try db.all("SELECT id FROM offer ORDER BY id DESC") { $0.id(0) }
        }
    }

    /// Who lives where, who counts since when and who is guided: all that a key brings about.
    func living() async throws -> String {
        try await house.database.read { db in
            let placed = try db.all("SELECT person, started_on, counted_on FROM placement ORDER BY person, id") {
                "\($0.text(0)) \($0.text(1)) \($0.text(2))"
            }
            let tracks = try db.all("SELECT person, started_on FROM track ORDER BY person") { "\($0.text(0)) \($0.text(1))" }
            let steps = try db.all("SELECT offer, kind FROM offer_step ORDER BY id") { "\($0.text(0)) \($0.text(1))" }
            return (placed + tracks + steps).joined(separator: "; ")
        }
    }

    func number(_ sql: SQL) async throws -> Int {
        try await house.database.read { try $0.number(sql) }
    }
}
