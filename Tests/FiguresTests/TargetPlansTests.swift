import Casework
import Clients
import Database
import Dates
@testable import Housing
import Organisation
import Support
import Testing
import Trail

/// The forecast from what is on record, and changes that are undone after others came.
@Suite("The target and the plans on record")
struct TargetPlansTests {
    /// A household that is coupled, with what came of it.
    private struct Plan {
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

        func couple(_ size: Int, moveBy: String? = nil) throws -> (coupling: ID<Coupling>, household: ID<Household>) {
            let (stage, household) = (ledger.stage, Household(id: ledger.stage.ids.next()))
            try Households.add(household, by: stage.author, in: stage.db)
            let person = try join(household.id)
            let coupling = Coupling(
                id: stage.ids.next(), place: place, municipality: ledger.town, household: household.id, person: person,
                facts: Coupling.Facts(coupledOn: try stage.date("2017-01-02"), size: size, moveBy: try moveBy.map(stage.date)),
                owner: owner)
            try Couplings.put(coupling, within: revision, by: stage.author, in: stage.db)
            return (coupling.id, household.id)
        }

        func join(_ household: ID<Household>) throws -> ID<Person> {
            let (stage, person) = (ledger.stage, try ledger.stage.person())
            try Households.join(
                HouseholdMember(
                    id: stage.ids.next(), household: household, person: person, relation: .other, from: stage.date("2017-01-01")),
                by: stage.author, in: stage.db)
            return person
        }

        func offer(_ coupling: ID<Coupling>, key: String?, _ steps: OfferStep.Kind...) throws {
            let stage = ledger.stage
            let offer = Offer(
                id: stage.ids.next(), dwelling: try stage.dwelling(in: ledger.town, offered: "2017-01-01"), coupling: coupling,
                offeredOn: try stage.date("2017-02-01"), keyPlannedOn: try key.map(stage.date))
            try Offers.make(offer, within: revision, by: stage.author, in: stage.db)
            for kind in steps {
                try Offers.record(
                    OfferStep(id: stage.ids.next(), offer: offer.id, kind: kind, day: stage.date("2017-02-02")),
                    within: revision, by: stage.author, in: stage.db)
            }
        }

        func forecast(_ half: String, today: String) throws -> TargetForecast? {
            try TargetForecast.read(
                ledger.account(half), CountingRules(ledger.stage.db), today: ledger.stage.date(today), ledger.stage.db)
        }
    }

    @Test("Leases, acceptances, couplings and expected family are found; who has a key, refused, ended or counts already is not")
    func forecast() async throws {
        try await Ledger.tell { town in
            let plan = try Plan(town)
            try town.enter(.target, 30, "2017-1")
            try town.house(4, on: "2017-01-20")
            try plan.offer(plan.couple(5).coupling, key: "2017-04-01", .viewing, .accepted, .lease)
            try plan.offer(plan.couple(4).coupling, key: "2017-04-01", .viewing, .accepted)
            // The first of them was offered only; the second refused and has to move in this half-year, as the third.
            try plan.offer(plan.couple(3, moveBy: "2017-05-01").coupling, key: nil, .viewing)
            try plan.offer(plan.couple(2, moveBy: "2017-05-01").coupling, key: "2017-04-01", .accepted, .refused)
            _ = try plan.couple(1, moveBy: "2017-07-01")
            // Who has a key is counted by living there.
            try plan.offer(plan.couple(7).coupling, key: "2017-02-10", .accepted, .lease, .key)
            let ended = try plan.couple(8, moveBy: "2017-05-01").coupling
            try Couplings.finish(
                ended, .left, on: town.stage.date("2017-02-01"), within: plan.revision, by: town.stage.author, in: town.stage.db)
            // In the GVA since last year, so one of two counts already.
            let moving = try plan.couple(2)
            try town.house(plan.join(moving.household), .gva, on: "2016-05-01")
            try plan.offer(moving.coupling, key: "2017-05-01", .accepted, .lease)
            // Of a family that lives here: one comes in this half-year, one after it.
            for day in ["2017-06-30", "2017-07-01"] {
                try Arrivals.expect(
                    plan.join(moving.household), on: town.stage.date(day), ids: town.stage.ids, by: town.stage.author,
                    in: town.stage.db)
            }
            let forecast = try plan.forecast("2017-1", today: "2017-03-01")
            // 4 + 5 + (2 − 1) = 10; + 4 = 14; + 3 + 2 + 1 = 20.
            #expect(forecast?.low == 10 && forecast?.middle == 14 && forecast?.high == 20, "\(String(describing: forecast))")
            // 30 − 1 of last year − 14 = 15 people; the four of this year share one dwelling, so 3.75 dwellings.
            #expect(forecast?.gap == 15 && forecast?.gapDwellings == 4)
            #expect(try plan.forecast("2016-2", today: "2017-03-01") == nil, "what is over")
        }
    }

    @Test("A correction that is undone after somebody was housed again leaves one count, on the first day")
    func undoneLater() async throws {
        try await Ledger.tell { town in
            let (stage, one) = (town.stage, try town.house(on: "2016-03-01"))
            let revision = try Revision.begin(
                "corrected", "placement", of: one.placement, at: Clock.live.now(), ids: stage.ids, by: stage.author, in: stage.db)
            try Placements.correct(
                one.placement, of: one.person, CountCorrection(countedOn: nil, reason: "x", source: "x"),
                on: stage.date("2017-01-01"), within: revision, by: stage.author, in: stage.db)
            try town.house(one.person, on: "2017-03-01")
            #expect(try town.realised("2016-1") == 0)
            #expect(try town.realised("2017-1") == 1)
            let isUndone = try Placements.undoing(revision.id, in: stage.db) {
                try Revisions.undo(
                    revision.id, "placement", of: one.placement, among: Housing.tables, at: Clock.live.now(), ids: stage.ids,
                    by: stage.author, in: stage.db)
            }
            #expect(isUndone)
            #expect(try town.realised("2016-1") == 1)
            #expect(try town.realised("2017-1") == 0)
        }
    }

    @Test("A housing that is undone after another was entered leaves the count to that other")
    func undoneFirst() async throws {
        try await Ledger.tell { town in
            let (stage, person) = (town.stage, try town.stage.person())
            let placement = Placement(
                id: stage.ids.next(), municipality: town.town, person: person, dwelling: town.home, route: .regular,
                startedOn: try stage.date("2016-03-01"))
            let revision = try Revision.begin(
                "placed", "placement", of: placement.id, at: Clock.live.now(), ids: stage.ids, by: stage.author, in: stage.db)
            try Placements.add(placement, within: revision, by: stage.author, in: stage.db)
            try town.house(person, on: "2017-03-01")
            #expect(try town.realised("2017-1") == 0)
            let isUndone = try Placements.undoing(revision.id, in: stage.db) {
                try Revisions.undo(
                    revision.id, "placement", of: placement.id, among: Housing.tables, at: Clock.live.now(), ids: stage.ids,
                    by: stage.author, in: stage.db)
            }
            #expect(isUndone)
            #expect(try town.realised("2016-1") == 0)
            #expect(try town.realised("2017-1") == 1)
        }
    }
}
