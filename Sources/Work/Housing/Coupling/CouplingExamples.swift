import Casework
import Clients
import Dates
import Organisation
import Trail
import Web

/// The pages of couplings and terms, with sample values.
enum CouplingExamples {
    static let all = [
        Example("koppelingen", list([late, offered, unnamed])),
        Example("koppelingen-leeg", CouplingsPage(
            question: CouplingsQuestion(which: .late), found: CouplingsFound(), towns: [town], today: day, done: UndoLine(nil))),
        Example("koppelingen-vol", list(Array(repeating: late, count: CouplingsQuestion.perPage), households: 120)),
        Example("koppelen", NewCouplingPage(card: card, choices: choices, form: form)),
        Example("koppelen-klopt-niet", NewCouplingPage(card: arabic, choices: choices, form: form, complaints: wrong)),
        Example("koppeling", page(full, done: UndoLine("/huisvesting"))),
        Example("koppeling-leeg", page(bare)),
        Example("koppeling-gesloten", page(closed)),
        Example("termijnen", TermsPage(terms: terms, towns: [town], led: [town])),
        Example("termijnen-klopt-niet", TermsPage(terms: terms, towns: [town], led: [town], complaints: wrongTerm)),
        Example("termijnen-lezen", TermsPage(terms: HousingTerms([]), towns: [town], led: [])),
    ]

    static let day = CalendarDate(dayNumber: 20_000)
    static let town = Municipality(code: MunicipalityCode(literal: "GM9001"), name: "Molenrade")
    private static let other = Municipality(code: MunicipalityCode(literal: "GM9002"), name: "Waterrade")
    static let card = Card(person: ID(1), name: "Amal Voorbeeld", bornYear: "1988")
    static let arabic = Card(person: ID(2), name: "أمل عبد الرحمن محمد الحسيني المصري بن عبد العزيز", bornYear: "1991")
    private static let els = Colleague(id: ID(1), name: "Els de Vries")

    private static let choices = CouplingChoices(
        spots: [
            CouplingChoices.Spot(place: ID(1), town: town.code, label: "Voorbeeldplein, Molenrade"),
            CouplingChoices.Spot(place: ID(1), town: other.code, label: "Voorbeeldplein, Waterrade"),
        ], team: [ID(1): [els, Colleague(id: ID(2), name: "سميرة المصري")]])
    private static let form = CouplingForm(size: 3, abroad: 2, owner: els.id, at: choices.spots.first)

    private static let late = CouplingRow(
        id: ID(1), name: card.name, size: 3, abroad: 2, phase: .coupled, due: day.adding(days: -2))
    private static let offered = CouplingRow(
        id: ID(2), name: arabic.name, size: 1, abroad: 0, phase: .viewing, due: day.adding(days: 12))
    private static let unnamed = CouplingRow(id: ID(3), name: nil, size: 5, abroad: 0, phase: .key, due: nil)

    private static func list(_ rows: [CouplingRow], households: Int = 3) -> CouplingsPage {
        var found = CouplingsFound()
        (found.rows, found.households, found.people) = (rows, households, households * 3)
        return CouplingsPage(question: CouplingsQuestion(), found: found, towns: [town, other], today: day)
    }

    private static let terms = HousingTerms([
        term(1, .offer, 8, town.code, .b), term(2, .move, 9, nil, .d), term(3, .furnish, 2, nil, .b),
    ])

    private static func term(
        _ id: Int64, _ kind: HousingTerm.Kind, _ weeks: Int, _ town: MunicipalityCode?, _ sure: Confidence
    ) -> HousingTerm {
        HousingTerm(
            id: ID(id), municipality: town, kind: kind, weeks: weeks, from: day.adding(days: -900), basis: "Voorbeeldafspraak",
            confidence: sure)
    }

    private static func page(_ known: KnownCoupling, done: UndoLine? = nil) -> CouplingPage {
        CouplingPage(
            known: known, terms: terms, choices: choices, today: day,
            form: CouplingForm(known.coupling, bare: known.coupling.facts, known.wishes), done: done)
    }

    private static func known(_ facts: Coupling.Facts, _ phase: CouplingPhase) -> KnownCoupling {
        KnownCoupling(
            coupling: Coupling(
                id: ID(1), place: ID(1), municipality: town.code, household: ID(1), person: ID(1), facts: facts, owner: els.id),
            town: town.name, place: "Voorbeeldplein", owner: els, phase: phase)
    }

    private static let bare = known(Coupling.Facts(coupledOn: day, size: 1), .coupled)

    private static let closed: KnownCoupling = {
        var known = bare
        known.end = KnownCoupling.End(day: day, reason: .selfHoused)
        return known
    }()

    private static let full: KnownCoupling = {
        let facts = Coupling.Facts(
            coupledOn: day.adding(days: -60), permitOn: day.adding(days: -70), size: 3, abroad: 2, caseNumber: "Z-104",
            centre: "AZC Voorbeeld", income: .low, needsStepFree: true, offerBy: day.adding(days: -4),
            moveBy: day.adding(days: -7))
        var known = CouplingExamples.known(facts, .key)
        known.standIn = Colleague(id: ID(2), name: "سميرة المصري")
        known.wishes = [
            CouplingWish(id: ID(1), kind: .school, neighbourhood: "Dorp"), CouplingWish(id: ID(2), kind: .pets),
        ]
        known.members = [card, arabic]
        known.others = 1
        known.offers = [
            KnownCoupling.Made(offer: ID(2), dwelling: ID(2), address: "Dorpsstraat 12a", day: day.adding(days: -20), steps: [
                KnownCoupling.Step(kind: .viewing, day: day.adding(days: -15)),
                KnownCoupling.Step(kind: .key, day: day.adding(days: -3)),
            ]),
            KnownCoupling.Made(offer: ID(1), dwelling: ID(1), address: "Kade 3", day: day.adding(days: -50), steps: refused),
        ]
        return known
    }()

    static let refused = [KnownCoupling.Step(
        kind: .refused, day: day.adding(days: -45), party: .household, reason: .tooSmall, parkedUntil: day.adding(days: -31))]

    private static let wrong: Complaints = {
        var complaints = Complaints()
        complaints.add(CouplingForm.coupled, CouplingTexts.coupledMissing)
        complaints.add(CouplingForm.size, CouplingTexts.sizeWrong)
        return complaints
    }()

    private static let wrongTerm: Complaints = {
        var complaints = Complaints()
        complaints.add(TermForm.weeks, TermTexts.weeksWrong)
        return complaints
    }()
}
