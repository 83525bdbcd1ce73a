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
