import Casework

/// What dossiers are called on the pages that all kinds of work share.
enum DossierWorkTexts {
    static let term = Phrase(nl: "Juridische termijn", en: "Legal term")
    static let quiet = Phrase(nl: "Dossier zonder termijn", en: "File without a term")
    static let inHand = Phrase(nl: "juridische dossiers", en: "legal files")
    static let procedures = Phrase(nl: "Procedures", en: "Procedures")
    static let next = Phrase(nl: "Juridisch", en: "Legal")
}
