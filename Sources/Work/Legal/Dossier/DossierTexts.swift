import Casework

/// The texts of a dossier.
enum DossierTexts {
    static let ways = Phrase(nl: "Bij dit dossier", en: "With this file")
    static let new = Phrase(nl: "Nieuw dossier", en: "New file")
    static let newIntro = Phrase(
        nl: "Kies de soort. De rest mag je later aanvullen.", en: "Choose the kind. The rest can be filled in later.")
    static let open = Phrase(nl: "Open het dossier", en: "Open the file")
    static let kind = Phrase(nl: "Welke soort procedure?", en: "Which kind of procedure?")
    static let town = Phrase(nl: "Voor welke gemeente?", en: "For which municipality?")
    static let relatives = Phrase(
        nl: "Voor wie? (alleen bij gezinshereniging)", en: "For whom? (in family reunification only)")
    static let permit = Phrase(
        nl: "Wanneer werd de asielvergunning bekend? (mag leeg blijven)",
        en: "When was the asylum permit made known? (may stay empty)")
    static let permitHint = Phrase(
        nl: "Van die dag af lopen de termijnen.", en: "The terms run from that day.")
    static let opened = Phrase(nl: "Sinds wanneer begeleiden we dit?", en: "Since when do we guide this?")
    static let arrival = Phrase(nl: "Hoe begon het?", en: "How did it begin?")
    static let owner = Phrase(nl: "Wie behandelt het?", en: "Who has it in hand?")
    static let standIn = Phrase(nl: "Wie vervangt?", en: "Who stands in?")
    static let nobody = Phrase(nl: "niemand", en: "nobody")

    static let dayWrong = Phrase(
        nl: "Dit is geen hele datum. Schrijf hem als 9-1-2017.", en: "This is no whole date. Write it as 9-1-2017.")
    static let kindMissing = Phrase(nl: "Kies een soort procedure.", en: "Choose a kind of procedure.")
    static let dayToCome = Phrase(nl: "Deze dag moet nog komen. Kijk de datum na.", en: "This day is still to come. Check it.")
    static let townMissing = Phrase(nl: "Kies een gemeente.", en: "Choose a municipality.")
    static let ownerMissing = Phrase(nl: "Kies wie het behandelt.", en: "Choose who has it in hand.")
    static let sameStandIn = Phrase(
        nl: "Kies een ander als vervanger, of niemand.", en: "Choose somebody else to stand in, or nobody.")
    static let notOfTeam = Phrase(
        nl: "Kies iemand die hier juridisch werk doet.", en: "Choose somebody who does legal work here.")

    static let of = Phrase(nl: "{kind} van {name}", en: "{kind} of {name}")
    static let unnamed = Phrase(nl: "naam niet zichtbaar", en: "name not visible")
    static let clientHead = Phrase(nl: "Cliënt", en: "Client")
    static let sponsorHead = Phrase(nl: "Referent", en: "Sponsor")
    static let openedHead = Phrase(nl: "Begeleid sinds", en: "Guided since")
    static let arrivalHead = Phrase(nl: "Begonnen", en: "Begun")
    static let townHead = Phrase(nl: "Gemeente", en: "Municipality")
    static let placeHead = Phrase(nl: "Team", en: "Team")
    static let ownerHead = Phrase(nl: "Behandelaar", en: "In hand of")
    static let standInHead = Phrase(nl: "Vervanger", en: "Stand-in")
    static let next = Phrase(nl: "Eerstvolgende dag: {what}, {day}", en: "Next day: {what}, {day}")
    static let closed = Phrase(nl: "Gesloten op {day}: {outcome}.", en: "Closed on {day}: {outcome}.")
    static let reopened = Phrase(
        nl: "Was gesloten van {closed} ({outcome}) tot {day}.", en: "Was closed from {closed} ({outcome}) to {day}.")

    static let family = Phrase(nl: "De familie", en: "The family")
    static let familyCaption = Phrase(nl: "Hoe ver ieder is", en: "How far each of them is")
    static let noFamily = Phrase(nl: "Er staat nog niemand in dit dossier.", en: "Nobody is in this file yet.")
    static let nameHead = Phrase(nl: "Naam", en: "Name")
    static let relationHead = Phrase(nl: "Is", en: "Is")
    static let stateHead = Phrase(nl: "Stand", en: "State")
    static let agesHead = Phrase(nl: "Let op", en: "Mind")
    static let addFamily = Phrase(nl: "Zet ook in dit dossier", en: "Take into this file too")
    static let addThem = Phrase(nl: "Zet in het dossier", en: "Take in")
    static let nobodyTicked = Phrase(nl: "Vink aan wie erbij hoort.", en: "Tick who belongs to it.")

    static let give = Phrase(nl: "Aan een ander geven", en: "Give to another")
    static let giveHint = Phrase(
        nl: "De termijnen die nog lopen gaan mee.", en: "The terms that still run go along.")
    static let giveNow = Phrase(nl: "Geef over", en: "Give")
    static let close = Phrase(nl: "Sluit het dossier", en: "Close the file")
    static let outcome = Phrase(nl: "Hoe liep het af?", en: "How did it end?")
    static let closedOn = Phrase(nl: "Op welke dag?", en: "On which day?")
    static let why = Phrase(
        nl: "Loopt er nog een termijn? Vul in waarom het toch dicht kan.",
        en: "Does a term still run? Fill in why it can be closed all the same.")
    static let outcomeMissing = Phrase(nl: "Kies hoe het afliep.", en: "Choose how it ended.")
    static let stillOpen = Phrase(
        nl: "Er loopt nog een termijn van ons: {what}. Vul in waarom het dossier toch dicht kan.",
        en: "A term of ours still runs: {what}. Fill in why the file can be closed all the same.")
    static let reopen = Phrase(nl: "Open weer", en: "Reopen")
    static let tooLong = Phrase(nl: "Gebruik hoogstens 300 letters.", en: "Use 300 letters at most.")
}
