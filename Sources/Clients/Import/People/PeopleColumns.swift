import Casework
import Web

/// The columns of a list of people.
enum PeopleColumns {
    static let name = 0, first = 1, prefix = 2, last = 3, ownScript = 4, called = 5, born = 6, sex = 7, nationality = 8
    static let country = 9, phone = 10, street = 11, postcode = 12, town = 13, language = 14, number = 15, household = 16
    static let relation = 17

    /// In the order of the numbers above.
    static let all = [
        ImportColumn(
            "naam", PersonTexts.document, ["volledige naam", "client", "cliënt", "name", "naam client", "naam cliënt"],
            example: "Amal Voorbeeld", ImportTexts.name),
        ImportColumn(
            "voornaam", ImportTexts.first, ["voornamen", "given name", "roepvoornaam"], example: "", ImportTexts.firstHint),
        ImportColumn("tussenvoegsel", ImportTexts.prefix, ["voorvoegsel", "tv"], example: "", ImportTexts.prefixHint),
        ImportColumn(
            "achternaam", ImportTexts.last, ["familienaam", "geslachtsnaam", "family name", "surname"], example: "",
            ImportTexts.lastHint),
        ImportColumn(
            "eigen-schrift", PersonTexts.ownScript, ["naam eigen schrift", "arabische naam", "own script"], example: "أمل",
            ImportTexts.ownScript),
        ImportColumn("roepnaam", PersonTexts.called, ["noemt zich"], example: "Amal", ImportTexts.called),
        ImportColumn(
            "geboortedatum", PersonTexts.born, ["geboren", "geb", "geb datum", "date of birth", "dob"], example: "03-02-1990",
            ImportTexts.born),
        ImportColumn("geslacht", PersonTexts.sex, ["m/v", "mv", "gender", "sexe"], example: "v", ImportTexts.sex),
        ImportColumn("nationaliteit", PersonTexts.nationality, ["nat"], example: "Syrische", ImportTexts.code),
        ImportColumn("geboorteland", PersonTexts.country, ["land", "land van herkomst"], example: "Syrië", ImportTexts.code),
        ImportColumn(
            "telefoon", FactTexts.phoneName, ["telefoonnummer", "tel", "mobiel", "gsm", "phone"], example: "06-12345678",
            ImportTexts.phone),
        ImportColumn(
            "straat", FactTexts.street, ["adres", "straatnaam", "street"], example: "Dorpsstraat 1", ImportTexts.address),
        ImportColumn("postcode", FactTexts.postcodeName, ["pc", "zip"], example: "2712 AB", ImportTexts.address),
        ImportColumn("woonplaats", FactTexts.town, ["stad", "gemeente", "city"], example: "Zoetermeer", ImportTexts.address),
        ImportColumn("taal", FactTexts.language, ["moedertaal", "spreekt"], example: "Arabisch", ImportTexts.language),
        ImportColumn(
            "v-nummer", FactTexts.alienNumber, ["vreemdelingennummer", "vnr", "v nr", "ind nummer"], example: "2712345678",
            ImportTexts.number),
        ImportColumn(
            "huishouden", ImportTexts.household, ["gezin", "gezinsnummer", "huishoudnummer", "household"], example: "1",
            ImportTexts.householdHint),
        ImportColumn("relatie", ImportTexts.relation, ["rol", "gezinsrol"], example: "hoofd", ImportTexts.relationHint),
    ]
}
