import Casework

/// The texts of recording who somebody is.
enum PersonTexts {
    static let new = Phrase(nl: "Nieuwe cliënt", en: "New client")
    static let newIntro = Phrase(
        nl: "Eén naam is genoeg. De rest vul je in als je het weet.",
        en: "One name is enough. Fill in the rest when you know it.")
    static let change = Phrase(nl: "Gegevens wijzigen", en: "Change details")
    static let document = Phrase(nl: "Naam, zoals op het document", en: "Name, as on the document")
    static let ownScript = Phrase(nl: "Naam in eigen schrift", en: "Name in own script")
    static let called = Phrase(nl: "Roepnaam", en: "Called")
    static let born = Phrase(nl: "Geboren", en: "Born")
    static let bornHint = Phrase(
        nl: "Dag, maand en jaar. Weet je alleen het jaar? Dan is dat genoeg.",
        en: "Day, month and year. Do you know only the year? Then that is enough.")
    static let sex = Phrase(nl: "Geslacht", en: "Sex")
    static let male = Phrase(nl: "man", en: "male")
    static let female = Phrase(nl: "vrouw", en: "female")
    static let unknown = Phrase(nl: "weet ik niet", en: "I do not know")
    static let nationality = Phrase(nl: "Nationaliteit", en: "Nationality")
    static let country = Phrase(nl: "Geboorteland", en: "Country of birth")
    static let place = Phrase(nl: "Locatie", en: "Place")
    static let alike = Phrase(nl: "Is dit dezelfde persoon?", en: "Is this the same person?")
    static let alikeHint = Phrase(
        nl: "Er is al iemand met bijna dezelfde naam. Open dan dat dossier.",
        en: "There is somebody already with nearly the same name. If so, open that file.")
    static let saveOther = Phrase(nl: "Nee, bewaar als iemand anders", en: "No, save as somebody else")
    static let save = Phrase(nl: "Bewaar", en: "Save")
    static let back = Phrase(nl: "Terug naar het dossier", en: "Back to the file")

    static let nameMissing = Phrase(
        nl: "Schrijf ten minste één naam op. Een roepnaam is ook goed.",
        en: "Write down at least one name. What someone is called will do.")
    static let nameTooLong = Phrase(
        nl: "Deze naam is te lang. Schrijf hem korter op, met ten hoogste 200 letters.",
        en: "This name is too long. Write it shorter, with 200 letters at most.")
    static let choose = Phrase(nl: "Kies er een uit de lijst.", en: "Choose one from the list.")
    static let bornLater = Phrase(
        nl: "Deze geboortedatum is nog niet geweest. Kijk het jaar na.",
        en: "This date of birth is yet to come. Check the year.")
    static let dateUnclear = Phrase(
        nl: "Schrijf de datum zo: 3-10-1990. Een jaar alleen mag ook.",
        en: "Write the date like this: 3-10-1990. A year alone will do.")
    static let noSuchDay = Phrase(
        nl: "{day} bestaat niet. Kijk de datum na.", en: "{day} does not exist. Check the date.")
    static let twoDigitYear = Phrase(
        nl: "Schrijf het jaar met 4 cijfers. Bijvoorbeeld 1990.", en: "Write the year with 4 digits. For example 1990.")

    static let addMember = Phrase(nl: "Iemand toevoegen aan het huishouden", en: "Add somebody to the household")
    static let relation = Phrase(nl: "Wat is deze persoon in het huishouden?", en: "What is this person in the household?")
    static let ownRelation = Phrase(nl: "En wat is {name}?", en: "And what is {name}?")
    static let whereabouts = Phrase(nl: "Waar is deze persoon nu?", en: "Where is this person now?")
    static let household = Phrase(nl: "Huishouden", en: "Household")
    static let leaves = Phrase(nl: "Hoort er niet meer bij", en: "No longer belongs to it")
    static let notYet = Phrase(
        nl: "Deze dag is nog niet geweest. Kies vandaag of eerder.", en: "This day is yet to come. Choose today or earlier.")
    static let saved = Phrase(nl: "Bewaard.", en: "Saved.")
    static let noShift = Phrase(
        nl: "Een nieuwe cliënt voer je in tijdens je dienst aan de balie. Vraag je teamleider om je in te roosteren.",
        en: "You add a new client during your shift at the desk. Ask your team leader to put you on the roster.")

    static func word(for whereabouts: Whereabouts) -> Phrase {
        switch whereabouts {
        case .here: Phrase(nl: "hier", en: "here")
        case .underway: Phrase(nl: "onderweg", en: "underway")
        case .abroad: Phrase(nl: "in het buitenland", en: "abroad")
        }
    }
}
