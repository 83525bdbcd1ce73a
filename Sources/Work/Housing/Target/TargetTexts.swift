import Casework

/// The texts of the pages about the target.
enum TargetTexts {
    static let title = Phrase(nl: "Taakstelling {town}: {half}", en: "Target {town}: {half}")
    static let firstHalf = Phrase(nl: "eerste helft van {year}", en: "first half of {year}")
    static let secondHalf = Phrase(nl: "tweede helft van {year}", en: "second half of {year}")
    static let ways = Phrase(nl: "Andere halfjaren en gemeenten", en: "Other half-years and municipalities")
    static let earlier = Phrase(nl: "Eerder: {half}", en: "Earlier: {half}")
    static let later = Phrase(nl: "Later: {half}", en: "Later: {half}")
    static let onePerson = Phrase(nl: "1 mens", en: "1 person")
    static let somePeople = Phrase(nl: "{count} mensen", en: "{count} people")
    static let oneDwelling = Phrase(nl: "1 woning", en: "1 dwelling")
    static let dwellings = Phrase(nl: "{count} woningen", en: "{count} dwellings")
    static let empty = Phrase(
        nl: "Er is nog niets ingevuld voor dit halfjaar. Een teamleider kan de taakstelling en de beginstand invullen.",
        en: "Nothing was entered for this half-year yet. A team leader can enter the target and the opening balance.")
    static let emptyForLeader = Phrase(
        nl: "Er is nog niets ingevuld voor dit halfjaar. Begin met de taakstelling en de beginstand.",
        en: "Nothing was entered for this half-year yet. Begin with the target and the opening balance.")
    static let enter = Phrase(nl: "Getal of herverdeling invullen", en: "Enter a number or a redistribution")

    // MARK: The sum

    static let standing = Phrase(
        nl: "Gehuisvest: {realised}. Nodig: {needed}. De stand is {balance}.",
        en: "Housed: {realised}. Needed: {needed}. The balance is {balance}.")
    static let nothingNeeded = Phrase(
        nl: "Gehuisvest: {realised}. De voorsprong was al genoeg. De stand is {balance}.",
        en: "Housed: {realised}. The lead was enough already. The balance is {balance}.")
    static let ahead = Phrase(nl: "{people} voor", en: "{people} ahead")
    static let behind = Phrase(nl: "{people} achter", en: "{people} behind")
    static let even = Phrase(nl: "precies gelijk", en: "exactly even")
    static let sum = Phrase(nl: "Zo telt het op", en: "How it adds up")
    static let line = Phrase(nl: "Regel", en: "Line")
    static let number = Phrase(nl: "Mensen", en: "People")
    static let from = Phrase(nl: "Waar het vandaan komt", en: "Where it comes from")
    static let opening = Phrase(nl: "Beginstand (+ is voor, − is achter)", en: "Opening (+ is ahead, − is behind)")
    static let carried = Phrase(nl: "geteld uit de halfjaren ervoor", en: "counted from the half-years before")
    static let restated = Phrase(
        nl: "{source}. Zelf telden we {carried}.", en: "{source}. We ourselves counted {carried}.")
    static let target = Phrase(nl: "Taakstelling", en: "Target")
    static let unknown = Phrase(nl: "nog niet ingevuld", en: "not entered yet")
    static let given = Phrase(nl: "Herverdeling: overgedragen aan {town}", en: "Redistribution: given to {town}")
    static let taken = Phrase(nl: "Herverdeling: overgenomen van {town}", en: "Redistribution: taken over from {town}")
    static let correction = Phrase(nl: "Correctie", en: "Correction")
    static let needed = Phrase(nl: "Nodig in dit halfjaar", en: "Needed in this half-year")
    static let neededHow = Phrase(
        nl: "taakstelling, min de beginstand, en met de herverdeling en de correcties",
        en: "target, less the opening, and with the redistribution and the corrections")
    static let realised = Phrase(nl: "Gehuisvest", en: "Housed")
    static let realisedHow = Phrase(nl: "iedereen die in dit halfjaar meetelt", en: "everybody who counts in this half-year")
    static let closing = Phrase(nl: "Eindstand, zoals wij tellen", en: "Closing, as we count")
    static let closingHow = Phrase(nl: "gehuisvest, min wat nodig is", en: "housed, less what is needed")
    static let closingStated = Phrase(nl: "Eindstand volgens de bron", en: "Closing as stated by the source")
    static let difference = Phrase(nl: "Verschil", en: "Difference")
    static let differenceHow = Phrase(nl: "de bron min onze telling", en: "the source less our count")

    // MARK: By month

    static let perMonth = Phrase(nl: "Per maand", en: "By month")
    static let month = Phrase(nl: "Maand", en: "Month")
    static let inMonth = Phrase(nl: "In de maand", en: "In the month")
    static let together = Phrase(nl: "Samen", en: "Together")
    static let onSchedule = Phrase(nl: "Op schema", en: "On schedule")
    static let housed = Phrase(nl: "gehuisvest", en: "housed")
    static let schedule = Phrase(nl: "op schema", en: "on schedule")
    static let chartTitle = Phrase(
        nl: "{realised} gehuisvest; op schema zijn het er {schedule}", en: "{realised} housed; on schedule it is {schedule}")
    static let notBegun = Phrase(nl: "Dit halfjaar is nog niet begonnen", en: "This half-year has not begun yet")

