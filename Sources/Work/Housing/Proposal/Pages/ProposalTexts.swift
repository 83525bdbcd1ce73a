import Casework

/// The texts of the pages with proposals.
enum ProposalTexts {
    static let intro = Phrase(
        nl: "Wegwijs zoekt bij elke vrije woning het huishouden dat past, voor alle woningen samen. Jij beslist.",
        en: "For every free dwelling Wegwijs looks for the household that fits, for all dwellings together. You decide.")
    static let weighed = Phrase(
        nl: """
            Wat telt: grootte, trap, huur, datum en wat het huishouden zelf vroeg. Wachttijd beslist alleen tussen gelijke. \
            Afkomst, geloof en taal tellen nooit mee.
            """,
        en: """
            What counts: size, stairs, rent, date and what the household itself asked for. Waiting time decides only between \
            equals. Origin, religion and language never count.
            """)
    static let town = Phrase(nl: "Gemeente", en: "Municipality")
    static let counts = Phrase(
        nl: "{free} vrij, {waiting} wachtend, {proposed} voorgesteld", en: "{free} free, {waiting} waiting, {proposed} proposed")
    static let noDwelling = Phrase(
        nl: "Er is nu geen vrije woning. Leg bij Woningen vast wat een verhuurder aanbiedt.",
        en: "There is no free dwelling now. Record with Dwellings what a landlord offers.")
    static let nobody = Phrase(
        nl: "Er wacht nu niemand op een woning. Leg bij een cliënt een koppeling vast.",
        en: "Nobody waits for a dwelling now. Record a coupling with a client.")
    static let noTown = Phrase(
        nl: "Je doet nu voor geen gemeente de huisvesting.", en: "You do the housing of no municipality now.")
    static let proposed = Phrase(nl: "Voorstel:", en: "Proposal:")
    static let none = Phrase(nl: "Geen huishouden past nu: {reasons}.", en: "No household fits now: {reasons}.")
    static let others = Phrase(
        nl: "Wie hier past, krijgt een andere woning voorgesteld.", en: "Who fits here is proposed for another dwelling.")
    static let choose = Phrase(nl: "Kies dit huishouden", en: "Choose this household")
    static let decide = Phrase(nl: "Bekijk of beslis anders", en: "Look closer or decide otherwise")
    static let alternatives = Phrase(nl: "Alle huishoudens voor deze woning", en: "All households for this dwelling")
    static let next = Phrase(nl: "Volgende woningen", en: "Next dwellings")
    static let previous = Phrase(nl: "Vorige woningen", en: "Previous dwellings")
    static let done = Phrase(nl: "Je besluit is bewaard.", en: "Your decision is saved.")

    static let notFree = Phrase(
        nl: "Deze woning is niet meer vrij. Kijk bij de voorstellen wat er nu is.",
        en: "This dwelling is not free any more. See the proposals for what there is now.")
    static let most = Phrase(
        nl: "Hier staan de eerste {shown} van {all} huishoudens.", en: "These are the first {shown} of {all} households.")
    static let heldUntil = Phrase(nl: "Vastgehouden tot en met {day}: {reason}", en: "Held up to {day}: {reason}")
    static let heldElsewhere = Phrase(
        nl: "Vastgehouden tot en met {day} voor een huishouden van een ander team",
        en: "Held up to {day} for a household of another team")
    static let household = Phrase(nl: "Huishouden van {people}", en: "Household of {people}")
    static let abroad = Phrase(nl: "nog {count} in het buitenland", en: "{count} abroad still")
    static let coupledOn = Phrase(nl: "gekoppeld op {day}", en: "coupled on {day}")
    static let moveBy = Phrase(nl: "verhuizen voor {day}", en: "to move by {day}")

    static let floor = Phrase(nl: "verdieping {floor}", en: "floor {floor}")
    static let ground = Phrase(nl: "begane grond", en: "ground floor")
    static let lift = Phrase(nl: "met lift", en: "with lift")
    static let accessible = Phrase(nl: "voor een rolstoel", en: "for a wheelchair")
    static let freeFrom = Phrase(nl: "vrij vanaf {day}", en: "free from {day}")
    static let atMost = Phrase(nl: "plaats voor {people}", en: "room for {people}")
}
