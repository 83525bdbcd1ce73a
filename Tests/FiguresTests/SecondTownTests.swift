import Access
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Housing
import Organisation
import Reports
import Support
import Testing
import Volunteers

/// Another municipality, with other definitions and other records, needs no code. All numbers are computed by hand.
@Suite("A second municipality")
struct SecondTownTests {
    /// Molenrade counts sex over adults only, guides for 24 months, and counts rooms as dwellings. It shares a desk with
    /// Waterrade, which follows the national definitions.
    private func towns() async throws -> any Database {
        let database = try await Scratch.database()
        try await database.write { db in try Self.fill(Stage(db)) }
        return database
    }

    private static func fill(_ stage: Stage) throws {
        let molenrade = try stage.municipality("GM9001", "Molenrade")
        let waterrade = try stage.municipality("GM9002", "Waterrade")
        let definitions: [(Definition, Int)] = [(.sexAdultsOnly, 1), (.guidanceMonths, 24), (.roomsCount, 1), (.gvaInside, 1)]
        for (definition, value) in definitions {
            try Definitions.set(
                definition, to: value, for: molenrade, from: stage.date("2017-01-01"), basis: "test",
                by: stage.author, in: stage.db)
        }
        let desk = try stage.place("Het Veer", serving: molenrade, waterrade)
        try house(stage, molenrade)
        try house(stage, waterrade)
        try talk(stage, molenrade, desk)
        try talk(stage, waterrade, desk)
        try stage.enter(.opening, -4, "2017-1", of: molenrade)
        try stage.enter(.target, 3, "2017-1", of: molenrade)
        try stage.enter(.target, 2, "2017-2", of: molenrade)
        try stage.enter(.correction, 6, "2017-2", of: molenrade, reason: "overgenomen van een andere gemeente")
        let volunteer = try stage.colleague("Vrijwilliger")
        try Engagements.start(
            Engagement(
                id: stage.ids.next(), colleague: volunteer, place: desk, kind: .volunteer,
                startedOn: stage.date("2017-02-01")),
            by: stage.author, in: stage.db)
    }

    /// Two adults, a girl of 17 and someone of unknown birth date in a dwelling; a man in the GVA; two rooms on offer.
    private static func house(_ stage: Stage, _ town: MunicipalityCode) throws {
        let home = try stage.dwelling(in: town, offered: "2017-03-01")
        _ = try stage.dwelling(in: town, .room, offered: "2017-03-01")
        _ = try stage.dwelling(in: town, .room, offered: "2017-12-31")
        let group = try stage.dwelling(in: town, .group, offered: "2017-03-01")
        try stage.place(stage.person(.male, born: "1985-05-05"), in: home, of: town, on: "2017-04-01")
        try stage.place(stage.person(.female, born: "1999-04-01", nationality: "0084"), in: home, of: town, on: "2017-04-01")
        try stage.place(stage.person(.female, born: "1999-04-02", nationality: "0084"), in: home, of: town, on: "2017-04-01")
        try stage.place(stage.person(.male), in: home, of: town, on: "2017-07-01")
        try stage.place(stage.person(.male, born: "1970"), in: group, of: town, .gva, on: "2017-09-01")
    }

    /// Someone who settled on 1 March 2016 comes 16, 20 and 25 months later, and someone comes without a name.
    private static func talk(_ stage: Stage, _ town: MunicipalityCode, _ desk: ID<Place>) throws {
        let home = try stage.dwelling(in: town, offered: "2016-02-01")
        let guest = try stage.person(.male, born: "1990")
        try stage.place(guest, in: home, of: town, on: "2016-03-01")
        for day in ["2017-07-03", "2017-11-06", "2018-04-03"] {
            _ = try stage.contact(at: desk, of: town, on: day, with: guest)
        }
        _ = try stage.contact(at: desk, of: town, on: "2017-11-06")
        _ = try stage.contact(.legal, at: desk, of: town, on: "2017-11-06", with: guest)
    }

