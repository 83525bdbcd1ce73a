import Casework

/// The texts about a coupling.
enum CouplingTexts {
    static let name = Phrase(nl: "Koppeling", en: "Coupling")
    static let inHand = Phrase(nl: "Koppelingen zonder woning", en: "Couplings without a home")
    static let couple = Phrase(nl: "Koppelen aan de gemeente", en: "Couple to the municipality")
    static let intro = Phrase(
        nl: "Het COA koos deze gemeente voor het huishouden. Schrijf op wat in het bericht staat.",
        en: "The reception agency chose this municipality for the household. Write down what its message says.")
    static let at = Phrase(nl: "Bij welke locatie en gemeente?", en: "At which place and municipality?")
    static let atMissing = Phrase(nl: "Kies een locatie en gemeente.", en: "Choose a place and municipality.")
    static let coupled = Phrase(nl: "Wanneer gekoppeld?", en: "Coupled when?")
    static let coupledMissing = Phrase(nl: "Vul in wanneer het COA koppelde.", en: "Fill in when the agency coupled.")
    static let permit = Phrase(nl: "Sinds wanneer een vergunning? (mag leeg blijven)", en: "Permit since when? (may stay empty)")
    static let dayWrong = Phrase(nl: "Schrijf een hele datum, zoals 6-3-2017.", en: "Write a whole date, such as 6-3-2017.")
    static let dayToCome = Phrase(
        nl: "Deze dag moet nog komen. Kijk de datum na.", en: "This day is still to come. Check the date.")
    static let beforeCoupling = Phrase(
        nl: "Deze dag ligt vóór de koppeling. Kijk de datum na.", en: "This day is before the coupling. Check the date.")
    static let size = Phrase(nl: "Hoeveel mensen moeten nu wonen?", en: "How many people need room now?")
    static let sizeHint = Phrase(nl: "Zonder wie nog in het buitenland is.", en: "Without who is abroad still.")
    static let sizeWrong = Phrase(nl: "Schrijf een aantal mensen, van 1 tot 30.", en: "Write a number of people, from 1 to 30.")
    static let abroad = Phrase(nl: "Hoeveel zijn nog in het buitenland?", en: "How many are abroad still?")
    static let abroadWrong = Phrase(nl: "Schrijf een aantal mensen, van 0 tot 30.", en: "Write a number of people, from 0 to 30.")
    static let caseNumber = Phrase(
        nl: "Zaaknummer van het COA (mag leeg blijven)", en: "Case number of the agency (may stay empty)")
    static let centre = Phrase(nl: "In welk opvangcentrum? (mag leeg blijven)", en: "In which reception centre? (may stay empty)")
    static let tooLong = Phrase(nl: "Maak dit korter: 100 letters of minder.", en: "Make this shorter: 100 letters or fewer.")
    static let income = Phrase(nl: "Hoe is het inkomen?", en: "What is the income like?")
    static let unknown = Phrase(nl: "nog niet bekend", en: "not known yet")
    static let stepFree = Phrase(nl: "Kan iemand geen trappen lopen?", en: "Can somebody not climb stairs?")
    static let stepFreeTick = Phrase(nl: "De woning moet zonder trap bereikbaar zijn", en: "The dwelling must be free of stairs")
    static let wishes = Phrase(nl: "Wat vraagt het huishouden zelf?", en: "What does the household itself ask for?")
    static let offerBy = Phrase(nl: "Vóór wanneer een aanbod?", en: "An offer by when?")
    static let offerByHint = Phrase(
        nl: "Leeg is: volgens de termijn van de gemeente.", en: "Empty is: by the term of the municipality.")
    static let moveBy = Phrase(nl: "Vóór wanneer wonen?", en: "Moved in by when?")
    static let moveByHint = Phrase(
        nl: "Leeg is ook hier: volgens de termijn.", en: "Empty is here too: by the term.")
    static let owner = Phrase(nl: "Wie regelt het?", en: "Who sees to it?")
    static let ownerMissing = Phrase(nl: "Kies wie het regelt.", en: "Choose who sees to it.")
    static let notOfTeam = Phrase(
        nl: "Kies iemand die hier huisvesting doet.", en: "Choose somebody who does housing here.")
    static let standIn = Phrase(nl: "Wie vervangt?", en: "Who stands in?")
    static let sameStandIn = Phrase(nl: "Kies een ander dan wie het regelt.", en: "Choose another than who sees to it.")
    static let nobody = Phrase(nl: "niemand", en: "nobody")
    static let staysOnly = Phrase(
        nl: "woont tijdelijk in de GVA, nog geen vaste woning", en: "stays in GVA housing for a time, no home to stay yet")
    static let save = Phrase(nl: "Koppeling opslaan", en: "Save the coupling")
}