    // MARK: What will be

    static let forecast = Phrase(nl: "Hoe het er aan het eind uitziet", en: "How it will look at the end")
    static let forecastLead = Phrase(
        nl: "Waarschijnlijk tellen er dan {middle} mee; minstens {low}, hoogstens {high}.",
        en: "Probably {middle} will count then; at least {low}, at most {high}.")
    static let gap = Phrase(
        nl: "Er ontbreken nog {people}.", en: "{people} are still missing.")
    static let gapDwellings = Phrase(
        nl: "Er ontbreken nog {people}, ongeveer {dwellings}.", en: "{people} are still missing, about {dwellings}.")
    static let noGap = Phrase(nl: "Dat is genoeg.", en: "That is enough.")
    static let leased = Phrase(nl: "Contract, en een dag voor de sleutel", en: "Lease, and a day for the key")
    static let accepted = Phrase(
        nl: "Woning aanvaard, en een dag voor de sleutel", en: "Dwelling accepted, and a day for the key")
    static let coupled = Phrase(
        nl: "Gekoppeld, en moet dit halfjaar verhuizen", en: "Coupled, and has to move in this half-year")
    static let keep = Phrase(nl: "Leg deze prognose vast", en: "Keep this forecast")
    static let keepHint = Phrase(
        nl: "Een prognose die is vastgelegd, staat later naast wat het werd:",
        en: "A forecast that is kept stands beside what came of it later:")
    static let arriving = Phrase(nl: "Familie die komt", en: "Family that comes")

    // MARK: Who

    static let people = Phrase(nl: "Wie er meetelt", en: "Who counts")
    static let nobody = Phrase(
        nl: "In dit halfjaar kwam nog niemand wonen.", en: "Nobody came to live here in this half-year yet.")
    static let toPeople = Phrase(
        nl: "Wie dit zijn, en waarom ze meetellen of niet", en: "Who they are, and why they count or not")

    // MARK: Checks

    static let checks = Phrase(nl: "Ter controle", en: "To check")
    static let noNational = Phrase(
        nl: "Het landelijke getal van dit halfjaar is hier niet bekend. De formule is dus niet nagerekend.",
        en: "The national number of this half-year is not known here. So the formula was not checked.")
    static let noInhabitants = Phrase(
        nl: "Het aantal inwoners op 1 januari {year} ontbreekt. Vul het in, dan rekenen we de formule na.",
        en: "The number of inhabitants on 1 January {year} is missing. Enter it, and we check the formula.")
    static let formula = Phrase(
        nl: """
            Volgens de formule: {national} mensen in het land × {own} inwoners ÷ {country} inwoners op 1 januari {year}, naar \
            boven afgerond: {people}. Bron: {source}.
            """,
        en: """
            By the formula: {national} people in the country × {own} inhabitants ÷ {country} inhabitants on 1 January {year}, \
            rounded up: {people}. Source: {source}.
            """)
    static let formulaAlone = Phrase(
        nl: "Het gepubliceerde getal is nog niet ingevuld.", en: "The published number was not entered yet.")
    static let formulaSame = Phrase(nl: "Dat is het gepubliceerde getal.", en: "That is the published number.")
    static let formulaOther = Phrase(
        nl: "Gepubliceerd is {target}, een verschil van {difference}. Het gepubliceerde getal telt.",
        en: "Published is {target}, a difference of {difference}. The published number counts.")
    static let noSupervision = Phrase(
        nl: "Toezicht: het laatste halfjaar eindigde zonder achterstand.",
        en: "Supervision: the last half-year ended without a lag.")
    static let oneMissed = Phrase(nl: "1 halfjaar eindigde met een achterstand", en: "1 half-year ended with a lag")
    static let missed = Phrase(
        nl: "{count} halfjaren achter elkaar eindigden met een achterstand", en: "{count} half-years in a row ended with a lag")
    static let supervision = Phrase(
        nl: "Toezicht: {missed}. Meestal geldt dan: de provincie {step}. Bron: {basis} (zekerheid {sure}).",
        en: "Supervision: {missed}. Usually this holds then: the province {step}. Source: {basis} (confidence {sure}).")

    // MARK: The ledger

    static let lines = Phrase(nl: "Alle regels van dit halfjaar", en: "All lines of this half-year")
    static let statedOn = Phrase(nl: "Opgegeven op", en: "Stated on")
    static let source = Phrase(nl: "Bron", en: "Source")
    static let by = Phrase(nl: "Ingevuld door", en: "Entered by")
    static let program = Phrase(nl: "het programma", en: "the program")
    static let holds = Phrase(nl: "Geldt", en: "Holds")
    static let yes = Phrase(nl: "ja", en: "yes")
    static let replaced = Phrase(nl: "vervangen", en: "replaced")
}
