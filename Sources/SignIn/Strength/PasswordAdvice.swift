import Casework

/// What to do about a password that is not good enough.
extension Phrase {
    static let leakedPassword = Phrase(
        nl: "Dit wachtwoord staat op een lijst van gelekte wachtwoorden. Kies een ander.",
        en: "This password is on a list of leaked passwords. Choose another one.")
    static let shortPassword = Phrase(
        nl: "Maak het wachtwoord minstens {count} tekens lang. Vier losse woorden zijn goed te onthouden.",
        en: "Make the password at least {count} characters long. Four unrelated words are easy to remember.")
    private static let ownWords = Phrase(
        nl: "Je naam of je werk zit in dit wachtwoord. Kies woorden die niets met jou te maken hebben.",
        en: "This password has your name or your work in it. Choose words that have nothing to do with you.")
    private static let patterns = Phrase(
        nl: "Rijtjes, herhalingen en datums zijn snel geraden. Zet er een paar losse woorden bij.",
        en: "Rows, repeats and dates are quickly guessed. Add a few unrelated words.")
    private static let knownWords = Phrase(
        nl: "Bekende woorden zijn snel geraden, ook met cijfers erin. Zet er een paar losse woorden bij.",
        en: "Well-known words are quickly guessed, even with digits in them. Add a few unrelated words.")
    private static let moreWords = Phrase(
        nl: "Dit wachtwoord is nog te raden. Zet er een los woord bij.",
        en: "This password can still be guessed. Add an unrelated word.")

    /// About what makes it easy to guess.
    static func advice(for guessing: Guessing) -> Phrase {
        let kinds = Set(guessing.parts.map(\.kind))
        if kinds.contains(.own) { return ownWords }
        if !kinds.isDisjoint(with: [.row, .walk, .again, .date]) { return patterns }
        return kinds.contains(.word) ? knownWords : moreWords
    }
}
