import Casework
import Clients
import Database
import Dates
@testable import Housing
import Organisation
import Support
import Testing
import Trail

/// How long the road to a home took, with numbers that were worked out by hand.
@Suite("How long the road to a home takes")
struct HousingLeadTimeTests {
    private static let first = HalfYear(year: 2017, half: .first)

    /// A town with two landlords, and a colleague who sees to it.
    private struct Town {
        let ledger: Ledger
        let place: ID<Place>
        let owner: ID<Colleague>
        let revision: Revision

        init(_ ledger: Ledger) throws {
            self.ledger = ledger
            let stage = ledger.stage
            place = try stage.place("Het plein", serving: ledger.town)
            owner = try stage.colleague("Els")
            revision = try Revision.begin(
                "made", "household", of: place, at: Clock.live.now(), ids: stage.ids, by: stage.author, in: stage.db)
        }

        func couple(on day: String, permit: String? = nil, offerBy: String? = nil, moveBy: String? = nil) throws -> ID<Coupling> {
            let stage = ledger.stage
            let household = Household(id: stage.ids.next())
            try Households.add(household, by: stage.author, in: stage.db)
            let coupling = Coupling(
                id: stage.ids.next(), place: place, municipality: ledger.town, household: household.id, person: try stage.person(),
                facts: Coupling.Facts(
                    coupledOn: try stage.date(day), permitOn: try permit.map(stage.date), size: 2,
                    offerBy: try offerBy.map(stage.date), moveBy: try moveBy.map(stage.date)), owner: owner)
            try Couplings.put(coupling, within: revision, by: stage.author, in: stage.db)
            return coupling.id
        }

        func dwelling(of landlord: String, on day: String) throws -> ID<Dwelling> {
            let (stage, id) = (ledger.stage, ledger.stage.ids.next(Dwelling.self))
            try Dwellings.offer(
                Dwelling(
                    id: id, municipality: ledger.town, kind: .dwelling, street: "Dorpsstraat", number: "1", landlord: landlord,
                    offeredOn: try stage.date(day)), by: stage.author, in: stage.db)
            return id
        }

        func offer(
            _ dwelling: ID<Dwelling>, to coupling: ID<Coupling>, on day: String, _ steps: [(OfferStep.Kind, String)],
            _ party: OfferStep.Party? = nil, _ reason: OfferStep.Reason? = nil
        ) throws {
            let stage = ledger.stage
            let offer = Offer(id: stage.ids.next(), dwelling: dwelling, coupling: coupling, offeredOn: try stage.date(day))
            try Offers.make(offer, within: revision, by: stage.author, in: stage.db)
            for (kind, day) in steps {
                try Offers.record(
                    OfferStep(id: stage.ids.next(), offer: offer.id, kind: kind, day: stage.date(day), party: party, reason: reason),
                    within: revision, by: stage.author, in: stage.db)
            }
        }

        func end(_ dwelling: ID<Dwelling>, _ reason: Dwellings.EndReason, on day: String) throws {
            let stage = ledger.stage
            try Dwellings.finish(dwelling, reason, on: stage.date(day), within: revision, by: stage.author, in: stage.db)
        }

        func leadTime(_ period: LeadTimePeriod, at places: Set<ID<Place>>? = nil) throws -> LeadTime {
            let db = ledger.stage.db
            let roads = try LeadTimeRoads.read(ledger.town, at: places ?? [place], in: period.days, db)
            return LeadTime(roads, try HousingTermRows.all(db), in: period.days)
        }
    }

    private static func told(_ leadTime: LeadTime, _ stretch: LeadTimeStretch) -> String {
        leadTime.figures.filter { $0.stretch == stretch }.map { figure in
            "\(figure.days) \(figure.median ?? -1) \(figure.mostly ?? -1) late \(figure.late)/\(figure.dated) \(figure.terms.map(\.weeks))"
        }.joined()
    }

    @Test("Half and nine in ten are numbers that were counted; weeks are rounded to a tenth")
    func shares() {
        #expect(LeadTimeFigure.share(5, of: []) == nil)
        #expect(LeadTimeFigure.share(5, of: [7]) == 7 && LeadTimeFigure.share(9, of: [7]) == 7)
        #expect(LeadTimeFigure.share(5, of: [1, 2, 3, 4]) == 2 && LeadTimeFigure.share(9, of: [1, 2, 3, 4]) == 4)
        #expect(LeadTimeFigure.share(9, of: Array(1...10)) == 9 && LeadTimeFigure.share(5, of: Array(1...11)) == 6)
        // 10 days are 1.43 weeks, 11 are 1.57.
        #expect([0, 7, 10, 11, 80].map(LeadTimeFigure.weeks) == [0, 10, 14, 16, 114])
    }

