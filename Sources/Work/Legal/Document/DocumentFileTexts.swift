import Casework

enum DocumentFileTexts {
    static let title = Phrase(nl: "Scans en foto's", en: "Scans and photos")
    static let none = Phrase(nl: "Er is nog geen scan of foto.", en: "There is no scan or photo yet.")
    static let one = Phrase(nl: "1 bestand", en: "1 file")
    static let many = Phrase(nl: "{count} bestanden", en: "{count} files")
    static let open = Phrase(nl: "Open {type}", en: "Open {type}")
    static let added = Phrase(nl: "Toegevoegd op {day}, {size}", en: "Added on {day}, {size}")
    static let remove = Phrase(nl: "Gooi weg", en: "Throw away")
    static let removed = Phrase(nl: "Weggegooid", en: "Thrown away")
    static let removedOn = Phrase(
        nl: "{type}, weggegooid op {day}. Na 30 dagen is het voorgoed weg.",
        en: "{type}, thrown away on {day}. After 30 days it is gone for good.")
    static let restore = Phrase(nl: "Haal terug", en: "Bring back")
    static let choose = Phrase(nl: "Voeg een scan of foto toe", en: "Add a scan or photo")
    static let hint = Phrase(
        nl: "PDF, JPEG of PNG, hooguit 25 MB. Het wordt verzegeld bewaard.",
        en: "PDF, JPEG or PNG, 25 MB at most. It is kept sealed.")
    static let add = Phrase(nl: "Voeg toe", en: "Add")
    static let missing = Phrase(nl: "Kies eerst een bestand.", en: "Choose a file first.")
    static let pdfSaved = Phrase(
        nl: "Een PDF wordt op je computer bewaard en niet hier geopend. Gooi hem daar weg als je klaar bent.",
        en: "A PDF is saved on your computer and not opened here. Throw it away there when you are done.")
    static let noVault = Phrase(
        nl: "De kluis is er niet, dus je kunt nu niets toevoegen. Vraag de beheerder.",
        en: "The vault is not there, so you cannot add anything now. Ask the administrator.")

    static let empty = Phrase(nl: "Dit bestand is leeg. Kies een ander bestand.", en: "This file is empty. Choose another file.")
    static let tooLarge = Phrase(
        nl: "Dit bestand is groter dan 25 MB. Maak een kleinere scan of foto, of verdeel hem over meer bestanden.",
        en: "This file is larger than 25 MB. Make a smaller scan or photo, or divide it over more files.")
    static let otherType = Phrase(
        nl: "Dit is geen PDF, JPEG of PNG. Bewaar het als een van die drie en kies het opnieuw.",
        en: "This is no PDF, JPEG or PNG. Save it as one of those three and choose it again.")
    static let phonePhoto = Phrase(
        nl: "Dit soort foto of film kan niet. Zet de foto op je telefoon om naar JPEG, of maak er een schermafdruk van.",
        en: "This kind of photo or film cannot be used. Turn the photo into a JPEG, or take a screenshot of it.")
    static let office = Phrase(
        nl: "Dit is een document van bijvoorbeeld Word, of een zip. Bewaar het als PDF en kies het opnieuw.",
        en: "This is a document of for example Word, or a zip. Save it as PDF and choose it again.")
    static let broken = Phrase(
        nl: "Dit bestand is niet heel. Maak de scan of foto opnieuw, of vraag of het nog eens wordt gestuurd.",
        en: "This file is not whole. Make the scan or photo again, or ask for it to be sent once more.")
    static let tooManyDots = Phrase(
        nl: "Deze foto is te groot van afmeting. Maak hem kleiner dan 20.000 punten breed en hoog en kies hem opnieuw.",
        en: "This photo has too large dimensions. Make it smaller than 20,000 dots wide and high and choose it again.")
    static let twofold = Phrase(
        nl: "In dit bestand zit nog een ander bestand verstopt. Open het, bewaar het opnieuw en kies dat.",
        en: "Another file is hidden in this one. Open it, save it anew and choose that.")

    /// "1,4 MB"
    static func size(_ bytes: Int, _ language: Language) -> String {
        guard bytes >= 1_000_000 else { return "\(max(1, bytes / 1000)) kB" }
        return "\(bytes / 1_000_000)\(language == .nl ? "," : ".")\(bytes / 100_000 % 10) MB"
    }
}

extension Refusal {
    static let fileUnreadable = Refusal(.unavailable, Phrase(
        nl: "Dit bestand is niet meer te openen: de sleutel is weg, of het is beschadigd. Vraag de beheerder.",
        en: "This file cannot be opened any more: its key is gone, or it is damaged. Ask the administrator."))
}
