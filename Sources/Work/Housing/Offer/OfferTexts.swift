import Casework
import Dates

/// The texts of an offer.
enum OfferTexts {
    static let new = Phrase(nl: "Een woning aanbieden", en: "Offering a dwelling")
    static let make = Phrase(nl: "Aanbieden", en: "Offer")
    static let withRooms = Phrase(nl: "{home} · {rooms} kamers", en: "{home} · {rooms} rooms")
    static let home = Phrase(nl: "Welke woning?", en: "Which dwelling?")
    static let homeMissing = Phrase(nl: "Kies een woning die vrij is.", en: "Choose a dwelling that is free.")
    static let noHomes = Phrase(
        nl: "Er is nu geen vrije woning in deze gemeente. Voeg er een toe bij Woningen.",
        en: "There is no free dwelling in this municipality now. Add one under Dwellings.")
    static let compare = Phrase(nl: "Vergelijk bij Voorstellen wat past.", en: "Compare what fits under Proposals.")
    static let route = Phrase(nl: "Hoe wonen zij daar?", en: "How will they live there?")
    static let offeredOn = Phrase(nl: "Aangeboden op", en: "Offered on")
    static let keyPlanned = Phrase(
        nl: "Wanneer is de sleutel gepland? (mag leeg blijven)", en: "When is the key planned? (may stay empty)")
    static let end = Phrase(
        nl: "Tot wanneer mogen zij daar wonen? (alleen voor een tijdelijke plek)",
        en: "Until when may they live there? (for a temporary place only)")
    static let dayWrong = Phrase(nl: "Schrijf een datum, zoals 12-3-2017.", en: "Write a date, such as 12-3-2017.")
    static let endWrong = Phrase(
        nl: "Schrijf een datum na het aanbod, of laat het leeg.", en: "Write a date after the offer, or leave it empty.")
    static let future = Phrase(
        nl: "Die dag moet nog komen. Leg vast wat al gebeurd is.", en: "That day has yet to come. Record what has happened.")
    static let steps = Phrase(nl: "De stappen", en: "The steps")
    static let next = Phrase(nl: "Wat is er gebeurd?", en: "What happened?")
    static let stepMissing = Phrase(nl: "Kies wat er gebeurde.", en: "Choose what happened.")
    static let record = Phrase(nl: "Vastleggen", en: "Record")
    static let step = Phrase(nl: "Stap", en: "Step")
    static let day = Phrase(nl: "Op welke dag?", en: "On which day?")
    static let over = Phrase(nl: "Geweigerd of ingetrokken", en: "Refused or withdrawn")
    static let who = Phrase(nl: "Door wie?", en: "By whom?")
    static let why = Phrase(nl: "Waarom?", en: "Why?")
    static let whoMissing = Phrase(nl: "Kies door wie.", en: "Choose by whom.")
    static let whyMissing = Phrase(nl: "Kies waarom.", en: "Choose why.")
    static let parked = Phrase(
        nl: "Tot wanneer krijgt dit huishouden geen nieuw aanbod? (mag leeg blijven)",
        en: "Until when does this household get no new offer? (may stay empty)")
    static let by = Phrase(nl: "{what} door {who}", en: "{what} by {who}")
    static let parkedLine = Phrase(nl: "geen nieuw aanbod tot {day}", en: "no new offer until {day}")
    static let planning = Phrase(nl: "Planning", en: "Planning")
    static let save = Phrase(nl: "Opslaan", en: "Save")
    static let keyHeading = Phrase(nl: "Sleutel gepland", en: "Key planned")
    static let endHeading = Phrase(nl: "Tot", en: "Until")
    static let routeHeading = Phrase(nl: "Hoe", en: "How")
    static let owner = Phrase(nl: "Wie regelt dit", en: "Who sees to it")
    static let household = Phrase(nl: "Voor wie", en: "For whom")
    static let coupling = Phrase(nl: "de koppeling", en: "the coupling")
    static let lives = Phrase(nl: "Wie woont er", en: "Who lives there")
    static let since = Phrase(nl: "sinds {day}", en: "since {day}")
    static let somebody = Phrase(nl: "iemand", en: "somebody")
    static let fewer = Phrase(
        nl: "Volgens de koppeling zijn het er {number}. Klopt het huishouden niet, pas dat dan aan bij de cliënt.",
        en: "The coupling says {number}. If the household is not right, change that with the client.")
    static let arrived = Phrase(nl: "Wie kwam later?", en: "Who came later?")
    static let arrivedHint = Phrase(
        nl: "Zij horen bij het huishouden, zijn hier, en wonen nog nergens.",
        en: "They belong to the household, are here, and do not live anywhere yet.")
    static let arrivedHow = Phrase(nl: "Hoe kwamen zij hier?", en: "How did they come here?")
    static let arrivedMissing = Phrase(nl: "Kies wie er kwam wonen.", en: "Choose who came to live there.")
    static let house = Phrase(nl: "Zij wonen hier ook", en: "They live here too")
    static let laterHome = Phrase(
        nl: "Dit is een plek voor een tijd. Zoek daarna een gewone woning.",
        en: "This is a place for a time. Look for a regular dwelling after it.")
}

extension OfferStep.Kind {
    var label: Phrase {
        switch self {
        case .viewing: BoardColumn.viewing.label
        case .accepted: BoardColumn.accepted.label
        case .lease: BoardColumn.lease.label
        case .key: BoardColumn.key.label
        case .furnished: BoardColumn.furnished.label
        case .refused: Phrase(nl: "geweigerd", en: "refused")
        case .withdrawn: Phrase(nl: "ingetrokken", en: "withdrawn")
        }
    }
}

extension OfferStep {
    /// "geweigerd door het huishouden, te klein, geen nieuw aanbod tot 3 mei 2017"
    static func words(_ kind: Kind, _ party: Party?, _ reason: Reason?, parkedUntil: CalendarDate?) -> Phrase {
        let what = party.map { OfferTexts.by.with("what", kind.label).with("who", $0.label) } ?? kind.label
        let parked = parkedUntil.map { OfferTexts.parkedLine.with("day", DateText.phrase($0)) }
        let all = [what, reason?.label, parked].compactMap { $0 }
        return Phrase(nl: all.map(\.nl).joined(separator: ", "), en: all.map(\.en).joined(separator: ", "))
    }
}

extension OfferStep.Party {
    var label: Phrase {
        switch self {
        case .household: Phrase(nl: "het huishouden", en: "the household")
        case .landlord: Phrase(nl: "de verhuurder", en: "the landlord")
        case .municipality: Phrase(nl: "de gemeente", en: "the municipality")
        }
    }
}

extension OfferStep.Reason {
    var label: Phrase {
        switch self {
        case .tooSmall: Phrase(nl: "te klein", en: "too small")
        case .rent: Phrase(nl: "de huur", en: "the rent")
        case .neighbourhood: Phrase(nl: "de buurt", en: "the neighbourhood")
        case .stairs: Phrase(nl: "trappen", en: "stairs")
        case .farFromWork: Phrase(nl: "ver van werk of school", en: "far from work or school")
        case .farFromFamily: Phrase(nl: "ver van familie", en: "far from family")
        case .condition: Phrase(nl: "de staat van de woning", en: "the condition of the dwelling")
        case .notAccepted: Phrase(nl: "niet toegelaten", en: "not accepted")
        case .noReason: Phrase(nl: "zonder reden", en: "without a reason")
        case .other: Phrase(nl: "iets anders", en: "something else")
        }
    }
}