    @Test("Persons: GVA inside in one town, beside in the other")
    func persons() async throws {
        let database = try await towns()
        let molenrade = try await database.count("housing.persons", "GM9001", 2017)
        let waterrade = try await database.count("housing.persons", "GM9002", 2017)
        #expect(molenrade.value == 5)
        #expect(waterrade.value == 4)
        #expect(molenrade.cell("age", "adult") == 3)
        #expect(molenrade.cell("age", "child") == 1)
        #expect(molenrade.cell("age", "unknown") == 1)
        #expect(waterrade.cell("age", "adult") == 2)
    }

    @Test("Sex is counted over adults only where the municipality says so")
    func sex() async throws {
        let database = try await towns()
        let molenrade = try await database.count("housing.persons", "GM9001", 2017)
        let waterrade = try await database.count("housing.persons", "GM9002", 2017)
        #expect(molenrade.cell("sex", "male") == 2)
        #expect(molenrade.cell("sex", "female") == 1)
        #expect(waterrade.cell("sex", "male") == 2)
        #expect(waterrade.cell("sex", "female") == 2)
    }

    @Test("Rooms count as dwellings where the municipality says so")
    func rooms() async throws {
        let database = try await towns()
        #expect(try await database.count("housing.dwellings", "GM9001", 2017).value == 3)
        #expect(try await database.count("housing.dwellings", "GM9002", 2017).value == 1)
    }

    @Test("A conversation 20 months after settling is guidance in a town of 24 months, and information in one of 18")
    func contacts() async throws {
        let database = try await towns()
        #expect(try await database.count("contacts.guidance", "GM9001", 2017).value == 2)
        #expect(try await database.count("contacts.infopoint", "GM9001", 2017).value == 1)
        #expect(try await database.count("contacts.guidance", "GM9002", 2017).value == 1)
        #expect(try await database.count("contacts.infopoint", "GM9002", 2017).value == 2)
        #expect(try await database.count("contacts.infopoint", "GM9001", 2018).value == 1)
    }

    @Test("The ledger: −4 to begin, −3 and −2 asked, +6 corrected, +5 housed is +2")
    func ledger() async throws {
        let database = try await towns()
        let balance = try await database.count("housing.balance", "GM9001", 2017)
        #expect(balance.value == 2)
        #expect(balance.cell("line", "opening") == -4)
        #expect(balance.cell("line", "target") == -5)
        #expect(balance.cell("line", "correction") == 6)
        #expect(balance.cell("line", "realised") == 5)
        #expect(balance.cell("half-year", "2017-1") == -4)
        #expect(balance.cell("half-year", "2017-2") == 6)
    }

    @Test("What was carried over opens the next year")
    func carried() async throws {
        let database = try await towns()
        let balance = try await database.count("housing.balance", "GM9001", 2018)
        #expect(balance.cell("line", "opening") == 2)
        #expect(balance.value == 2)
    }

    @Test("A volunteer at a shared desk counts in both towns, and once in all together")
    func sharedDesk() async throws {
        let database = try await towns()
        #expect(try await database.count("volunteers.total", "GM9001", 2017).value == 1)
        #expect(try await database.count("volunteers.total", "GM9002", 2017).value == 1)
    }

    @Test("The report over all municipalities adds them up, each by its own definitions")
    func together() async throws {
        let database = try await towns()
        let together = try await database.report("NL", 2017)
        let persons = together.entries.first { $0.count.figure.id == "housing.persons" }
        #expect(persons?.count.value == 9)
        let guidance = together.entries.first { $0.count.figure.id == "contacts.guidance" }
        #expect(guidance?.count.value == 3)
    }

    @Test("A definition holds from its day on: 2016 keeps what held then")
    func dated() async throws {
        let database = try await towns()
        let before = try await database.count("housing.persons", "GM9001", 2016)
        #expect(before.cell("sex", "male") == 1)
        #expect(try await database.count("housing.dwellings", "GM9001", 2016).value == 1)
    }
}
