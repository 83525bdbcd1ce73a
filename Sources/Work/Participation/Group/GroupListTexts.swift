import Casework

enum GroupListTexts {
    static let groups = Phrase(nl: "Groepen participatieverklaring", en: "Groups of the participation declaration")
    static let name = Phrase(nl: "Groep", en: "Group")
    static let nameHint = Phrase(
        nl: "Hoe de groep heet. Rijen met dezelfde groep en begindatum horen bij elkaar.",
        en: "What the group is called. Rows with the same group and first day belong together.")
    static let started = Phrase(nl: "Begin van de groep", en: "Begin of the group")
    static let startedHint = Phrase(nl: "De eerste bijeenkomst.", en: "The first session.")
    static let completed = Phrase(nl: "Groep afgerond op", en: "Group completed on")
    static let completedHint = Phrase(nl: "Leeg als de groep nog bezig is.", en: "Empty when the group goes on.")
    static let signed = Phrase(nl: "Verklaring getekend op", en: "Declaration signed on")
    static let signedHint = Phrase(nl: "Leeg als iemand nog niet tekende.", en: "Empty for who did not sign yet.")
    static let turned = Phrase(nl: "Deze dag ligt voor het begin van de groep.", en: "This day is before the begin of the group.")
}
