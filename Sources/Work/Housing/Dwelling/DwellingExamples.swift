import Casework
import Clients
import Dates
import Organisation
import Web

/// The pages of dwellings, with sample values.
enum DwellingExamples {
    static let all = [
        Example("woningen", list([
            DwellingRow(dwelling: home, isTaken: false, isOver: false, living: 0),
            DwellingRow(dwelling: home, isTaken: true, isOver: false, living: 4),
            DwellingRow(dwelling: building, isTaken: false, isOver: false, living: 9),
            DwellingRow(dwelling: bareHome, isTaken: true, isOver: true, living: 0),
        ])),
        Example("woningen-leeg", DwellingsPage(
            question: DwellingsQuestion(which: .taken), found: DwellingsFound(), towns: [CouplingExamples.town], landlords: [],
            done: UndoLine(nil))),
        Example("woningen-vol", list(Array(
            repeating: DwellingRow(dwelling: home, isTaken: false, isOver: false, living: 0),
            count: DwellingsQuestion.perPage))),
        Example("nieuwe-woning", NewDwellingPage(
            towns: [CouplingExamples.town], landlords: landlords, form: DwellingForm(day, in: CouplingExamples.town))),
        Example("nieuwe-woning-klopt-niet", NewDwellingPage(
            towns: [CouplingExamples.town], landlords: landlords, form: DwellingForm(day, in: nil), complaints: wrong)),
        Example("woning", page(known)),
        Example("woning-leeg", page(KnownDwelling(dwelling: bareHome, town: "Molenrade", isTaken: false))),
        Example("woning-weg", page(gone)),
        Example("woning-voor-even", page(full)),
    ]

    private static let day = CouplingExamples.day
    private static let landlords = ["Vidomes", "De Goede Woning en Zonen voor Molenrade en Omstreken"]

    private static let home: Dwelling = {
        var details = Dwelling.Details()
        (details.neighbourhood, details.rooms, details.capacity, details.floor) = ("Dorp", 3, 4, 2)
        (details.hasLift, details.isAccessible, details.rent, details.freeFrom) = (true, false, 64_050, day.adding(days: 9))
        return Dwelling(
            id: ID(1), municipality: CouplingExamples.town.code, kind: .dwelling, street: "Burgemeester van Voorbeeldlaan",
            number: "12a", landlord: landlords[0], offeredOn: day.adding(days: -20), details: details)
    }()

    private static let bareHome = Dwelling(
        id: ID(3), municipality: CouplingExamples.town.code, kind: .room, street: "Kade", number: "3", landlord: landlords[1],
        offeredOn: day)

    private static let building: Dwelling = {
        var details = Dwelling.Details()
        details.capacity = 40
        return Dwelling(
            id: ID(2), municipality: CouplingExamples.town.code, kind: .group, street: "Dorpsweg", number: "1",
            landlord: "Gemeente Molenrade", offeredOn: day.adding(days: -400), details: details)
    }()

    private static func list(_ rows: [DwellingRow]) -> DwellingsPage {
        var found = DwellingsFound()
        (found.rows, found.count, found.free, found.all) = (rows, rows.count * 2, rows.count, rows.count * 3)
        return DwellingsPage(
            question: DwellingsQuestion(), found: found, towns: [CouplingExamples.town], landlords: landlords)
    }

    private static func page(_ known: KnownDwelling) -> DwellingPage {
        DwellingPage(known: known, today: day, landlords: landlords, form: DwellingForm(known.dwelling))
    }

    private static let known: KnownDwelling = {
        var known = KnownDwelling(dwelling: home, town: "Molenrade", isTaken: false)
        known.offers = [
            KnownDwelling.Meant(
                offer: ID(1), day: day.adding(days: -50), size: 3, name: CouplingExamples.card.name,
                steps: CouplingExamples.refused),
            KnownDwelling.Meant(offer: ID(2), day: day.adding(days: -70), size: 1),
        ]
        return known
    }()

    private static let gone: KnownDwelling = {
        var known = DwellingExamples.known
        known.end = KnownDwelling.End(day: day, reason: .withdrawn)
        return known
    }()

    private static let full: KnownDwelling = {
        var known = KnownDwelling(dwelling: building, town: "Molenrade", isTaken: false)
        known.dwellers = [
            KnownDwelling.Dweller(
                person: ID(1), card: CouplingExamples.card, since: day.adding(days: -300), plannedEnd: day.adding(days: 30)),
            KnownDwelling.Dweller(
                person: ID(2), card: CouplingExamples.arabic, since: day.adding(days: -300), plannedEnd: day.adding(days: -3)),
            KnownDwelling.Dweller(person: ID(3), card: nil, since: day.adding(days: -10), plannedEnd: nil),
        ]
        return known
    }()

    private static let wrong: Complaints = {
        var complaints = Complaints()
        complaints.add(DwellingForm.street, DwellingTexts.streetMissing)
        complaints.add(DwellingForm.rent, DwellingTexts.rentWrong)
        return complaints
    }()
}
