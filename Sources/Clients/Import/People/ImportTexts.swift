import Casework

/// The texts of a list of people that is brought in.
enum ImportTexts {
    static let people = Phrase(nl: "Mensen", en: "People")
    static let name = Phrase(
        nl: "De hele naam. Of gebruik voornaam en achternaam.", en: "The whole name. Or use first and last name.")
    static let first = Phrase(nl: "Voornaam", en: "First name")
    static let firstHint = Phrase(nl: "Als de naam in delen staat.", en: "When the name stands in parts.")
    static let prefix = Phrase(nl: "Tussenvoegsel", en: "Prefix of the last name")
    static let prefixHint = Phrase(nl: "Bijvoorbeeld: van der.", en: "For example: van der.")
    static let last = Phrase(nl: "Achternaam", en: "Last name")
    static let lastHint = Phrase(
        nl: "Als de naam in delen staat. Zonder tussenvoegsel.", en: "When the name stands in parts. Without prefix.")
    static let ownScript = Phrase(
        nl: "De naam in het eigen schrift, zoals Arabisch.", en: "The name in one’s own script, such as Arabic.")
    static let called = Phrase(nl: "Hoe iemand genoemd wil worden.", en: "What somebody wants to be called.")
    static let born = Phrase(
        nl: "Dag, maand en jaar. Alleen een jaar mag ook.", en: "Day, month and year. A year alone is fine too.")
    static let sex = Phrase(nl: "m, v of leeg.", en: "m, f or empty.")
    static let code = Phrase(
        nl: "De naam uit de landelijke tabel, of de code van vier cijfers.",
        en: "The name in the national table, or its code of four digits.")
    static let phone = Phrase(
        nl: "Ten minste 8 cijfers. Streepjes en spaties mogen.", en: "At least 8 digits. Dashes and spaces are fine.")
    static let address = Phrase(
        nl: "Straat met huisnummer, postcode en plaats horen bij elkaar.",
        en: "Street with number, postcode and town belong together.")
    static let language = Phrase(nl: "De taal die iemand spreekt.", en: "The language that somebody speaks.")
    static let number = Phrase(nl: "Tien cijfers. Maak er in Excel tekst van.", en: "Ten digits. Make it a text in Excel.")
    static let household = Phrase(nl: "Huishouden", en: "Household")
    static let householdHint = Phrase(
        nl: "Een nummer of woord. Rijen met hetzelfde horen bij elkaar.",
        en: "A number or word. Rows with the same belong together.")
    static let relation = Phrase(nl: "Plaats in het huishouden", en: "Place in the household")
    static let relationHint = Phrase(
        nl: "Hoofd, partner, kind, ouder, broer of zus.", en: "Head, partner, child, parent or sibling.")

    static let totals = Phrase(nl: "Dit lijkt een rij met totalen.", en: "This looks like a row of totals.")
    static let keepRow = Phrase(nl: "Neem de rij over", en: "Take the row")
    static let noName = Phrase(nl: "Er staat geen naam.", en: "There is no name.")
    static let nameTooLong = Phrase(nl: "De naam is langer dan 200 letters.", en: "The name is longer than 200 letters.")
    static let yearOnly = Phrase(nl: "De geboortedatum is alleen een jaartal.", en: "The birth date is a year alone.")
    static let asYear = Phrase(nl: "Neem over als jaar", en: "Take it as a year")
    static let firstOfYear = Phrase(
        nl: "De geboortedatum is 1 januari. Vaak is dan alleen het jaar bekend.",
        en: "The birth date is 1 January. Often only the year is known then.")
    static let asDay = Phrase(nl: "Neem over als 1 januari", en: "Take it as 1 January")
    static let birthUnclear = Phrase(
        nl: "Dit is geen geboortedatum die we kunnen lezen.", en: "This is no birth date that we can read.")
    static let birthNever = Phrase(nl: "Deze geboortedatum bestaat niet.", en: "This birth date does not exist.")
    static let birthShort = Phrase(nl: "Het geboortejaar heeft 2 cijfers.", en: "The birth year has 2 digits.")
    static let birthLater = Phrase(nl: "De geboortedatum is nog niet geweest.", en: "The birth date has not been yet.")
    static let sexUnclear = Phrase(nl: "Het geslacht kunnen we niet lezen.", en: "We cannot read the sex.")
    static let nationalityUnclear = Phrase(
        nl: "De nationaliteit staat niet in de landelijke tabel.", en: "The nationality is not in the national table.")
    static let countryUnclear = Phrase(
        nl: "Het geboorteland staat niet in de landelijke tabel.", en: "The country of birth is not in the national table.")
    static let phoneUnclear = Phrase(nl: "Dit is geen telefoonnummer.", en: "This is no telephone number.")
    static let phoneZero = Phrase(nl: "Het telefoonnummer mist de 0 vooraan.", en: "The telephone number lacks the 0 in front.")
    static let putZero = Phrase(nl: "Zet er een 0 voor", en: "Put a 0 before it")
    static let addressHalf = Phrase(
        nl: "Het adres is niet af: straat, postcode en plaats horen bij elkaar.",
        en: "The address is not complete: street, postcode and town belong together.")
    static let withoutAddress = Phrase(nl: "Neem over zonder adres", en: "Take it without the address")
    static let postcodeUnclear = Phrase(nl: "Dit is geen postcode.", en: "This is no postcode.")
    static let languageUnclear = Phrase(nl: "Deze taal staat niet in de lijst.", en: "This language is not in the list.")
    static let numberUnclear = Phrase(nl: "Dit is geen V-nummer van tien cijfers.", en: "This is no alien number of ten digits.")
    static let numberZero = Phrase(
        nl: "Het V-nummer heeft negen cijfers: Excel liet de 0 weg.",
        en: "The alien number has nine digits: Excel dropped the 0.")
    static let relationUnclear = Phrase(
        nl: "De plaats in het huishouden kunnen we niet lezen.", en: "We cannot read the place in the household.")
    static let asOther = Phrase(nl: "Neem over als ander lid", en: "Take it as another member")
}
