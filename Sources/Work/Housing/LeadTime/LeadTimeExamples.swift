import Casework
import Dates
import Organisation
import Web

/// The page of how long it takes, with sample values.
enum LeadTimeExamples {
    static let all = [
        Example("doorlooptijd", full),
        Example("doorlooptijd-leeg", LeadTimePage(
            town: HousingExamples.towns[0], towns: [HousingExamples.towns[0]], period: LeadTimePeriod(year: half.year),
            leadTime: LeadTime([], terms, in: half.period), today: today)),
    ]

    private static let today = HousingExamples.today
    private static let half = HalfYear(containing: today)
    private static let names = ["أمل", "Amal Voorbeeld", nil, "Wilhelmina van den Berg-Oyelaran"]

    private static let full: LeadTimePage = {
        var leadTime = LeadTime(roads, terms, in: half.period)
        for place in leadTime.slowest.indices { leadTime.slowest[place].name = names[place % names.count] }
        var page = LeadTimePage(
            town: HousingExamples.towns[0], towns: HousingExamples.towns, period: LeadTimePeriod(half), leadTime: leadTime,
            today: today)
        page.landlords = [
            LandlordFigure(
                landlord: "Woonstichting", offered: 14, accepted: 9, given: 8, refused: 3, withdrawn: 2, days: [12, 20, 31]),
            LandlordFigure(landlord: "Stichting Samenwerkende Langenaamwoningen Rijnmond", offered: 2, refused: 1, withdrawn: 1),
        ]
        page.forecasts = [
            KeptForecast(
                halfYear: half, statedOn: half.period.from.adding(days: 3), low: 12, expected: 20, high: 41, colleague: "Els"),
            KeptForecast(
                halfYear: half.previous, statedOn: half.previous.period.from.adding(days: 90), low: 22, expected: 31, high: 38,
                colleague: nil),
        ]
        page.realised = [half: 14, half.previous: 29]
        return page
    }()

    private static let terms = HousingTerms([
        term(1, .offer, 10, .b), term(3, .moveAfterCoupling, 12, .d), term(4, .furnish, 2, .b),
    ])

    private static func term(
        _ id: Int64, _ kind: HousingTerm.Kind, _ weeks: Int, _ sure: Confidence
    ) -> HousingTerm {
        HousingTerm(
            id: ID(id), municipality: nil, kind: kind, weeks: weeks, from: today.adding(years: -5),
            basis: "werkafspraak van gemeenten", confidence: sure)
    }

    /// Four that got a key, of which two late, and two that refused.
    private static let roads = [60, 75, 90, 130].map { days in
        road(Int64(days), coupled: days * 2 - 50, [.viewing: days - 40, .accepted: days - 45, .lease: days - 52, .key: days - 58])
    } + [road(1, coupled: 50, [.refused: 4], .household, .tooSmall), road(2, coupled: 40, [.withdrawn: 2], .landlord)]

    /// - Parameter steps: how many days ago each was.
    private static func road(
        _ id: Int64, coupled: Int, _ steps: [OfferStep.Kind: Int], _ party: OfferStep.Party? = nil,
        _ reason: OfferStep.Reason? = nil
    ) -> LeadTimeRoad {
        let coupling = Coupling(
            id: ID(id), place: ID(1), municipality: HousingExamples.town, household: ID(id), person: ID(id),
            facts: Coupling.Facts(coupledOn: today.adding(days: -coupled), size: 3), owner: ID(1))
        let made = LeadTimeRoad.Made(
            offeredOn: today.adding(days: -(coupled - 20)), steps: steps.mapValues { today.adding(days: -max(0, $0)) },
            party: party, reason: reason)
        return LeadTimeRoad(coupling: coupling, offers: [made])
    }
}
