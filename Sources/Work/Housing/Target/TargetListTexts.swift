import Casework

enum TargetListTexts {
    static let targets = Phrase(nl: "Taakstelling", en: "Target")
    static let halfYear = Phrase(nl: "Halfjaar", en: "Half-year")
    static let halfYearHint = Phrase(
        nl: "Het jaar en 1 of 2: 2017-1 is januari tot en met juni.", en: "The year and 1 or 2: 2017-1 is January up to June.")
    static let kind = Phrase(nl: "Soort regel", en: "Kind of line")
    static let opening = Phrase(nl: "beginstand", en: "opening balance")
    static let target = Phrase(nl: "taakstelling", en: "target")
    static let correction = Phrase(nl: "correctie", en: "correction")
    static let closing = Phrase(nl: "eindstand", en: "closing balance")
    static let amount = Phrase(nl: "Aantal", en: "Number")
    static let amountHint = Phrase(
        nl: "Personen. Een achterstand of verlaging met een min ervoor.",
        en: "Persons. A lag or a reduction with a minus before it.")
    static let statedOn = Phrase(nl: "Opgegeven op", en: "Stated on")
    static let statedOnHint = Phrase(nl: "De dag waarop de bron het getal noemde.", en: "The day on which the source stated it.")
    static let source = Phrase(nl: "Bron", en: "Source")
    static let sourceHint = Phrase(nl: "Waar het getal vandaan komt.", en: "Where the number comes from.")
    static let reason = Phrase(nl: "Reden", en: "Reason")
    static let reasonHint = Phrase(nl: "Nodig bij een correctie.", en: "Needed for a correction.")
}
