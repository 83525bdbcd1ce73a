import Casework
import Dates
import Organisation
import Web

/// The pages with proposals, with made-up people and addresses.
enum ProposalExamples {
    static let all = [
        Example("voorstellen-geen-woning", ProposalsPage(towns: [town], town: town)),
        Example("voorstellen-niemand", ProposalsPage(towns: [town], town: town, rows: [], free: 2)),
        Example("voorstellen-zonder-huurgrens", ProposalsPage(
            towns: [town], town: town, notice: RentNotice(year: day.year, canFill: true))),
        Example("voorstellen-zonder-huurgrens-lezen", ProposalsPage(
            towns: [town], town: town, notice: RentNotice(year: day.year, canFill: false))),
        Example("voorstellen", list),
        Example("voorstellen-bewaard", stored),
        Example("voorstel-woning", dwelling),
        Example("voorstel-woning-weg", DwellingProposalsPage(address: "Dorpsstraat 12", free: nil)),
        Example("voorstel-paar", pair(0, 0)),
        Example("voorstel-paar-kan-niet", pair(1, 2)),
        Example("voorstel-paar-fout", wrong),
    ]

    private static let town = Municipality(code: MunicipalityCode(literal: "GM0637"), name: "Zoetermeer")
    private static let day = CalendarDate(dayNumber: 17_300)
    private static let names = [
        "Amal Haddad", "محمد عبد الرحمن الحريري", "ገብረመድህን ሃይለ", "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren",
    ]

    private static let weighing = PairWeighing(
        households, dwellings, rules, on: day, rejected: [.init(ID(12), ID(4))])

    private static let rules = MatchingRules(
        rentLimits: [
            MatchingRules.RentLimit(
                code: "allowance", from: day.adding(days: -90), until: nil, people: 1...99, belowAge: nil, cents: 71_068,
                blocks: true, basis: "Wet op de huurtoeslag, bedragen 2017", isCertain: true),
        ],
        roomNorm: MatchingRules.RoomNorm(
            from: day.adding(days: -90), peoplePerRoom: 2, shared: 1, basis: "werkafspraak team", isCertain: false),
        horizon: MatchingRules.Setting(from: day.adding(days: -90), amount: 6, basis: "werkafspraak team", isCertain: true))

    private static let households = (1...4).map { (number: Int) -> WaitingHousehold in
        let facts = Coupling.Facts(
            coupledOn: day.adding(days: -20 * number), size: number + 1, abroad: number % 2, income: .low,
            needsStepFree: number == 3, moveBy: day.adding(days: 30))
        let id = Int64(number)
        return WaitingHousehold(
            coupling: ID(id), person: ID(id), facts: facts,
            wishes: [
                CouplingWish(id: ID(1), kind: .school, neighbourhood: "Oosterheem"), CouplingWish(id: ID(2), kind: .pets),
            ],
            parkedUntil: number == 3 ? day.adding(days: 10) : nil)
    }

    private static let dwellings = (1...3).map { (number: Int) -> FreeDwelling in
        var details = Dwelling.Details()
        details.neighbourhood = number == 1 ? "Oosterheem" : "Rokkeveen"
        (details.rooms, details.capacity) = (2 + number, 2 + number)
        (details.floor, details.hasLift, details.rent) = (number, number == 2, 50_000 + 12_345 * number)
        details.freeFrom = day.adding(days: 20 * number)
        let dwelling = Dwelling(
            id: ID(Int64(10 + number)), municipality: town.code, kind: .dwelling, street: "Dorpsstraat", number: "\(number)2",
            landlord: "Proefwoning", offeredOn: day, details: details)
        let hold = DwellingHold(
            id: ID(1), dwelling: dwelling.id, coupling: ID(2), until: day.adding(days: 40), reason: "gezin komt in mei")
        return FreeDwelling(dwelling, hold: number == 3 ? hold : nil)
    }

    private static func household(_ row: Int, _ column: Int) -> ProposedHousehold {
        ProposedHousehold(
            coupling: ID(Int64(row + 1)), name: row == 2 ? nil : names[row], facts: households[row].facts,
            explanation: PairExplanation(weighing, row, column))
    }

    private static var list: ProposalsPage {
        let rows = [
            ProposalsPage.Row(free: dwellings[0], household: household(0, 0)),
            ProposalsPage.Row(free: dwellings[2], household: household(1, 2)),
            ProposalsPage.Row(
                free: dwellings[1], household: nil,
                reasons: [(why: PairPoint.tooSmall.brief, count: 3), (why: PairPoint.parked.brief, count: 1)]),
        ]
        return ProposalsPage(
            towns: [town, Municipality(code: MunicipalityCode(literal: "GM0599"), name: "Rotterdam")], town: town, rows: rows,
            free: 43, waiting: 4, proposed: 2, page: 2)
    }

    private static var stored: ProposalsPage {
        var page = list
        page.undo = UndoLine("/", ProposalTexts.done)
        return page
    }

    private static var dwelling: DwellingProposalsPage {
        DwellingProposalsPage(
            address: dwellings[2].dwelling.address, free: dwellings[2], households: (0..<4).map { household($0, 2) }, count: 60,
            held: household(1, 2))
    }

    private static func pair(_ row: Int, _ column: Int) -> PairPage {
        let proposal = Proposal(
            id: ID(1), dwelling: dwellings[column].dwelling.id, coupling: ID(Int64(row + 1)), decision: .rejected,
            reason: .household, note: "Wil dicht bij de school blijven", sentence: "Past: 4 kamers voor 5 personen.",
            inputs: "{}", decidedOn: day)
        return PairPage(
            free: dwellings[column], household: household(row, column), past: [(proposal: proposal, by: "Els de Vries")])
    }

    private static var wrong: PairPage {
        var page = pair(3, 1)
        page.complaints.add(DecisionForm.reason, DecisionTexts.reasonMissing)
        page.complaints.add(DecisionForm.until, DecisionTexts.untilWrong)
        return page
    }
}
