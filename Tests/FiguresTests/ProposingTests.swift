import Casework
import Clients
import Database
import Dates
import Housing
import Organisation
import Support
import Testing
import Trail

/// Which household is proposed for which dwelling.
@Suite("Which household is proposed")
struct ProposingTests {
    private static let day = PairSentenceTests.day
    private static let town = MunicipalityCode(literal: "GM9001")

    private static func household(
        _ number: Int64, size: Int = 2, waits days: Int = 30, wishes: [CouplingWish] = [], abroad: Int = 0
    ) -> WaitingHousehold {
        WaitingHousehold(
            coupling: ID(number), person: ID(number),
            facts: Coupling.Facts(coupledOn: day.adding(days: -days), size: size, abroad: abroad, income: .higher), wishes: wishes)
    }

    private static func dwelling(_ number: Int64, capacity: Int = 2, in neighbourhood: String = "Oost", heldFor: Int64? = nil) -> FreeDwelling {
        var details = Dwelling.Details()
        (details.capacity, details.rooms, details.neighbourhood) = (capacity, capacity / 2 + 1, neighbourhood)
        let dwelling = Dwelling(
            id: ID(number), municipality: town, kind: .dwelling, street: "x", number: "1", landlord: "x", offeredOn: day, details: details)
        let hold = heldFor.map { DwellingHold(id: ID(1), dwelling: ID(number), coupling: ID($0), until: day, reason: "x") }
        return FreeDwelling(dwelling, hold: hold)
    }

    private static func proposed(
        _ households: [WaitingHousehold], _ dwellings: [FreeDwelling], rejected: [PairWeighing.Pair] = [], refused: [PairWeighing.Pair] = []
    ) async throws -> [Int64?] {
        let rules = try await PairSentenceTests.rules()
        let found = Proposing(PairWeighing(households, dwellings, rules, on: day, rejected: rejected, refused: refused))
        return found.household.map { $0.map { households[$0].coupling.number } }
    }

    @Test("All dwellings are looked at together: as many as possible housed, though one of them fits another better")
    func together() async throws {
        // The first fits both, the second the large one only.
        let households = [Self.household(1, size: 2), Self.household(2, size: 4)]
        #expect(try await Self.proposed(households, [Self.dwelling(11, capacity: 4), Self.dwelling(12, capacity: 2)]) == [2, 1])
        #expect(try await Self.proposed(households, [Self.dwelling(11, capacity: 4)]) == [2], "no room stands empty")
    }

    @Test("Who waits longest comes first, and only among those whom all else fits alike")
    func waiting() async throws {
        let wish = [CouplingWish(id: ID(1), kind: .school, neighbourhood: "Oost")]
        let away = [CouplingWish(id: ID(1), kind: .school, neighbourhood: "West")]
        let one = [Self.dwelling(11)]
        #expect(try await Self.proposed([Self.household(1, waits: 10), Self.household(2, waits: 11)], one) == [2])
        #expect(try await Self.proposed([Self.household(1, waits: 11), Self.household(2, waits: 10)], one) == [1])
        let wishes = [Self.household(1, waits: 10, wishes: wish), Self.household(2, waits: 3000, wishes: away)]
        #expect(try await Self.proposed(wishes, one) == [1], "what a household asked for goes before days")
    }

    @Test("A dwelling that is held is for one household, and that one for no other dwelling")
    func held() async throws {
        let households = [Self.household(1, waits: 100), Self.household(2)]
        #expect(try await Self.proposed(households, [Self.dwelling(11, heldFor: 2)]) == [2])
        #expect(try await Self.proposed(households, [Self.dwelling(11), Self.dwelling(12, heldFor: 1)]) == [2, 1])
        #expect(try await Self.proposed(households, [Self.dwelling(11, heldFor: 99)]) == [nil], "of a household that is not here")
    }

    @Test("What somebody rejected, or what came to nothing, is not proposed again; all else is")
    func again() async throws {
        let (households, dwellings) = ([Self.household(1)], [Self.dwelling(11), Self.dwelling(12)])
        let pair = PairWeighing.Pair(ID(11), ID(1))
        #expect(try await Self.proposed(households, dwellings) == [1, nil])
        #expect(try await Self.proposed(households, dwellings, rejected: [pair]) == [nil, 1])
        #expect(try await Self.proposed(households, dwellings, refused: [pair]) == [nil, 1])
    }

    @Test("A refusal keeps a household waiting until the day that was agreed, and never longer than the rule")
    func parking() async throws {
        let database = try await Scratch.database()
        let (day, town) = (Self.day, Self.town)
        let (place, coupling) = try await database.write { db -> (ID<Place>, ID<Coupling>) in
            let stage = Stage(db)
            _ = try stage.municipality("GM9001", "Molenrade")
            let place = try stage.place("Hier", serving: town)
            let person = try stage.person()
            let household = Household(id: stage.ids.next())
            try Households.add(household, by: stage.author, in: db)
            let owner = try stage.colleague("Els")
            let coupling = Coupling(
                id: stage.ids.next(), place: place, municipality: town, household: household.id, person: person,
                facts: Coupling.Facts(coupledOn: day.adding(days: -200), size: 2), owner: owner)
            let (ids, author) = (stage.ids, stage.author)
            let revision = try Revision.begin(
                "coupled", "coupling", of: coupling.id, at: Clock.live.now(), ids: ids, by: author, in: db)
            try Couplings.put(coupling, within: revision, by: author, in: db)
            // By the landlord nobody is kept waiting; by the household itself he is, here for ten years.
            for (party, parked) in [(OfferStep.Party.landlord, "2017-12-31"), (.household, "2027-01-01")] {
                let dwelling = try stage.dwelling(in: town, offered: "2016-01-01")
                let offer = Offer(id: ids.next(), dwelling: dwelling, coupling: coupling.id, offeredOn: day.adding(days: -100))
                try Offers.make(offer, within: revision, by: author, in: db)
                let step = OfferStep(
                    id: ids.next(), offer: offer.id, kind: .refused, day: day.adding(days: -80), party: party, reason: .rent,
                    parkedUntil: CalendarDate(iso: parked))
                try Offers.record(step, within: revision, by: author, in: db)
            }
            return (place, coupling.id)
        }
        func facts(on day: CalendarDate) async throws -> ProposalFacts {
            try await database.read { try ProposalFacts(in: town, of: [place], on: day, $0) }
        }
        let now = try await facts(on: day)
        #expect(now.households.map(\.coupling) == [coupling] && now.households[0].parkedUntil == day.adding(days: 10))
        #expect(now.refused.count == 2 && now.dwellings.count == 2)
        #expect(Proposing(now.weighing).household == [nil, nil])
        // When it is over, another dwelling may be proposed; those two were refused.
        let later = try await facts(on: day.adding(days: 10))
        #expect(later.households[0].parkedUntil == day.adding(days: 10))
        #expect(Proposing(later.weighing).household == [nil, nil])
        try await database.write { db in _ = try Stage(db, from: 5000).dwelling(in: town, offered: "2016-01-01") }
        let early = try await facts(on: day.adding(days: 9))
        #expect(Proposing(early.weighing).household.compactMap { $0 } == [])
        let open = try await facts(on: day.adding(days: 10))
        #expect(Proposing(open.weighing).household.compactMap { $0 } == [0])
        let elsewhere = try await database.read { try ProposalFacts(in: town, of: [], on: day, $0) }
        #expect(elsewhere.households.isEmpty && elsewhere.dwellings.count == 3, "of no place there is nobody")
    }
}
