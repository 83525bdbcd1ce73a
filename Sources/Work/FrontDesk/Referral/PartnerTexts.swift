import Casework

/// The texts about partners.
enum PartnerTexts {
    static let partners = Phrase(nl: "Partners", en: "Partners")
    static let intro = Phrase(
        nl: "Wie helpt met wat wij niet doen. Kies een onderwerp om te zien wie daarbij past.",
        en: "Who helps with what we do not do. Choose a topic to see who fits.")
    static let all = Phrase(nl: "Alle onderwerpen", en: "All topics")
    static let none = Phrase(
        nl: "Hier staat nog geen partner. Een teamleider kan er een toevoegen.",
        en: "There is no partner here yet. A team leader can add one.")
    static let add = Phrase(nl: "Nieuwe partner", en: "New partner")
    static let name = Phrase(nl: "Hoe heet de partner?", en: "What is the partner called?")
    static let nameWrong = Phrase(
        nl: "Schrijf de naam van de partner, in 2 tot 100 letters.", en: "Write the name of the partner, in 2 to 100 letters.")
    static let town = Phrase(nl: "Voor wie uit welke gemeente?", en: "For people of which municipality?")
    static let area = Phrase(nl: "Gemeente", en: "Municipality")
    static let everywhere = Phrase(nl: "alle gemeenten", en: "all municipalities")
    static let townWrong = Phrase(nl: "Kies een gemeente van je team.", en: "Choose a municipality of your team.")
    static let topics = Phrase(
        nl: "Waarmee helpt de partner? (niets gekozen is: met alles)",
        en: "What does the partner help with? (nothing chosen is: with everything)")
    static let does = Phrase(nl: "Wat doet de partner?", en: "What does the partner do?")
    static let doesMissing = Phrase(nl: "Schrijf kort wat de partner doet.", en: "Write briefly what the partner does.")
    static let noClients = Phrase(
        nl: "Eén korte zin. Schrijf hier niets over cliënten.", en: "One short sentence. Write nothing about clients here.")
    static let forWhom = Phrase(nl: "Voor wie? (mag leeg blijven)", en: "For whom? (may stay empty)")
    static let opening = Phrase(nl: "Wanneer open? (mag leeg blijven)", en: "When open? (may stay empty)")
    static let openingHint = Phrase(
        nl: "Bijvoorbeeld: maandag en donderdag 9.00 tot 12.00.", en: "For example: Monday and Thursday 9:00 to 12:00.")
    static let phone = Phrase(nl: "Telefoon (mag leeg blijven)", en: "Telephone (may stay empty)")
    static let phoneWrong = Phrase(
        nl: "Schrijf een telefoonnummer met alleen cijfers.", en: "Write a telephone number with digits only.")
    static let email = Phrase(nl: "E-mail (mag leeg blijven)", en: "E-mail (may stay empty)")
    static let emailWrong = Phrase(
        nl: "Schrijf een e-mailadres, zoals balie@voorbeeld.nl.", en: "Write an e-mail address, such as desk@example.org.")
    static let web = Phrase(nl: "Website (mag leeg blijven)", en: "Website (may stay empty)")
    static let webWrong = Phrase(
        nl: "Schrijf een website, zoals voorbeeld.nl.", en: "Write a website, such as example.org.")
    static let address = Phrase(nl: "Adres (mag leeg blijven)", en: "Address (may stay empty)")
    static let tooLong = Phrase(nl: "Maak dit korter: 200 letters of minder.", en: "Make this shorter: 200 letters or fewer.")
    static let save = Phrase(nl: "Opslaan", en: "Save")
    static let change = Phrase(nl: "Wijzigen", en: "Change")
    static let gone = Phrase(nl: "Hier verwijzen we niet meer naar", en: "We refer nobody here any more")
    static let goneHint = Phrase(
        nl: "De partner verdwijnt uit de lijst. Wat al verwezen is, blijft staan.",
        en: "The partner leaves the list. What was referred stays.")
    static let saved = Phrase(nl: "Bewaard.", en: "Saved.")
    static let undone = Phrase(nl: "Ongedaan gemaakt.", en: "Undone.")
    static let undo = Phrase(nl: "Ongedaan maken", en: "Undo")
}

extension Partner.Detail {
    var label: Phrase {
        switch self {
        case .does: PartnerTexts.does
        case .forWhom: PartnerTexts.forWhom
        case .opening: PartnerTexts.opening
        case .phone: PartnerTexts.phone
        case .email: PartnerTexts.email
        case .web: PartnerTexts.web
        case .address: PartnerTexts.address
        }
    }

    /// Beside what it is.
    var heading: Phrase {
        switch self {
        case .does: Phrase(nl: "Doet", en: "Does")
        case .forWhom: Phrase(nl: "Voor wie", en: "For whom")
        case .opening: Phrase(nl: "Open", en: "Open")
        case .phone: Phrase(nl: "Telefoon", en: "Telephone")
        case .email: Phrase(nl: "E-mail", en: "E-mail")
        case .web: Phrase(nl: "Website", en: "Website")
        case .address: Phrase(nl: "Adres", en: "Address")
        }
    }
}
