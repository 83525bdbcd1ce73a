import Casework
import Dates
@testable import Housing
import Testing

/// By when something is due for a coupled household, with the days counted by hand.
@Suite("Terms of housing")
struct HousingTermTests {
    private static let town = MunicipalityCode(literal: "GM9001")

    private static func term(
        _ id: Int64, _ kind: HousingTerm.Kind, _ weeks: Int, from day: String, of town: MunicipalityCode? = nil
    ) throws -> HousingTerm {
        HousingTerm(
            id: ID(id), municipality: town, kind: kind, weeks: weeks, from: try #require(CalendarDate(iso: day)), basis: "test",
            confidence: .b)
    }

    private static func terms() throws -> HousingTerms {
        HousingTerms([
            try term(1, .offer, 10, from: "2016-01-01"), try term(2, .move, 14, from: "2016-01-01"),
            try term(3, .moveAfterCoupling, 12, from: "2016-01-01"), try term(4, .furnish, 2, from: "2016-01-01"),
            try term(5, .offer, 6, from: "2017-07-01"), try term(6, .offer, 8, from: "2017-03-01", of: town),
        ])
    }

    private static func facts(_ coupled: String, permit: String? = nil) throws -> Coupling.Facts {
        Coupling.Facts(
            coupledOn: try #require(CalendarDate(iso: coupled)), permitOn: permit.flatMap { CalendarDate(iso: $0) }, size: 1)
    }

    @Test("An offer is due so many weeks after the coupling, by the term of that day; the municipality's own goes first", arguments: [
        // Ten weeks: 70 days, of which February 2017 takes 28.
        ("2017-01-31", "2017-04-11"),
        // The day before the municipality's own holds, and that day itself: eight weeks.
        ("2017-02-28", "2017-05-09"), ("2017-03-01", "2017-04-26"),
        // A newer one for all does not go before it.
        ("2017-07-03", "2017-08-28"),
    ])
    func offer(_ coupled: String, _ due: String) throws {
        #expect(try Self.terms().offer(Self.facts(coupled), of: Self.town)?.day.iso == due)
    }

    @Test("Elsewhere the newest for all holds; before the first there is none")
    func elsewhere() throws {
        let (terms, other) = (try Self.terms(), MunicipalityCode(literal: "GM9002"))
        #expect(try terms.offer(Self.facts("2017-07-03"), of: other)?.day.iso == "2017-08-14")
        #expect(try terms.offer(Self.facts("2015-12-31"), of: other) == nil)
        #expect(try terms.filled(Self.facts("2015-12-31"), of: other).offerBy == nil)
    }

    @Test("They move in fourteen weeks after the permit; where its day is not known, twelve after the coupling")
    func move() throws {
        let terms = try Self.terms()
        #expect(try terms.move(Self.facts("2017-03-06", permit: "2017-02-20"), of: Self.town)?.day.iso == "2017-05-29")
        #expect(try terms.move(Self.facts("2017-03-06"), of: Self.town)?.day.iso == "2017-05-29")
        #expect(try terms.move(Self.facts("2017-03-07"), of: Self.town)?.day.iso == "2017-05-30")
        #expect(terms.furnish(since: try #require(CalendarDate(iso: "2017-02-20")), of: Self.town)?.day.iso == "2017-03-06")
    }

    @Test("A day that was written down stays; what the terms give can be told from it")
    func byHand() throws {
        let terms = try Self.terms()
        var facts = try Self.facts("2017-03-06")
        facts.offerBy = CalendarDate(iso: "2017-04-01")
        let filled = terms.filled(facts, of: Self.town)
        #expect(filled.offerBy == facts.offerBy && filled.moveBy?.iso == "2017-05-29")
        #expect(terms.bare(filled, of: Self.town) == facts)
    }

    @Test("A rent is read as people and spreadsheets write it", arguments: [
        ("640,50", 64_050), ("640.5", 64_050), ("€ 640", 64_000), ("EUR 640,05", 64_005), ("0", 0),
    ])
    func rent(_ typed: String, _ cents: Int) {
        #expect(RentText.read(typed) == cents)
        #expect(RentText.read(RentText.write(cents)) == cents)
    }

    @Test("What is no rent is not read", arguments: ["", "veel", "6,405", "1.640,50", "-3", "640,", ",50", "1000001"])
    func noRent(_ typed: String) {
        #expect(RentText.read(typed) == nil)
    }
}
