import Casework
import Dates

/// What the pages of clients say.
enum ClientTexts {
    static let clients = Phrase(nl: "Cliënten", en: "Clients")
    static let file = Phrase(nl: "Dossier", en: "File")
    static let search = Phrase(nl: "Zoek een cliënt", en: "Find a client")
    static let searchHint = Phrase(
        nl: """
            Typ de naam zoals je die hoort, in elk schrift. Een geboortejaar, het eind van een telefoonnummer of een \
            dossiernummer mag ook.
            """,
        en: """
            Type the name as you hear it, in any script. A year of birth, the end of a telephone number or a file number will \
            do too.
            """)
    static let find = Phrase(nl: "Zoeken", en: "Find")
    static let tooShort = Phrase(nl: "Typ drie letters of meer.", en: "Type three letters or more.")
    static let found = Phrase(nl: "Gevonden", en: "Found")
    static let foundOne = Phrase(nl: "1 cliënt gevonden.", en: "1 client found.")
    static let foundMany = Phrase(nl: "{count} cliënten gevonden.", en: "{count} clients found.")
    static let noneFound = Phrase(
        nl: "Niemand gevonden. Probeer een ander stuk van de naam.", en: "Nobody found. Try another part of the name.")
    static let more = Phrase(
        nl: "Er zijn er meer. Typ meer van de naam.", en: "There are more. Type more of the name.")
    static let own = Phrase(nl: "Voor wie jij werkt", en: "For whom you work")
    static let noneOwn = Phrase(
        nl: "Je bent nu aan niemand toegewezen.", en: "You are assigned to nobody at the moment.")
    static let bornIn = Phrase(nl: "geboren in {year}", en: "born in {year}")

    static let closed = Phrase(
        nl: "Je ziet alleen de kaart. Zit deze persoon bij jou aan de balie of aan de telefoon? Open dan het dossier.",
        en: "You see only the card. Is this person at your desk or on the phone? Then open the file.")
    static let closedNoShift = Phrase(
        nl: "Je ziet alleen de kaart. Het hele dossier open je tijdens je dienst aan de balie.",
        en: "You see only the card. You open the whole file during your shift at the desk.")
    static let visitReason = Phrase(nl: "Waarom open je het dossier?", en: "Why do you open the file?")
    static let reasons: [(value: String, label: Phrase)] = [
        ("", Phrase(nl: "Kies een reden", en: "Choose a reason")),
        ("balie", Phrase(nl: "is bij mij aan de balie", en: "is at my desk")),
        ("telefoon", Phrase(nl: "is aan de telefoon", en: "is on the phone")),
        ("brief", Phrase(nl: "vraagt hulp met een brief of een formulier", en: "asks help with a letter or a form")),
        ("vervolg", Phrase(nl: "ik werk iets af na een gesprek", en: "I finish something after a conversation")),
    ]
    static let reasonMissing = Phrase(
        nl: "Kies waarom je het dossier opent.", en: "Choose why you open the file.")
    static let openVisit = Phrase(nl: "Dossier openen", en: "Open the file")
    static let emergency = Phrase(nl: "Er is haast en je hebt geen dienst", en: "It is urgent and you have no shift")
    static let emergencyHint = Phrase(
        nl: """
            Het dossier gaat een uur voor je open. Je teamleider leest na wie dit deed en waarom. De cliënt kan het ook zien.
            """,
        en: "The file opens to you for an hour. Your team leader reads who did this and why. The client can see it too.")
    static let emergencyReason = Phrase(nl: "Wat is er aan de hand?", en: "What is the matter?")
    static let emergencyMissing = Phrase(
        nl: "Schrijf in een zin wat er aan de hand is.", en: "Write in a sentence what is the matter.")
    static let openEmergency = Phrase(nl: "Met spoed openen", en: "Open urgently")

    static let nothingYet = Phrase(nl: "Nog niets vastgelegd.", en: "Nothing recorded yet.")
    static let older = Phrase(nl: "En wat ouder is.", en: "And what is older.")
    static let whoLooked = Phrase(nl: "Wie heeft dit dossier bekeken?", en: "Who looked at this file?")

    static let born = Phrase(nl: "Geboren", en: "Born")
    static let country = Phrase(nl: "Geboorteland", en: "Country of birth")
    static let nationality = Phrase(nl: "Nationaliteit", en: "Nationality")
    static let sex = Phrase(nl: "Geslacht", en: "Sex")
}
