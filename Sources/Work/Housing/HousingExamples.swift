import Casework
import Clients
import Dates
import Organisation
import Trail
import Web

/// The pages of housing, with sample values.
enum HousingExamples {
    static let all = board + offers

    private static let board = [
        Example("bord", BoardPage(
            board: Board(cards), towns: towns, chosen: towns[0], today: today, done: UndoLine("#", BoardTexts.keys),
            moved: offer.id)),
        Example("bord-leeg", BoardPage(board: Board([]), towns: [towns[0]], today: today)),
        Example("bord-kolom", BoardPage(board: Board(cards), towns: [towns[0]], alone: .offered, today: today)),
    ]

    private static let offers = [
        Example("aanbod", OfferPage(
            known: known(steps: Array(steps.prefix(2))), today: today, form: OfferForm(offer, on: today))),
        Example("aanbod-sleutel", OfferPage(
            known: known(steps: steps, residents: [resident("أمل"), resident(nil)], waiting: [resident("سارة")]),
            today: today, form: OfferForm(offer, on: today), done: UndoLine("#"))),
        Example("aanbod-geweigerd", OfferPage(
            known: known(steps: [refused]), today: today, form: OfferForm(offer, on: today))),
        Example("aanbod-fout", OfferPage(
            known: known(steps: []), today: today,
            form: OfferForm(Form([OfferForm.over: "refused", OfferForm.overOn: today.adding(days: 9).iso])),
            complaints: complaints)),
        Example("aanbieden", NewOfferPage(
            coupling: coupling, name: "Amal Voorbeeld", homes: [home, room], form: OfferForm(on: today))),
        Example("aanbieden-leeg", NewOfferPage(coupling: coupling, name: nil, homes: [], form: OfferForm(on: today))),
    ]

    // MARK: Values

    static let today = CalendarDate(dayNumber: 20_000)
    static let town = MunicipalityCode(literal: "GM0637")
    static let towns = [
        Municipality(code: town, name: "Voorbeeldstad"),
        Municipality(code: MunicipalityCode(literal: "GM0599"), name: "Langenaamgemeente aan den Rijn"),
    ]

    static let coupling = Coupling(
        id: ID(1), place: ID(1), municipality: town, household: ID(1), person: ID(1),
        facts: Coupling.Facts(
            coupledOn: today.adding(days: -60), size: 5, abroad: 1, caseNumber: "Z123", centre: "Azc Voorbeeld", income: .low,
            offerBy: today.adding(days: -3), moveBy: today.adding(days: 20)),
        owner: ID(1))

    static let home = Dwelling(
        id: ID(1), municipality: town, kind: .dwelling, street: "Dorpsstraat", number: "12a", landlord: "Woonstichting",
        offeredOn: today.adding(days: -30), details: details)

    static let room = Dwelling(
        id: ID(2), municipality: town, kind: .room, street: "Burgemeester van der Hoeven-Vermeulenlaan", number: "112-14",
        landlord: "Woonstichting", offeredOn: today.adding(days: -30))

    private static let details: Dwelling.Details = {
        var details = Dwelling.Details()
        details.rooms = 4
        details.rent = 64_050
        details.floor = 2
        return details
    }()

    static let offer = Offer(
        id: ID(1), dwelling: home.id, coupling: coupling.id, offeredOn: today.adding(days: -21),
        keyPlannedOn: today.adding(days: 9), plannedEnd: today.adding(days: 200))

    private static let steps = [(OfferStep.Kind.viewing, 15), (.accepted, 12), (.key, 2)].enumerated().map { number, step in
        OfferStep(id: ID(Int64(number + 1)), offer: offer.id, kind: step.0, day: today.adding(days: -step.1))
    }

    private static let refused = OfferStep(
        id: ID(1), offer: offer.id, kind: .refused, day: today.adding(days: -4), party: .household, reason: .farFromWork,
        parkedUntil: today.adding(days: 30))

    private static let complaints = {
        var complaints = Complaints()
        complaints.add(OfferForm.party, OfferTexts.whoMissing)
        complaints.add(OfferForm.overOn, OfferTexts.future)
        return complaints
    }()

    private static func known(
        steps: [OfferStep], residents: [KnownOffer.Resident] = [], waiting: [KnownOffer.Resident] = []
    ) -> KnownOffer {
        KnownOffer(
            offer: offer, coupling: coupling, dwelling: home, steps: steps, ownerName: "Els de Vries", name: "أمل",
            residents: residents, waiting: waiting)
    }

    private static func resident(_ name: String?) -> KnownOffer.Resident {
        KnownOffer.Resident(
            person: ID(2), name: name, since: today.adding(days: -2), route: .regular, until: name == nil ? today : nil)
    }

    private static let cards = [
        card(nil, nil, .coupled, since: 60, name: "Amal Voorbeeld"), card(nil, nil, .coupled, since: 0, name: nil),
        card(offer, home, .offered, since: 16, name: "أمل"), card(offer, room, .viewing, since: 3, name: "سارة"),
        card(offer, home, .lease, since: 1, name: "Hasan Voorbeeld-Langenaam"),
        card(offer, home, .key, since: 15, name: "أمل"),
        card(offer, home, .furnished, since: 4, name: "أمل"),
    ]

    private static func card(
        _ offer: Offer?, _ home: Dwelling?, _ column: BoardColumn, since days: Int, name: String?
    ) -> BoardCard {
        BoardCard(
            coupling: coupling, offer: offer, dwelling: home, column: column, since: today.adding(days: -days), people: 5,
            ownerName: "Els de Vries", name: name)
    }
}
