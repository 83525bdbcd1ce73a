import Casework

/// The texts of the desk.
enum DeskTexts {
    static let desk = Phrase(nl: "Balie", en: "Desk")
    static let search = Phrase(nl: "Wie is er?", en: "Who is here?")
    static let searchHint = Phrase(
        nl: "Typ de naam zoals je die hoort. Of een geboortejaar, het eind van een telefoonnummer of een dossiernummer.",
        en: "Type the name as you hear it. Or a year of birth, the end of a telephone number or a file number.")
    static let find = Phrase(nl: "Zoeken", en: "Find")
    static let tooShort = Phrase(nl: "Typ drie letters of meer.", en: "Type three letters or more.")
    static let nameless = Phrase(nl: "Zonder naam", en: "Without a name")
    static let newClient = Phrase(nl: "Nieuwe cliënt", en: "New client")
    static let helped = Phrase(nl: "Kort geleden geholpen", en: "Helped a short while ago")
    static let nobodyYet = Phrase(
        nl: "Nog niemand vandaag. Zoek op naam of kies Zonder naam.",
        en: "Nobody yet today. Find a name or choose Without a name.")
    static let newClientHint = Phrase(
        nl: "Een naam is genoeg. De rest vul je aan als het uitkomt.", en: "A name is enough. Add the rest when it suits.")
    static let saveOther = Phrase(nl: "Opslaan: dit is iemand anders", en: "Save: this is somebody else")
    static let general = Phrase(nl: "algemeen spreekuur", en: "general desk")
    static let legal = Phrase(nl: "juridisch spreekuur", en: "legal desk")
    static let seat = Phrase(nl: "Waar zit je?", en: "Where do you sit?")
    static let otherSeat = Phrase(nl: "Ik zit ergens anders", en: "I sit somewhere else")
    static let place = Phrase(nl: "Locatie", en: "Place")
    static let whichDesk = Phrase(nl: "Welk spreekuur?", en: "Which desk?")
    static let sit = Phrase(nl: "Hier zit ik", en: "I sit here")
    static let saved = Phrase(nl: "Bewaard: {what}", en: "Saved: {what}")
    static let undo = Phrase(nl: "Ongedaan maken", en: "Undo")
    static let another = Phrase(nl: "Nog een onderwerp", en: "Another topic")
    static let takenAway = Phrase(nl: "het gesprek is weggehaald", en: "the conversation was taken away")
    static let undone = Phrase(nl: "Ongedaan gemaakt.", en: "Undone.")
    static let back = Phrase(nl: "Terug naar de balie", en: "Back to the desk")
    static let file = Phrase(nl: "Heel het dossier", en: "The whole file")
    static let noShift = Phrase(nl: "Je hebt nu geen dienst", en: "You have no shift now")
    static let noShiftHint = Phrase(
        nl: "De balie gaat open zodra je dienst begint. Klopt dat niet? Vraag je teamleider om je in te roosteren.",
        en: "The desk opens when your shift begins. Is that not right? Ask your team leader to put you on the roster.")
    static let nextShifts = Phrase(nl: "Je volgende diensten", en: "Your next shifts")
    static let noNextShifts = Phrase(nl: "Er staan geen diensten voor je klaar.", en: "There are no shifts planned for you.")
    static let draftFound = Phrase(
        nl: "Dit is je concept van {time}. Je had het nog niet bewaard.",
        en: "This is your draft of {time}. You had not saved it yet.")
}

extension Contact.Desk {
    var label: Phrase {
        switch self {
        case .general: DeskTexts.general
        case .legal: DeskTexts.legal
        }
    }
}
