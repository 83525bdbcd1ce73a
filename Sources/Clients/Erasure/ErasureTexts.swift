import Casework

enum ErasureTexts {
    static let title = Phrase(nl: "Dossier wissen", en: "Erase the file")
    static let goes = Phrase(nl: "Wat verdwijnt", en: "What goes")
    static let going = [
        Phrase(
            nl: "Alle namen, nummers, telefoonnummers en adressen.",
            en: "All names, numbers, telephone numbers and addresses."),
        Phrase(
            nl: "Alle notities en andere verzegelde teksten: de sleutel wordt vernietigd, ook voor oude kopieën.",
            en: "All notes and other sealed texts: the key is destroyed, for old copies too."),
        Phrase(
            nl: "Het huishouden, de talen, de vergunning en wat er eerder over is gewijzigd.",
            en: "The household, the languages, the permit and what was changed about them before."),
    ]
    static let stays = Phrase(nl: "Wat blijft", en: "What stays")
    static let staying = [
        Phrase(
            nl: "Geslacht, geboortejaar en nationaliteit, en wat er gedaan is. Zo blijven de jaarcijfers kloppen.",
            en: "Sex, year of birth and nationality, and what was done. So the figures of each year stay right."),
        Phrase(
            nl: "Wie wanneer in het dossier keek. Dat moeten we kunnen laten zien.",
            en: "Who looked at the file when. We have to be able to show that."),
    ]
    static let noWayBack = Phrase(nl: "Dit kun je niet ongedaan maken.", en: "You cannot undo this.")
    static let ground = Phrase(nl: "Waarom wordt dit dossier gewist?", en: "Why is this file erased?")
    static let choose = Phrase(nl: "Kies een reden", en: "Choose a reason")
    static let groundMissing = Phrase(nl: "Kies waarom dit dossier wordt gewist.", en: "Choose why this file is erased.")
    static let typeWord = Phrase(nl: "Typ het woord wissen", en: "Type the word erase")
    static let wordMissing = Phrase(
        nl: "Typ het woord wissen. Zo weten we zeker dat je dit wilt.", en: "Type the word erase. So we know that you mean it.")
    static let erase = Phrase(nl: "Wis dit dossier voorgoed", en: "Erase this file for good")
    static let list = Phrase(nl: "Gewiste dossiers", en: "Erased files")
    static let listIntro = Phrase(
        nl: "Een bewijs voor wie erom vroeg. Er staat geen naam meer bij: die is weg.",
        en: "Proof for who asked for it. No name stands with it any more: that is gone.")
    static let none = Phrase(nl: "Er is nog geen dossier gewist.", en: "No file was erased yet.")
    static let file = Phrase(nl: "Dossier {number}", en: "File {number}")

    static func word(for ground: Erasure.Ground) -> Phrase {
        switch ground {
        case .request: Phrase(nl: "de cliënt vroeg erom", en: "the client asked for it")
        case .term: Phrase(nl: "de bewaartermijn is voorbij", en: "it was kept long enough")
        case .mistake: Phrase(nl: "het was ten onrechte vastgelegd", en: "it should not have been recorded")
        }
    }
}
