import Casework
import Web

/// The columns of a list of couplings, beside whom it is about and where: as the national follow-up system lays them out.
enum CouplingColumns {
    static let coupled = 0, caseNumber = 1, people = 2, abroad = 3, centre = 4, permit = 5, income = 6, stepFree = 7
    static let offerBy = 8, moveBy = 9

    /// In the order of the numbers above.
    static let all = [
        ListColumn(
            "koppeldatum", CouplingListTexts.coupled, ["gekoppeld", "gekoppeld op", "datum koppeling", "coupled on"], .day,
            isNeeded: true, example: "06-03-2017", CouplingListTexts.coupledHint),
        ListColumn(
            "zaaknummer", CouplingListTexts.caseNumber, ["zaak", "huishoudnummer", "household id", "case number"],
            .text(most: 100), example: "Z-104", CouplingListTexts.caseNumberHint),
        ListColumn(
            "personen", CouplingListTexts.people, ["aantal personen", "aantal", "persons"], .number(most: 30), example: "3",
            CouplingListTexts.peopleHint),
        ListColumn(
            "buitenland", CouplingListTexts.abroad, ["in het buitenland", "nareis", "nareizigers", "abroad"],
            .number(most: 30), example: "2", CouplingListTexts.abroadHint),
        ListColumn(
            "centrum", CouplingListTexts.centre, ["azc", "opvangcentrum", "opvang", "centre"], .text(most: 100),
            example: "AZC Voorbeeld", CouplingListTexts.centreHint),
        ListColumn(
            "vergunning", CouplingListTexts.permit, ["vergunning sinds", "datum vergunning", "statusdatum", "permit"], .day,
            example: "20-02-2017", CouplingListTexts.permitHint),
        ListColumn("inkomen", CouplingListTexts.income, ["income"], [
            ListWord("low", Phrase(nl: "laag", en: "low"), ["huurtoeslag"]),
            ListWord("higher", Phrase(nl: "hoger", en: "higher")),
        ]),
        ListColumn("gelijkvloers", CouplingListTexts.stepFree, ["geen trappen", "zonder trap", "step free"], [
            ListWord("1", Phrase(nl: "ja", en: "yes"), ["j", "x"]), ListWord("0", Phrase(nl: "nee", en: "no"), ["n"]),
        ]),
        ListColumn(
            "aanbod-voor", CouplingListTexts.offerBy, ["uiterste datum aanbod", "offer by"], .anyDay, example: "",
            CouplingListTexts.offerByHint),
        ListColumn(
            "wonen-voor", CouplingListTexts.moveBy, ["uiterste datum huisvesting", "move by"], .anyDay, example: "",
            CouplingListTexts.moveByHint),
    ]
}

enum CouplingListTexts {
    static let couplings = Phrase(nl: "Koppelingen", en: "Couplings")
    static let coupled = Phrase(nl: "Koppeldatum", en: "Coupled on")
    static let coupledHint = Phrase(nl: "De dag waarop het COA koppelde.", en: "The day on which the agency coupled.")
    static let caseNumber = Phrase(nl: "Zaaknummer", en: "Case number")
    static let caseNumberHint = Phrase(
        nl: "Rijen met hetzelfde nummer zijn één huishouden. Wie al in een huishouden is, blijft daar.",
        en: "Rows with the same number are one household. Who is in a household already stays there.")
    static let people = Phrase(nl: "Personen", en: "Persons")
    static let peopleHint = Phrase(
        nl: "Hoeveel mensen nu moeten wonen. Leeg is: zo veel als er rijen van het huishouden zijn.",
        en: "How many people need room now. Empty is: as many as there are rows of the household.")
    static let abroad = Phrase(nl: "In het buitenland", en: "Abroad")
    static let abroadHint = Phrase(nl: "Hoeveel er nog moeten komen.", en: "How many are still to come.")
    static let centre = Phrase(nl: "Opvangcentrum", en: "Reception centre")
    static let centreHint = Phrase(nl: "Waar het huishouden nu is.", en: "Where the household is now.")
    static let permit = Phrase(nl: "Vergunning sinds", en: "Permit since")
    static let permitHint = Phrase(
        nl: "Hieruit volgt vóór wanneer zij moeten wonen.", en: "From it follows by when they move in.")
    static let income = Phrase(nl: "Inkomen", en: "Income")
    static let stepFree = Phrase(nl: "Zonder trap", en: "Step-free")
    static let offerBy = Phrase(nl: "Aanbod vóór", en: "Offer by")
    static let offerByHint = Phrase(nl: "Leeg is: volgens de termijn.", en: "Empty is: by the term.")
    static let moveBy = Phrase(nl: "Wonen vóór", en: "Moved in by")
    static let moveByHint = Phrase(nl: "Leeg is ook: volgens de termijn.", en: "Empty is too: by the term.")
    static let least = Phrase(nl: "Er moet ten minste 1 persoon wonen.", en: "At least 1 person needs room.")
    static let negative = Phrase(nl: "Dit getal is minder dan 0.", en: "This number is below 0.")
}
