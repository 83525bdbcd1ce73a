import Casework
import Clients
import Database
import Dates
import Housing
import Support
import Testing

/// Why a household and a dwelling go together or not, by the rules of a day in 2017.
@Suite("Why a household and a dwelling go together")
struct PairSentenceTests {
    static let day = CalendarDate(iso: "2017-05-01") ?? CalendarDate(dayNumber: 0)
    private static let town = MunicipalityCode(literal: "GM9001")

    /// One thing otherwise than usual, and what is said then.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var facts: @Sendable (inout Coupling.Facts) -> Void = { _ in }
        var details: @Sendable (inout Dwelling.Details) -> Void = { _ in }
        var wishes: [CouplingWish] = []
        var arrivals: [CalendarDate] = []
        var born: String? = "1988"
        var parked: CalendarDate?
        var kind = Dwelling.Kind.dwelling
        let says: String
        /// Whether it is one that may be.
        var isPossible = true

        init(
            _ says: String, isPossible: Bool = true, wishes: [CouplingWish] = [], arrivals: [CalendarDate] = [], born: String? = "1988",
            parked: CalendarDate? = nil, kind: Dwelling.Kind = .dwelling, facts: @escaping @Sendable (inout Coupling.Facts) -> Void = { _ in },
            details: @escaping @Sendable (inout Dwelling.Details) -> Void = { _ in }
        ) {
            (self.says, testDescription, self.isPossible, self.wishes, self.arrivals) = (says, says, isPossible, wishes, arrivals)
            (self.born, self.parked, self.kind, self.facts, self.details) = (born, parked, kind, facts, details)
        }
    }

    /// Five people, of whom nobody is elsewhere, and a dwelling that is just right.
    static func explain(_ one: Case, _ rules: MatchingRules) -> (sentence: Phrase, cost: Int?) {
        var facts = Coupling.Facts(coupledOn: day.adding(days: -30), size: 5, income: .low)
        var details = Dwelling.Details()
        (details.rooms, details.capacity, details.rent, details.floor) = (4, 5, 64_000, 0)
        one.facts(&facts)
        one.details(&details)
        let household = WaitingHousehold(
            coupling: ID(1), person: ID(1), facts: facts, born: one.born.flatMap { PartialDate(iso: $0) }, wishes: one.wishes,
            arrivals: one.arrivals, parkedUntil: one.parked)
        let dwelling = Dwelling(
            id: ID(2), municipality: town, kind: one.kind, street: "Dorpsstraat", number: "1", landlord: "x", offeredOn: day, details: details)
        let weighing = PairWeighing([household], [FreeDwelling(dwelling)], rules, on: day)
        return (PairExplanation(weighing, 0, 0).sentence, weighing.cost(0, 0))
    }

    static func rules(_ more: SQL? = nil, on day: CalendarDate = day) async throws -> MatchingRules {
        let database = try await Scratch.database()
        if let more { try await database.write { try $0.run(more) } }
        return try await database.read { try MatchingRules(in: town, on: day, $0) }
    }

    private static func wish(_ kind: CouplingWish.Kind, _ where: String? = nil) -> CouplingWish {
        CouplingWish(id: ID(1), kind: kind, neighbourhood: `where`)
    }

    static let cases: [Case] = [
        Case("Past: plaats voor 5 personen, nodig voor 5 personen; 4 kamers voor 5 personen (werkafspraak team); huur € 640 is niet meer dan de grens van € 710,68 (Wet op de huurtoeslag, bedragen 2017); let op: boven € 635,05 vergoedt de huurtoeslag maar een deel van de huur (Wet op de huurtoeslag, bedragen 2017)."),
        Case("Past niet: plaats voor 4 personen volgens de verhuurder, en het huishouden telt nu 5 personen.", isPossible: false, details: { $0.capacity = 4 }),
        Case("Past niet: plaats voor 5 personen, en binnen 6 maanden zijn het er 6 personen (werkafspraak team).", isPossible: false, arrivals: [day.adding(days: 100)], facts: { $0.abroad = 1 }),
        Case("let op: plaats voor 5 personen, en later zijn het er 7 personen;", arrivals: [day.adding(days: 300)], facts: { $0.abroad = 2 }),
        Case("niet bekend: voor hoeveel mensen de woning is", details: { $0.capacity = nil }),
        Case("let op: 3 kamers voor 5 personen, en 4 is de regel (werkafspraak team)", details: { $0.rooms = 3 }),
        Case("6 kamers voor 5 personen, 2 meer dan nodig (werkafspraak team)", details: { $0.rooms = 6 }),
        Case("niet bekend: het aantal kamers", details: { $0.rooms = nil }),
        Case("1 kamer voor 1 persoon, en 2 is de regel", facts: { $0.size = 1 }, details: { ($0.rooms, $0.capacity, $0.rent) = (1, 1, 40_000) }),
        Case("Past: plaats voor 1 persoon, nodig voor 1 persoon; huur", kind: .room, facts: { $0.size = 1 }, details: { ($0.rooms, $0.capacity, $0.rent) = (1, 1, 40_000) }),
        Case("zonder trap te bereiken", facts: { $0.needsStepFree = true }),
        Case("Past niet: alleen met een trap te bereiken, en iemand kan geen trap op.", isPossible: false, facts: { $0.needsStepFree = true }, details: { ($0.floor, $0.hasLift) = (2, false) }),
        Case("niet bekend: of de woning zonder trap te bereiken is", facts: { $0.needsStepFree = true }, details: { $0.floor = nil }),
        Case("Past niet: huur € 710,69 ligt boven de grens van € 710,68 (Wet op de huurtoeslag, bedragen 2017).", isPossible: false, details: { $0.rent = 71_069 }),
        Case("boven € 592,55 vergoedt de huurtoeslag maar een deel", facts: { $0.size = 2 }, details: { $0.rent = 59_256 }),
        Case("Past niet: huur € 414,03 ligt boven de grens van € 414,02", isPossible: false, born: "1995-01-01", facts: { $0.size = 1 }, details: { $0.rent = 41_403 }),
        Case("huur € 500 is niet meer dan de grens van € 710,68", born: "1994-04-30", facts: { $0.size = 1 }, details: { $0.rent = 50_000 }),
        Case("niet bekend: de leeftijd, en voor wie jong is ligt de grens lager", born: nil, facts: { $0.size = 1 }, details: { $0.rent = 50_000 }),
        Case("niet bekend: de huur", details: { $0.rent = nil }),
        Case("niet bekend: het inkomen, dus of de huur te hoog is", facts: { $0.income = nil }),
        Case("met dit inkomen gelden de grenzen voor de huur niet", facts: { $0.income = .higher }, details: { $0.rent = 120_000 }),
        Case("niet bekend: welke grens voor de huur dan geldt", details: { $0.freeFrom = CalendarDate(iso: "2018-01-01") }),
        Case("vrij vanaf 1 juni 2017, op tijd voor 10 juni 2017", facts: { $0.moveBy = CalendarDate(iso: "2017-06-10") }, details: { $0.freeFrom = CalendarDate(iso: "2017-06-01") }),
        Case("let op: boven € 635,05 vergoedt de huurtoeslag maar een deel van de huur (Wet op de huurtoeslag, bedragen 2017); pas vrij op 1 juni 2017, en verhuizen moet voor 10 mei 2017", facts: { $0.moveBy = CalendarDate(iso: "2017-05-10") }, details: { $0.freeFrom = CalendarDate(iso: "2017-06-01") }),
        Case("dicht bij de school in Oosterheem", wishes: [wish(.school, "Oosterheem")], details: { $0.neighbourhood = "oosterheem " }),
        Case("niet in Oosterheem, waar de familie is", wishes: [wish(.family, "Oosterheem")], details: { $0.neighbourhood = "Rokkeveen" }),
        Case("niet bekend: de wijk, en het werk is in Oosterheem", wishes: [wish(.work, "Oosterheem")]),
        Case("zonder trap, zoals gevraagd", wishes: [wish(.noStairs)]),
        Case("met een trap, en liever zonder", wishes: [wish(.noStairs)], details: { ($0.floor, $0.hasLift) = (2, false) }),
        Case("niet bekend: of er een trap is", wishes: [wish(.noStairs)], details: { $0.floor = nil }),
        Case("niet bekend: of huisdieren er mogen", wishes: [wish(.pets)]),
        Case("Past niet: na een weigering krijgt dit huishouden tot 9 mei 2017 geen aanbod (werkafspraak team).", isPossible: false, parked: CalendarDate(iso: "2017-05-09")),
        Case("Past: plaats voor 5", parked: CalendarDate(iso: "2017-05-01")),
    ]

    @Test("Each thing that counts is said in words, with its rule, and decides whether it may be")
    func all() async throws {
        let rules = try await Self.rules()
        for one in Self.cases {
            let found = Self.explain(one, rules)
            #expect(found.sentence.nl.contains(one.says), "\(found.sentence.nl)")
            #expect((found.cost != nil) == one.isPossible, "\(found.sentence.nl)")
            #expect(found.sentence.en.hasPrefix(one.isPossible ? "Fits: " : "Does not fit: ") && !found.sentence.en.contains("{"))
            #expect(!found.sentence.nl.contains("{"))
        }
    }

    @Test("A rule that is not certain warns and never forbids, whatever it is about", arguments: [
        ("rent_limit", "huur € 800 ligt boven de grens"), ("matching_setting", "binnen 6 maanden zijn het er 6"),
    ])
    func uncertain(_ table: String, _ says: String) async throws {
        let sql: SQL = table == "rent_limit" ? "UPDATE rent_limit SET confidence = 'C' WHERE blocks = 1" : "UPDATE matching_setting SET confidence = 'D' WHERE amount > 0"
        let one = Case(says, arrivals: [Self.day], facts: { $0.abroad = 1 }, details: { $0.rent = 80_000 })
        let certain = Self.explain(one, try await Self.rules())
        #expect(certain.cost == nil)
        let free = Case(says, arrivals: table == "rent_limit" ? [] : [Self.day], details: { if table == "rent_limit" { $0.rent = 80_000 } })
        let found = Self.explain(free, try await Self.rules(sql))
        #expect(found.cost != nil && found.sentence.nl.contains("let op: ") && found.sentence.nl.contains(says), "\(found.sentence.nl)")
    }

    @Test("What a town agreed on goes before what holds everywhere, from its day on")
    func settings() async throws {
        let sql: SQL = """
            INSERT INTO matching_setting (id, code, municipality, valid_from, amount, basis, confidence) VALUES
                (11, 'expected-months', 'GM9001', '2017-05-01', 12, 'college', 'A'), (12, 'expected-months', 'GM9002', '2017-01-01', 1, 'x', 'A')
            """
        let one = Case("", arrivals: [Self.day.adding(days: 300)], facts: { $0.abroad = 1 })
        #expect(Self.explain(one, try await Self.rules(sql)).cost == nil, "within a year, the town says")
        #expect(Self.explain(one, try await Self.rules(sql, on: Self.day.adding(days: -1))).cost != nil, "the day before it did not yet")
    }
}