    @Test("A period is a half-year or a year, and has one spelling", arguments: [
        ("2017", "2017", "2016", "2018"), ("2017-1", "2017-1", "2016-2", "2017-2"), ("2010", "2010", "", "2011"),
        ("2099-2", "2099-2", "2099-1", ""), ("2017-3", "", "", ""), ("1999", "", "", ""), ("17", "", "", ""), ("2017-1-1", "", "", ""),
    ])
    func periods(_ typed: String, _ text: String, _ before: String, _ after: String) {
        let period = LeadTimePeriod(text: typed)
        #expect([period?.text, period?.before?.text, period?.after?.text].map { $0 ?? "" } == [text, before, after])
    }

    @Test("Each stretch is measured where it ended in the period, from its two days; what was passed over is not made up")
    func stretches() async throws {
        try await Ledger.tell { ledger in
            let town = try Town(ledger)
            // To the first offer 10, 20 and 40 days; to the key 80, 108 and 161, of which the last after the period.
            try town.offer(
                town.dwelling(of: "A", on: "2017-01-01"), to: town.couple(on: "2017-01-02"), on: "2017-01-12",
                [(.viewing, "2017-01-19"), (.accepted, "2017-01-21"), (.lease, "2017-02-01"), (.key, "2017-03-23"), (.furnished, "2017-04-10")])
            try town.offer(
                town.dwelling(of: "A", on: "2017-01-01"), to: town.couple(on: "2017-02-01"), on: "2017-02-21",
                [(.accepted, "2017-03-03"), (.key, "2017-05-20"), (.furnished, "2017-05-30")])
            try town.offer(
                town.dwelling(of: "B", on: "2017-01-01"), to: town.couple(on: "2017-03-01", offerBy: "2017-04-01"), on: "2017-04-10",
                [(.viewing, "2017-04-13"), (.key, "2017-08-09")])
            let leadTime = try town.leadTime(LeadTimePeriod(Self.first))
            #expect(Self.told(leadTime, .offer) == "[10, 20, 40] 20 40 late 1/3 [10]", "the third is late by what was written down")
            #expect(Self.told(leadTime, .viewing) == "[3, 7] 3 7 late 0/0 []")
            #expect(Self.told(leadTime, .accepted) == "[2] 2 2 late 0/0 []")
            #expect(Self.told(leadTime, .lease) == "[11] 11 11 late 0/0 []")
            #expect(Self.told(leadTime, .key) == "[50] 50 50 late 0/0 []")
            #expect(Self.told(leadTime, .furnished) == "[10, 18] 10 18 late 1/2 [2]", "two weeks are 14 days")
            #expect(Self.told(leadTime, .whole) == "[80, 108] 80 108 late 1/2 [12]", "twelve weeks are 84 days")
            #expect(leadTime.slowest.map(\.days) == [108, 80] && leadTime.slowest.map(\.isLate) == [true, false])
            #expect(leadTime.slowest.map(\.longest) == [.offer, .key])
            let year = try town.leadTime(LeadTimePeriod(year: 2017))
            #expect(Self.told(year, .whole) == "[80, 108, 161] 108 161 late 2/3 [12]")
            let before = try town.leadTime(LeadTimePeriod(year: 2016))
            #expect(Self.told(before, .whole) == "[] -1 -1 late 0/0 []")
        }
    }

    @Test("The first offer and the first key count, a second home is no second road; from the permit the longer term holds")
    func firsts() async throws {
        try await Ledger.tell { ledger in
            let town = try Town(ledger)
            let coupling = try town.couple(on: "2017-01-02", permit: "2016-12-20")
            try town.offer(
                town.dwelling(of: "A", on: "2017-01-01"), to: coupling, on: "2017-01-09", [(.refused, "2017-01-15")], .household, .rent)
            try town.offer(
                town.dwelling(of: "A", on: "2017-01-01"), to: coupling, on: "2017-02-01", [(.lease, "2017-02-03"), (.key, "2017-02-10")])
            try town.offer(
                town.dwelling(of: "A", on: "2017-01-01"), to: coupling, on: "2017-05-01", [(.lease, "2017-05-02"), (.key, "2017-05-22")])
            let mistaken = try town.couple(on: "2017-01-02")
            try town.offer(town.dwelling(of: "A", on: "2017-01-01"), to: mistaken, on: "2017-01-03", [(.key, "2017-01-04")])
            let stage = ledger.stage
            try Couplings.finish(
                mistaken, .mistake, on: stage.date("2017-02-01"), within: town.revision, by: stage.author, in: stage.db)
            let leadTime = try town.leadTime(LeadTimePeriod(Self.first))
            #expect(Self.told(leadTime, .offer) == "[7] 7 7 late 0/1 [10]")
            #expect(Self.told(leadTime, .whole) == "[39] 39 39 late 0/1 [14]")
            #expect(Self.told(leadTime, .key) == "[7, 20] 7 20 late 0/0 []", "each home has its own steps")
            #expect(leadTime.slowest.map(\.longest) == [.offer], "of two that are equal the first")
            let elsewhere = try town.leadTime(LeadTimePeriod(Self.first), at: [])
            #expect(elsewhere.isEmpty, "of other places nothing is told")
        }
    }

