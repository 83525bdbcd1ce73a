import Casework

enum DossierListTexts {
    static let dossiers = Phrase(nl: "Juridische dossiers", en: "Legal files")
    static let kind = Phrase(nl: "Soort procedure", en: "Kind of procedure")
    static let opened = Phrase(nl: "Geopend op", en: "Opened on")
    static let openedHint = Phrase(nl: "De dag waarop de begeleiding begon.", en: "The day on which the guidance began.")
    static let arrival = Phrase(nl: "Hoe begonnen", en: "How begun")
    static let closed = Phrase(nl: "Gesloten op", en: "Closed on")
    static let closedHint = Phrase(
        nl: "Leeg als het nog loopt. Anders hoort er een uitkomst bij.",
        en: "Empty when it goes on. Else it has an outcome.")
    static let outcome = Phrase(nl: "Uitkomst", en: "Outcome")
    static let half = Phrase(
        nl: "Een gesloten dossier heeft een datum én een uitkomst.", en: "A closed file has a date and an outcome.")
}
