import Casework

/// The texts about taking over a dossier of another team.
enum TakeoverTexts {
    static let title = Phrase(nl: "Dossier overnemen", en: "Take over a file")
    static let intro = Phrase(
        nl: "Kies het pakket dat het andere team stuurde. Je ziet eerst wat er verandert; daarna beslis je.",
        en: "Choose the package that the other team sent. First you see what would change; after that you decide.")
    static let place = Phrase(nl: "Voor welk team?", en: "For which team?")
    static let file = Phrase(nl: "Pakket", en: "Package")
    static let fileHint = Phrase(nl: "Een bestand dat eindigt op .wegwijs.", en: "A file that ends in .wegwijs.")
    static let fileMissing = Phrase(nl: "Kies eerst het pakket.", en: "Choose the package first.")
    static let passphrase = Phrase(nl: "Wachtwoord van het pakket", en: "Passphrase of the package")
    static let passphraseHint = Phrase(
        nl: "24 letters en cijfers, die het andere team apart doorgaf.",
        en: "24 letters and digits, which the other team passed on separately.")
    static let look = Phrase(nl: "Bekijk wat erin zit", en: "See what is in it")
    static let noVault = Phrase(
        nl: "De kluis is er niet, dus je kunt nu niets overnemen. Vraag de beheerder.",
        en: "The vault is not there, so you cannot take anything over now. Ask the administrator.")
    static let already = Phrase(
        nl: "Dit pakket is al overgenomen op {day}. Er verandert niets.",
        en: "This package was taken over already on {day}. Nothing changes.")
    static let toReceipt = Phrase(nl: "Bekijk de ontvangstcode", en: "See the receipt code")

    static let difference = Phrase(nl: "Wat er verandert", en: "What would change")
    static let from = Phrase(nl: "Een dossier van {team}", en: "A file of {team}")
    static let kind = Phrase(nl: "Soort", en: "Kind")
    static let opened = Phrase(nl: "Daar geopend", en: "Opened there")
    static let ground = Phrase(nl: "Reden", en: "Ground")
    static let here = Phrase(nl: "Hier", en: "Here")
    static let dossierNew = Phrase(nl: "een nieuw dossier", en: "a new file")
    static let dossierKnown = Phrase(
        nl: "hetzelfde dossier, dat hier al is: alleen wat verschilt verandert",
        en: "the same file, which is here already: only what differs changes")
    static let people = Phrase(nl: "Mensen", en: "People")
    static let events = Phrase(nl: "Gebeurtenissen", en: "Events")
    static let papers = Phrase(nl: "Stukken en brieven", en: "Documents and letters")
    static let new = Phrase(nl: "nieuw", en: "new")
    static let changed = Phrase(nl: "veranderd", en: "changed")
    static let same = Phrase(nl: "hetzelfde", en: "the same")
    static let kept = Phrase(nl: "blijft zoals het hier staat", en: "stays as it stands here")
    static let gone = Phrase(nl: "vervalt", en: "lapses")
    static let stays = Phrase(nl: "al bekend, blijft zoals hij hier staat", en: "known already, stays as he stands here")
    static let byNumber = Phrase(
        nl: "al bekend, hetzelfde V-nummer; blijft zoals hij hier staat",
        en: "known already, the same alien number; stays as he stands here")
    static let byChoice = Phrase(nl: "door jou gekozen", en: "chosen by you")
    static let perhaps = Phrase(nl: "misschien al bekend", en: "perhaps known already")
    static let who = Phrase(nl: "Wie is {name}?", en: "Who is {name}?")
    static let whoMissing = Phrase(
        nl: "Kies van iedereen die misschien al bekend is of hij nieuw is.",
        en: "Choose of everybody who is perhaps known already whether he is new.")
    static let choose = Phrase(nl: "kies", en: "choose")
    static let somebodyNew = Phrase(nl: "iemand die hier nog niet is", en: "somebody who is not here yet")
    static let terms = Phrase(
        nl: "De termijnen rekent Wegwijs hier opnieuw uit. Je kunt het overnemen 30 dagen lang ongedaan maken.",
        en: "Wegwijs works out the terms anew here. You can undo taking it over for 30 days.")
    static let take = Phrase(nl: "Neem over", en: "Take over")
    static let discard = Phrase(nl: "Gooi het pakket weg", en: "Throw the package away")
    static let shifted = Phrase(
        nl: "Hier veranderde intussen iets. Kijk nog een keer wat er verandert, en neem het dan over.",
        en: "Something changed here meanwhile. See once more what would change, and take it over then.")

    static let taken = Phrase(nl: "Overgenomen", en: "Taken over")
    static let tell = Phrase(nl: "Geef deze ontvangstcode door aan {team}", en: "Pass this receipt code on to {team}")
    static let tellWhy = Phrase(
        nl: "Met deze code weet het andere team dat alles goed is aangekomen. Dan sluit het daar het dossier.",
        en: "By this code the other team knows that all arrived well. Then it closes the file there.")
    static let takenLine = Phrase(
        nl: "Overgenomen van {team} op {day} door {name}: {ground}. Daar geopend op {opened}. Code {code}.",
        en: "Taken over from {team} on {day} by {name}: {ground}. Opened there on {opened}. Code {code}.")
    static let takenFrom = Phrase(nl: "overgenomen van {team}", en: "taken over from {team}")
    static let toDossier = Phrase(nl: "Naar het dossier", en: "To the file")
}
