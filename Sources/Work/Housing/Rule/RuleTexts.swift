import Casework

/// The texts of the pages with rules.
enum RuleTexts {
    static let rules = Phrase(nl: "Termijnen en regels", en: "Terms and rules")
    static let targets = Phrase(nl: "Landelijke taakstelling", en: "National target")
    static let targetsIntro = Phrase(
        nl: "Hoeveel mensen het rijk per halfjaar in het hele land gehuisvest wil hebben. Wegwijs rekent daarmee de formule na.",
        en: """
            How many people the government wants housed in the whole country in a half-year. Wegwijs checks the formula with it.
            """)
    static let rents = Phrase(nl: "Huurgrenzen", en: "Rent limits")
    static let rentsIntro = Phrase(
        nl: """
            Tot welke huur een huishouden met een laag inkomen huurtoeslag krijgt. Een voorstel kijkt naar het bedrag van de dag \
            waarop de huur begint.
            """,
        en: """
            Up to which rent a household with a low income is given an allowance. A proposal looks at the amount of the day on \
            which the lease begins.
            """)
    static let norms = Phrase(nl: "Kamers", en: "Rooms")
    static let normsIntro = Phrase(
        nl: "Hoeveel kamers een huishouden nodig heeft. Wat de gemeente zelf afsprak, gaat voor wat overal geldt.",
        en: "How many rooms a household needs. What the municipality itself agreed goes before what holds everywhere.")
    static let agreements = Phrase(nl: "Afspraken", en: "Agreements")
    static let agreementsIntro = Phrase(
        nl: "Waar voorstellen verder op letten. Wat de gemeente zelf afsprak, gaat voor wat overal geldt.",
        en: "What else proposals heed. What the municipality itself agreed goes before what holds everywhere.")
    static let what = Phrase(nl: "Regel", en: "Rule")
    static let halfHead = Phrase(nl: "Halfjaar", en: "Half-year")
    static let amount = Phrase(nl: "Hoeveel", en: "How much")
    static let statedOn = Phrase(nl: "Bekend op", en: "Stated on")
    static let untilHead = Phrase(nl: "Tot", en: "Until")
    static let holds = Phrase(nl: "Geldt", en: "Holds")
    static let now = Phrase(nl: "nu", en: "now")
    static let yes = Phrase(nl: "ja", en: "yes")
    static let before = Phrase(nl: "niet meer", en: "no more")
    static let later = Phrase(nl: "later", en: "later")
    static let unsure = Phrase(nl: "nee, waarschuwt alleen", en: "no, only warns")
    static let none = Phrase(nl: "Hier staat nog niets.", en: "There is nothing here yet.")
    static let leadersOnly = Phrase(nl: "Een teamleider kan hier een regel toevoegen.", en: "A team leader can add a rule here.")
    static let everyTown = Phrase(
        nl: "Dit is voor het hele land hetzelfde. Wat je toevoegt, geldt dus ook voor de andere gemeenten in Wegwijs.",
        en: "This is the same in the whole country. What you add therefore holds for the other municipalities in Wegwijs too.")
    static let rentsMissing = Phrase(
        nl: "De huurgrenzen van {year} zijn niet ingevuld. De huur telt nu niet mee.",
        en: "The rent limits of {year} were not filled in. Rent does not count now.")
    static let fillIn = Phrase(nl: "Vul ze in", en: "Fill them in")
    static let leaderFills = Phrase(nl: "Een teamleider kan ze invullen.", en: "A team leader can fill them in.")
    static let norm = Phrase(nl: "kamers", en: "rooms")
    static let rooms = Phrase(
        nl: "{people} per kamer, en {shared} erbij", en: "{people} to a room, and {shared} beside those")
    static let range = Phrase(nl: "{least} of {most} mensen", en: "{least} or {most} people")
    static let andMore = Phrase(nl: "{least} of meer mensen", en: "{least} or more people")
    static let younger = Phrase(nl: "jonger dan {age}", en: "younger than {age}")
    static let months = Phrase(nl: "{count} maanden", en: "{count} months")
    static let days = Phrase(nl: "{count} dagen", en: "{count} days")

    static func label(_ rent: DatedRule.Rent) -> Phrase {
        switch rent {
        case .young: Phrase(nl: "jong en alleen: hoogste huur met toeslag", en: "young and alone: highest rent with allowance")
        case .cappingLow: Phrase(nl: "lage aftoppingsgrens", en: "low capping limit")
        case .cappingHigh: Phrase(nl: "hoge aftoppingsgrens", en: "high capping limit")
        case .allowance: Phrase(nl: "hoogste huur met toeslag", en: "highest rent with allowance")
        }
    }

    static func label(_ agreement: DatedRule.Agreement) -> Phrase {
        switch agreement {
        case .expectedMonths:
            Phrase(nl: "wie binnen zoveel tijd komt, moet erin passen", en: "who comes within this time has to fit in")
        case .parkingDays:
            Phrase(nl: "zo lang hoogstens geen aanbod na een weigering", en: "so long at most no offer after a refusal")
        }
    }
}
