import Casework

/// The texts of how long it takes.
enum LeadTimeTexts {
    static let title = Phrase(nl: "Hoe lang het duurt", en: "How long it takes")
    static let heading = Phrase(nl: "Hoe lang het duurt in {town}, {period}", en: "How long it takes in {town}, {period}")
    static let ways = Phrase(nl: "Andere periode of gemeente", en: "Another period or municipality")
    static let earlier = Phrase(nl: "Eerder", en: "Earlier")
    static let later = Phrase(nl: "Later", en: "Later")
    static let year = Phrase(nl: "heel {year}", en: "all of {year}")
    static let empty = Phrase(
        nl: "In deze periode is er geen stap gezet en geen woning aangeboden. Kies een andere periode.",
        en: "In this period no step was taken and no dwelling was offered. Choose another period.")

    // MARK: Steps

    static let lead = Phrase(
        nl: """
            Een sleutel in deze periode: {households}. De helft had die binnen {median} na de koppeling, 9 van de 10 binnen \
            {mostly}.
            """,
        en: """
            A key in this period: {households}. Half of them had it within {median} of the coupling, 9 in 10 within {mostly}.
            """)
    static let noKey = Phrase(
        nl: "In deze periode kreeg nog geen gekoppeld huishouden een sleutel.",
        en: "No coupled household got a key in this period.")
    static let steps = Phrase(nl: "Per stap", en: "By step")
    static let stepsCaption = Phrase(nl: "Hoeveel weken elke stap duurde", en: "How many weeks each step took")
    static let stretch = Phrase(nl: "Stap", en: "Step")
    static let number = Phrase(nl: "aantal", en: "number")
    static let median = Phrase(nl: "helft binnen", en: "half within")
    static let mostly = Phrase(nl: "9 van de 10 binnen", en: "9 in 10 within")
    static let term = Phrase(nl: "termijn", en: "term")
    static let late = Phrase(nl: "te laat", en: "late")
    static let stepsHow = Phrase(
        nl: """
            In weken, van wie de laatste dag van de stap in deze periode viel, bij de teams waar jij werkt. Wie nog wacht, telt \
            niet mee. Een stap zonder datum ook niet. Te laat is: na de dag die bij de koppeling staat, of anders na de termijn.
            """,
        en: """
            In weeks, of those whose last day of the step fell in this period, with the teams where you work. Who still waits \
            does not count. Neither does a step without a date. Late is: after the day in the coupling, or else after the term.
            """)
    static let termLine = Phrase(nl: "{kind}: {weeks} weken ({basis}).", en: "{kind}: {weeks} weeks ({basis}).")
    static let someWeeks = Phrase(nl: "{number} weken", en: "{number} weeks")
    static let oneWeek = Phrase(nl: "1 week", en: "1 week")

    // MARK: The slowest

    static let slowest = Phrase(nl: "Wie het langst wachtte op de sleutel", en: "Who waited longest for the key")
    static let slow = Phrase(
        nl: "{weeks}: gekoppeld op {from}, sleutel op {to}", en: "{weeks}: coupled on {from}, key on {to}")
    static let longest = Phrase(nl: "duurde het langst: {stretch}", en: "took longest: {stretch}")
    static let isLate = Phrase(nl: "te laat", en: "late")

    // MARK: Refusals

    static let refusals = Phrase(nl: "Geweigerd en ingetrokken", en: "Refused and withdrawn")
    static let refusalsCaption = Phrase(
        nl: "Waarom een aanbod niet doorging, en door wie", en: "Why an offer fell through, and by whom")
    static let refusalsLead = Phrase(
        nl: "Geweigerd: {refused}. Ingetrokken: {withdrawn}.", en: "Refused: {refused}. Withdrawn: {withdrawn}.")
    static let noRefusals = Phrase(
        nl: "In deze periode is geen aanbod geweigerd of ingetrokken.", en: "No offer was refused or withdrawn in this period.")
    static let reason = Phrase(nl: "Waarom", en: "Why")
    static let unknown = Phrase(nl: "niet ingevuld", en: "not filled in")
    static let together = Phrase(nl: "samen", en: "together")

    // MARK: Landlords

    static let landlords = Phrase(nl: "Verhuurders", en: "Landlords")
    static let landlordsCaption = Phrase(
        nl: "Wat er werd van de woningen van deze periode", en: "What became of the dwellings of this period")
    static let noLandlords = Phrase(
        nl: "In deze periode bood geen verhuurder een woning aan.", en: "No landlord offered a dwelling in this period.")
    static let landlord = Phrase(nl: "Verhuurder", en: "Landlord")
    static let offered = Phrase(nl: "aangeboden", en: "offered")
    static let accepted = Phrase(nl: "geaccepteerd", en: "accepted")
    static let given = Phrase(nl: "sleutel gegeven", en: "key given")
    static let refused = Phrase(nl: "ooit geweigerd", en: "ever refused")
    static let withdrawn = Phrase(nl: "teruggetrokken", en: "taken back")
    static let daysToKey = Phrase(nl: "sleutel: helft binnen (dagen)", en: "key: half within (days)")
    static let landlordsHow = Phrase(
        nl: """
            Woningen die in deze periode zijn aangeboden, met wat er tot vandaag van werd. Eén woning kan in meer kolommen \
            staan: eerst geweigerd, later toch de sleutel.
            """,
        en: """
            Dwellings that were offered in this period, with what became of them up to today. One dwelling can stand in several \
            columns: refused at first, and later the key.
            """)

    // MARK: Forecasts

    static let forecasts = Phrase(nl: "Wat we verwachtten, en wat het werd", en: "What we expected, and what it became")
    static let forecastsCaption = Phrase(
        nl: "Vastgelegde prognoses naast de uitkomst", en: "Kept forecasts beside the outcome")
    static let noForecasts = Phrase(
        nl: """
            Er is nog geen prognose vastgelegd. Een teamleider doet dat met een knop op de pagina van de taakstelling, liefst \
            aan het begin en halverwege het halfjaar.
            """,
        en: """
            No forecast has been kept yet. A team leader does so with a button on the page of the target, preferably at the \
            beginning and halfway through the half-year.
            """)
    static let halfYear = Phrase(nl: "Halfjaar", en: "Half-year")
    static let keptOn = Phrase(nl: "Vastgelegd op", en: "Kept on")
    static let expected = Phrase(nl: "verwacht", en: "expected")
    static let range = Phrase(nl: "minstens – hoogstens", en: "at least – at most")
    static let outcome = Phrase(nl: "uitkomst", en: "outcome")
    static let difference = Phrase(nl: "verschil", en: "difference")
    static let keptBy = Phrase(nl: "Door", en: "By")
    static let forecastsHow = Phrase(
        nl: "In mensen die meetellen voor de taakstelling. Een halfjaar dat nog loopt, heeft nog geen uitkomst.",
        en: "In people who count for the target. A half-year that goes on has no outcome yet.")
}