    @Test("Refusals are counted by kind, by whom and why, on the day of the refusal")
    func refusals() async throws {
        try await Ledger.tell { ledger in
            let town = try Town(ledger)
            let made: [(String, OfferStep.Kind, OfferStep.Party?, OfferStep.Reason?)] = [
                ("2017-02-01", .refused, .household, .tooSmall), ("2017-02-02", .refused, .household, .tooSmall),
                ("2017-02-03", .refused, .landlord, .notAccepted), ("2017-02-04", .withdrawn, .landlord, nil),
                ("2017-07-01", .refused, .household, .tooSmall),
            ]
            for (day, kind, party, reason) in made {
                try town.offer(
                    town.dwelling(of: "A", on: "2017-01-01"), to: town.couple(on: "2017-01-02"), on: "2017-01-20", [(kind, day)], party,
                    reason)
            }
            let found = try town.leadTime(LeadTimePeriod(Self.first)).refusals
            #expect(found == [
                LeadTime.Refusal(kind: .refused, party: .household, reason: .tooSmall): 2,
                LeadTime.Refusal(kind: .refused, party: .landlord, reason: .notAccepted): 1,
                LeadTime.Refusal(kind: .withdrawn, party: .landlord, reason: nil): 1,
            ])
        }
    }

    @Test("Of each landlord: what was offered in the period and what became of it; who offered most comes first")
    func landlords() async throws {
        try await Ledger.tell { ledger in
            let (town, stage) = (try Town(ledger), ledger.stage)
            // Refused, and given to the next after 60 days.
            let home = try town.dwelling(of: "Wonen", on: "2017-01-01")
            try town.offer(home, to: town.couple(on: "2017-01-02"), on: "2017-01-10", [(.refused, "2017-01-12")], .household, .rent)
            try town.offer(
                home, to: town.couple(on: "2017-01-02"), on: "2017-01-15", [(.accepted, "2017-01-20"), (.key, "2017-03-02")])
            // Given without an offer on record, after 20 days; accepted only; taken back; and one of which nothing came.
            try stage.place(stage.person(), in: town.dwelling(of: "Wonen", on: "2017-02-01"), of: ledger.town, on: "2017-02-21")
            try town.offer(
                town.dwelling(of: "Wonen", on: "2017-06-01"), to: town.couple(on: "2017-05-02"), on: "2017-06-02",
                [(.accepted, "2017-06-05")])
            try town.end(town.dwelling(of: "Wonen", on: "2017-03-01"), .withdrawn, on: "2017-03-05")
            _ = try town.dwelling(of: "Aarde", on: "2017-06-30")
            _ = try town.dwelling(of: "Aarde", on: "2017-07-01")
            let found = try LandlordFigure.read(ledger.town, in: Self.first.period, stage.db)
            #expect(found == [
                LandlordFigure(landlord: "Wonen", offered: 4, accepted: 3, given: 2, refused: 1, withdrawn: 1, days: [20, 60]),
                LandlordFigure(landlord: "Aarde", offered: 1),
            ])
            #expect(found[0].median == 20)
        }
    }

    @Test("A forecast that was kept stays as it was while the facts go on; another of the same day takes its place")
    func kept() async throws {
        try await Ledger.tell { ledger in
            let (town, stage) = (try Town(ledger), ledger.stage)
            func keep(on day: String) throws {
                let forecast = try TargetForecast.read(
                    ledger.account("2017-1"), CountingRules(stage.db), today: stage.date(day), stage.db)
                guard let forecast else { return }
                try KeptForecasts.keep(
                    forecast, of: Self.first, in: ledger.town, on: stage.date(day), id: stage.ids.next(), within: town.revision,
                    by: stage.author, in: stage.db)
            }
            try keep(on: "2017-01-03")
            _ = try town.couple(on: "2017-01-02", moveBy: "2017-05-01")
            try keep(on: "2017-01-03")
            try ledger.house(4, on: "2017-03-01")
            try keep(on: "2017-04-01")
            try keep(on: "2017-07-01")
            let found = try KeptForecasts.read(ledger.town, stage.db)
            #expect(found.map { "\($0.statedOn.iso) \($0.low) \($0.expected) \($0.high)" } == ["2017-01-03 0 0 2", "2017-04-01 4 4 6"])
        }
    }
}
