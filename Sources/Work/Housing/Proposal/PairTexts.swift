import Casework

/// The words by which a pair explains itself; each a part of a sentence.
enum PairTexts {
    static let fits = Phrase(nl: "Past: {points}", en: "Fits: {points}")
    static let fitsNot = Phrase(nl: "Past niet: {points}", en: "Does not fit: {points}")
    static let skipped = Phrase(nl: "Niet voorgesteld: {points}", en: "Not proposed: {points}")
    static let mind = Phrase(nl: "let op: {points}", en: "mind: {points}")
    static let unknown = Phrase(nl: "niet bekend: {points}", en: "not known: {points}")
    static let nothing = Phrase(nl: "niets dat ertegen is", en: "nothing against it")
    static let basis = Phrase(nl: " ({basis})", en: " ({basis})")

    static let parked = Phrase(
        nl: "na een weigering krijgt dit huishouden tot {day} geen aanbod",
        en: "after a refusal this household gets no offer until {day}")
    static let held = Phrase(
        nl: "deze woning wordt tot en met {day} voor dit huishouden vastgehouden",
        en: "this dwelling is held for this household up to {day}")
    static let heldForOther = Phrase(
        nl: "deze woning wordt tot en met {day} voor een ander huishouden vastgehouden",
        en: "this dwelling is held for another household up to {day}")
    static let holdsOther = Phrase(
        nl: "voor dit huishouden wordt een andere woning vastgehouden",
        en: "another dwelling is held for this household")
    static let rejected = Phrase(nl: "een collega wees dit voorstel eerder af", en: "a colleague rejected this proposal before")
    static let refusedBefore = Phrase(
        nl: "deze woning is dit huishouden eerder aangeboden", en: "this dwelling was offered to this household before")

    static let bigEnough = Phrase(
        nl: "plaats voor {capacity}, nodig voor {people}", en: "room for {capacity}, needed for {people}")
    static let tooSmall = Phrase(
        nl: "plaats voor {capacity} volgens de verhuurder, en het huishouden telt nu {people}",
        en: "room for {capacity} by the landlord, and the household is {people} now")
    static let tooSmallSoon = Phrase(
        nl: "plaats voor {capacity}, en binnen {months} maanden zijn het er {people}",
        en: "room for {capacity}, and within {months} months they are {people}")
    static let tooSmallLater = Phrase(
        nl: "plaats voor {capacity}, en later zijn het er {people}", en: "room for {capacity}, and later they are {people}")
    static let capacityUnknown = Phrase(nl: "voor hoeveel mensen de woning is", en: "for how many people the dwelling is")
    static let roomsFit = Phrase(nl: "{rooms} voor {people}", en: "{rooms} for {people}")
    static let roomsShort = Phrase(
        nl: "{rooms} voor {people}, en {needed} is de regel", en: "{rooms} for {people}, and {needed} is the rule")
    static let roomsSpare = Phrase(
        nl: "{rooms} voor {people}, {spare} meer dan nodig", en: "{rooms} for {people}, {spare} more than needed")
    static let roomsUnknown = Phrase(nl: "het aantal kamers", en: "the number of rooms")

    static let stepFree = Phrase(nl: "zonder trap te bereiken", en: "can be reached without stairs")
    static let notStepFree = Phrase(
        nl: "alleen met een trap te bereiken, en iemand kan geen trap op",
        en: "can be reached by stairs only, and somebody cannot climb them")
    static let stepFreeUnknown = Phrase(
        nl: "of de woning zonder trap te bereiken is", en: "whether the dwelling can be reached without stairs")

    static let rentWithin = Phrase(
        nl: "huur {rent} is niet meer dan de grens van {limit}", en: "rent {rent} is within the limit of {limit}")
    static let rentAbove = Phrase(
        nl: "huur {rent} ligt boven de grens van {limit}", en: "rent {rent} is above the limit of {limit}")
    static let rentAboveCapping = Phrase(
        nl: "boven {limit} vergoedt de huurtoeslag maar een deel van de huur",
        en: "above {limit} the rent allowance covers only a part of the rent")
    static let rentUnknown = Phrase(nl: "de huur", en: "the rent")
    static let incomeUnknown = Phrase(
        nl: "het inkomen, dus of de huur te hoog is", en: "the income, and so whether the rent is too high")
    static let incomeHigher = Phrase(
        nl: "met dit inkomen gelden de grenzen voor de huur niet", en: "with this income the limits of the rent do not apply")
    static let noRentLimit = Phrase(
        nl: "welke grens voor de huur dan geldt", en: "which limit of the rent holds then")
    static let ageUnknown = Phrase(
        nl: "de leeftijd, en voor wie jong is ligt de grens lager", en: "the age, and for who is young the limit is lower")

    static let freeInTime = Phrase(nl: "vrij vanaf {free}, op tijd voor {by}", en: "free from {free}, in time for {by}")
    static let freeTooLate = Phrase(
        nl: "pas vrij op {free}, en verhuizen moet voor {by}", en: "free on {free} only, and they are to move by {by}")

    static let near = Phrase(nl: "dicht bij {what} in {where}", en: "close to {what} in {where}")
    static let away = Phrase(nl: "niet in {where}, waar {what} is", en: "not in {where}, where {what} is")
    static let nearUnknown = Phrase(
        nl: "de wijk, en {what} is in {where}", en: "the neighbourhood, and {what} is in {where}")
    static let noStairs = Phrase(nl: "zonder trap, zoals gevraagd", en: "without stairs, as asked")
    static let hasStairs = Phrase(nl: "met een trap, en liever zonder", en: "with stairs, and rather without")
    static let stairsUnknown = Phrase(nl: "of er een trap is", en: "whether there are stairs")
    static let petsUnknown = Phrase(nl: "of huisdieren er mogen", en: "whether pets are allowed")

    static let onePerson = Phrase(nl: "1 persoon", en: "1 person")
    static let people = Phrase(nl: "{count} personen", en: "{count} people")
    static let oneRoom = Phrase(nl: "1 kamer", en: "1 room")
    static let rooms = Phrase(nl: "{count} kamers", en: "{count} rooms")

    static func people(_ count: Int) -> Phrase {
        count == 1 ? PairTexts.onePerson : PairTexts.people.with(["count": String(count)])
    }

    static func rooms(_ count: Int) -> Phrase {
        count == 1 ? PairTexts.oneRoom : PairTexts.rooms.with(["count": String(count)])
    }
}

extension CouplingWish.Kind {
    /// "school", as it stands in a sentence.
    var place: Phrase {
        switch self {
        case .school: Phrase(nl: "de school", en: "the school")
        case .work: Phrase(nl: "het werk", en: "the work")
        case .care: Phrase(nl: "de zorg", en: "the care")
        case .family: Phrase(nl: "de familie", en: "the family")
        case .pets: Phrase(nl: "een huisdier", en: "a pet")
        case .noStairs: Phrase(nl: "een trap", en: "stairs")
        }
    }
}
