import Casework
import Trail

/// What is said about the log.
enum AuditTexts {
    static let whole = Phrase(
        nl: "Het logboek klopt: {count} regels zijn zoals ze zijn ondertekend.",
        en: "The log is right: {count} lines are as they were signed.")
    static let broken = Phrase(
        nl: "Het logboek klopt niet: {count} bevindingen. Verander niets en waarschuw wie toezicht houdt.",
        en: "The log is not right: {count} findings. Change nothing and warn who keeps watch.")
    static let noHead = Phrase(
        nl: "Er is nog niets ondertekend. Voer uit: wegwijs audit head --seal.",
        en: "Nothing was signed yet. Run: wegwijs audit head --seal.")
    static let noSuchHead = Phrase(
        nl: "In dit bestand staat geen ondertekende boomtop. Maak er een met wegwijs audit head.",
        en: "This file holds no signed head. Make one with wegwijs audit head.")
    static let noKey = Phrase(
        nl: "Er is geen sleutel voor het logboek. Noem een bestand met WEGWIJS_LOG_KEY.",
        en: "There is no key for the log. Name a file with WEGWIJS_LOG_KEY.")
    static let notSealed = Phrase(
        nl: "Het logboek wordt niet ondertekend. Noem een bestand voor de sleutel met WEGWIJS_LOG_KEY.",
        en: "The log is not being signed. Name a file for the key with WEGWIJS_LOG_KEY.")

    static let changed = Phrase(nl: "gewijzigd", en: "changed")
    static let removed = Phrase(nl: "weggehaald", en: "removed")
    static let moved = Phrase(nl: "verplaatst", en: "moved")
    static let added = Phrase(nl: "toegevoegd", en: "added")
    static let rewritten = Phrase(nl: "herschreven", en: "rewritten")
    static let headChanged = Phrase(nl: "boomtop gewijzigd", en: "head changed")
    static let headRemoved = Phrase(nl: "boomtop weggehaald", en: "head removed")
    static let otherKey = Phrase(nl: "andere sleutel", en: "other key")
    static let notAsKept = Phrase(nl: "anders dan bewaard", en: "not as kept")

    static func words(for kind: Finding.Kind) -> Phrase {
        switch kind {
        case .changed: AuditTexts.changed
        case .removed: AuditTexts.removed
        case .moved: AuditTexts.moved
        case .added: AuditTexts.added
        case .rewritten: AuditTexts.rewritten
        case .headChanged: AuditTexts.headChanged
        case .headRemoved: AuditTexts.headRemoved
        case .otherKey: AuditTexts.otherKey
        case .notAsKept: AuditTexts.notAsKept
        }
    }
}
