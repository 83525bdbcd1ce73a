import Casework

/// The texts about dwellings.
enum DwellingTexts {
    static let add = Phrase(nl: "Nieuwe woning", en: "New dwelling")
    static let town = Phrase(nl: "In welke gemeente?", en: "In which municipality?")
    static let townWrong = Phrase(nl: "Kies in welke gemeente de woning staat.", en: "Choose in which municipality it is.")
    static let streetMissing = Phrase(nl: "Vul de straat in.", en: "Fill in the street.")
    static let numberMissing = Phrase(nl: "Vul het huisnummer in.", en: "Fill in the house number.")
    static let landlord = Phrase(nl: "Van wie is de woning?", en: "Whose dwelling is it?")
    static let landlordMissing = Phrase(nl: "Vul in wie de woning verhuurt.", en: "Fill in who lets the dwelling.")
    static let kind = Phrase(nl: "Wat is het?", en: "What is it?")
    static let kindMissing = Phrase(nl: "Kies wat voor woning het is.", en: "Choose what kind of dwelling it is.")
    static let rooms = Phrase(nl: "Hoeveel kamers? (mag leeg blijven)", en: "How many rooms? (may stay empty)")
    static let roomsHint = Phrase(nl: "Zonder keuken en badkamer.", en: "Without kitchen and bathroom.")
    static let capacity = Phrase(nl: "Voor hoeveel mensen? (mag leeg blijven)", en: "For how many people? (may stay empty)")
    static let floor = Phrase(nl: "Op welke verdieping? (mag leeg blijven)", en: "On which floor? (may stay empty)")
    static let floorHint = Phrase(nl: "0 is de begane grond.", en: "0 is the ground floor.")
    static let lift = Phrase(nl: "Is er een lift?", en: "Is there a lift?")
    static let accessible = Phrase(nl: "Kan iemand er met een rolstoel wonen?", en: "Can somebody in a wheelchair live there?")
    static let rent = Phrase(nl: "Huur per maand (mag leeg blijven)", en: "Rent a month (may stay empty)")
    static let rentHint = Phrase(
        nl: "Zoals die telt voor de huurtoeslag. Bijvoorbeeld 640,50.",
        en: "As it counts for the rent allowance. Such as 640,50.")
    static let rentWrong = Phrase(nl: "Schrijf een bedrag, zoals 640,50.", en: "Write an amount, such as 640,50.")
    static let neighbourhood = Phrase(nl: "In welke buurt? (mag leeg blijven)", en: "In which area? (may stay empty)")
    static let freeFrom = Phrase(nl: "Vanaf wanneer vrij? (mag leeg blijven)", en: "Free from when? (may stay empty)")
    static let offered = Phrase(nl: "Wanneer aangeboden?", en: "Offered when?")
    static let offeredMissing = Phrase(
        nl: "Vul in wanneer de verhuurder de woning aanbood.", en: "Fill in when the landlord offered the dwelling.")
    static let offeredToCome = Phrase(
        nl: "Deze dag moet nog komen. Vul in wanneer de woning is aangeboden.",
        en: "This day is still to come. Fill in when the dwelling was offered.")
    static let wholeNumber = Phrase(nl: "Schrijf een heel getal.", en: "Write a whole number.")
    static let tooLong = Phrase(nl: "Maak dit korter: 200 letters of minder.", en: "Make this shorter: 200 letters or fewer.")
    static let twice = Phrase(
        nl: "Op dit adres staat al een woning die vrij is. Kijk in de lijst.",
        en: "At this address there is a free dwelling already. Look in the list.")
    static let save = Phrase(nl: "Woning opslaan", en: "Save the dwelling")
}

/// The texts of the page of a dwelling.
enum DwellingPageTexts {
    static let isFree = Phrase(nl: "Vrij", en: "Free")
    static let isTaken = Phrase(nl: "Vergeven", en: "Taken")
    static let room = Phrase(nl: "Er is plaats voor nog {count}.", en: "There is room for {count} more.")
    static let ended = Phrase(
        nl: "Niet meer aangeboden sinds {day}: {reason}.", en: "Not offered any more since {day}: {reason}.")
    static let landlord = Phrase(nl: "Verhuurder", en: "Landlord")
    static let town = Phrase(nl: "Gemeente", en: "Municipality")
    static let kind = Phrase(nl: "Soort", en: "Kind")
    static let neighbourhood = Phrase(nl: "Buurt", en: "Area")
    static let rooms = Phrase(nl: "Kamers", en: "Rooms")
    static let capacity = Phrase(nl: "Voor", en: "For")
    static let floor = Phrase(nl: "Verdieping", en: "Floor")
    static let lift = Phrase(nl: "Lift", en: "Lift")
    static let accessible = Phrase(nl: "Rolstoel", en: "Wheelchair")
    static let rent = Phrase(nl: "Huur", en: "Rent")
    static let freeFrom = Phrase(nl: "Vrij vanaf", en: "Free from")
    static let offered = Phrase(nl: "Aangeboden op", en: "Offered on")
    static let living = Phrase(nl: "Wie er woont", en: "Who lives there")
    static let nobody = Phrase(nl: "Er woont nu niemand van wie we dat weten.", en: "Nobody lives there now that we know of.")
    static let livingMore = Phrase(nl: "Nog {count}, zonder dossier hier.", en: "{count} more, without a file here.")
    static let unnamed = Phrase(nl: "iemand zonder dossier hier", en: "somebody without a file here")
    static let since = Phrase(nl: "sinds {day}", en: "since {day}")
    static let until = Phrase(nl: "mag blijven tot {day}", en: "may stay until {day}")
    static let soon = Phrase(nl: "Wie binnenkort weg moet", en: "Who must leave soon")
    static let offers = Phrase(nl: "Voor wie de woning bedoeld was", en: "For whom the dwelling was meant")
    static let noOffers = Phrase(nl: "De woning is nog aan niemand aangeboden.", en: "The dwelling was offered to nobody yet.")
    static let findHousehold = Phrase(nl: "Kijk wie nog geen aanbod heeft", en: "See who has no offer yet")
    static let correct = Phrase(nl: "Verbeteren", en: "Put right")
    static let close = Phrase(nl: "Niet meer aangeboden", en: "Not offered any more")
    static let why = Phrase(nl: "Wat gebeurde er met de woning?", en: "What happened to the dwelling?")
    static let whyMissing = Phrase(nl: "Kies wat er met de woning gebeurde.", en: "Choose what happened to the dwelling.")
}

/// The texts of the list of dwellings.
enum DwellingsTexts {
    static let counts = Phrase(
        nl: "{free} vrij van {all}. De nieuwste staan bovenaan.", en: "{free} free of {all}. The newest come first.")
    static let none = Phrase(nl: "Hier staat nu geen woning.", en: "There is no dwelling here now.")
    static let which = Phrase(nl: "Welke woningen", en: "Which dwellings")
    static let allLandlords = Phrase(nl: "alle verhuurders", en: "all landlords")
    static let living = Phrase(nl: "{count} wonen er", en: "{count} live there")

    static func label(_ which: DwellingsQuestion.Which) -> Phrase {
        switch which {
        case .free: Phrase(nl: "vrij", en: "free")
        case .taken: Phrase(nl: "vergeven", en: "taken")
        case .all: Phrase(nl: "alle, ook van vroeger", en: "all, former ones too")
        }
    }

    static func state(_ row: DwellingRow) -> Phrase {
        if row.isOver { return Phrase(nl: "niet meer aangeboden", en: "not offered any more") }
        return row.isTaken ? label(.taken) : label(.free)
    }
}
