import Access
import Casework

/// All that can be recorded of a person beside his names and birth.
extension FactKind {
    static let all =
        [alert, phone, address, language, interpreter, permit, number, guardian, consent] + sealed

    /// What whoever helps him has to know at once.
    static let alert = FactKind("let-op", .card, FactTexts.alert, in: "alert", [
        FactField("soort", "kind", FactTexts.alertKind, .choice([
            ("wheelchair", Phrase(nl: "zit in een rolstoel", en: "uses a wheelchair")),
            ("stairs", Phrase(nl: "kan geen trap op", en: "cannot climb stairs")),
            ("hearing", Phrase(nl: "hoort slecht", en: "is hard of hearing")),
            ("sight", Phrase(nl: "ziet slecht", en: "sees badly")),
            ("woman", Phrase(nl: "praat liever met een vrouw", en: "would rather talk to a woman")),
            ("man", Phrase(nl: "praat liever met een man", en: "would rather talk to a man")),
            ("no-letters", Phrase(nl: "bel, stuur geen brief", en: "call, send no letter")),
            ("no-home", Phrase(nl: "kom niet onverwacht thuis langs", en: "do not call at home unexpectedly")),
            ("pet", Phrase(nl: "heeft een huisdier", en: "has a pet")),
        ])),
        .from,
    ])
    static let phone = FactKind("telefoon", .contact, FactTexts.phoneName, in: "phone", [
        FactField("nummer", "number", FactTexts.number, .phone),
        FactField("van", "whose", FactTexts.whose, .choice([
            ("own", Phrase(nl: "van de cliënt zelf", en: "the client’s own")),
            ("relative", Phrase(nl: "van familie", en: "a relative’s")),
            ("contact", Phrase(nl: "van een contactpersoon", en: "a contact’s")),
        ])),
        .from,
    ])
    static let address = FactKind("adres", .contact, FactTexts.address, in: "address", [
        FactField("straat", "street", FactTexts.street, .words(120)),
        FactField("postcode", "postcode", FactTexts.postcodeName, .postcode),
        FactField("plaats", "town", FactTexts.town, .words(80)),
        .from,
    ])
    static let language = FactKind("taal", .basic, FactTexts.language, in: "person_language", ending: false, [
        FactField("taal", "language", FactTexts.language, .choice(languages)),
        FactField("kan", "skill", FactTexts.skill, .choice([
            ("speaks", Phrase(nl: "spreekt", en: "speaks")),
            ("reads", Phrase(nl: "spreekt en leest", en: "speaks and reads")),
            ("reads-little", Phrase(nl: "spreekt, leest met moeite", en: "speaks, reads with difficulty")),
        ])),
    ])
    static let interpreter = FactKind(
        "tolk", .basic, FactTexts.interpreter, in: "interpreter_need", ending: false, [
            FactField("nodig", "need", FactTexts.interpreter, .choice([
                ("always", Phrase(nl: "altijd nodig", en: "always needed")),
                ("difficult", Phrase(nl: "nodig bij een moeilijk gesprek", en: "needed for a difficult conversation")),
                ("none", Phrase(nl: "niet nodig", en: "not needed")),
            ])),
            .from,
        ])
    static let permit = FactKind("verblijf", .legal, FactTexts.permit, in: "permit", ending: false, [
        FactField("titel", "title", FactTexts.title, .choice(titles)),
        .from,
        FactField("tot", "until_on", FactTexts.until, hint: FactTexts.untilHint, .optionalDay),
    ])
    static let number = FactKind("v-nummer", .legal, FactTexts.alienNumber, in: "person_number", ending: false, [
        FactField("cijfers", "digits", FactTexts.alienNumber, hint: FactTexts.alienNumberHint, .digits(10)),
    ])
    static let guardian = FactKind("voogd", .basic, FactTexts.guardian, in: "guardian", [
        FactField("naam", "name", FactTexts.guardianName, .words(120)),
        FactField("nummer", "phone", FactTexts.number, .phone),
        .from,
    ])
    static let consent = FactKind("toestemming", .basic, FactTexts.consent, in: "consent", [
        FactField("doel", "purpose", FactTexts.purpose, .choice([
            ("guidance", Phrase(nl: "begeleiding", en: "guidance")),
            ("legal", Phrase(nl: "juridische hulp", en: "legal help")),
            ("housing", Phrase(nl: "huisvesting", en: "housing")),
            ("referral", Phrase(nl: "doorverwijzen naar een andere organisatie", en: "referral to another organisation")),
            ("photo", Phrase(nl: "foto of verhaal in een publicatie", en: "picture or story in a publication")),
        ])),
        FactField("grond", "ground", FactTexts.ground, .choice([
            ("consent", Phrase(nl: "toestemming", en: "consent")), ("agreement", Phrase(nl: "overeenkomst", en: "agreement")),
            ("law", Phrase(nl: "wet", en: "law")), ("vital", Phrase(nl: "levensbelang", en: "vital interest")),
        ])),
        .from,
    ])

    private static let languages = SpokenLanguages.all

    /// Of BRP table 56 (verblijfstitels), as far as this work needs it.
    private static let titles: [(code: String, label: Phrase)] = [
        ("26", Phrase(nl: "26, asiel bepaalde tijd", en: "26, asylum, temporary")),
        ("27", Phrase(nl: "27, asiel onbepaalde tijd", en: "27, asylum, permanent")),
        ("21", Phrase(nl: "21, regulier bepaalde tijd", en: "21, regular, temporary")),
        ("25", Phrase(nl: "25, regulier onbepaalde tijd", en: "25, regular, permanent")),
        ("32", Phrase(nl: "32, asiel in procedure", en: "32, asylum, in procedure")),
        ("33", Phrase(nl: "33, verlenging in procedure", en: "33, renewal, in procedure")),
        ("46", Phrase(nl: "46, tijdelijke bescherming", en: "46, temporary protection")),
        ("98", Phrase(nl: "98, geen verblijfstitel meer", en: "98, no title any more")),
        ("00", Phrase(nl: "00, onbekend", en: "00, unknown")),
    ]
}

extension FactTexts {
    static let alert = Phrase(nl: "Let op", en: "Take note")
    static let alertKind = Phrase(nl: "Waar moet een collega op letten?", en: "What should a colleague take note of?")
    static let phoneName = Phrase(nl: "Telefoon", en: "Telephone")
    static let number = Phrase(nl: "Telefoonnummer", en: "Telephone number")
    static let whose = Phrase(nl: "Van wie is dit nummer?", en: "Whose number is this?")
    static let address = Phrase(nl: "Adres", en: "Address")
    static let street = Phrase(nl: "Straat en huisnummer", en: "Street and number")
    static let postcodeName = Phrase(nl: "Postcode", en: "Postcode")
    static let town = Phrase(nl: "Plaats", en: "Town")
    static let language = Phrase(nl: "Taal", en: "Language")
    static let skill = Phrase(nl: "Hoe goed?", en: "How well?")
    static let interpreter = Phrase(nl: "Tolk", en: "Interpreter")
    static let permit = Phrase(nl: "Verblijfsvergunning", en: "Residence permit")
    static let title = Phrase(nl: "Soort", en: "Kind")
    static let until = Phrase(nl: "Geldig tot", en: "Valid until")
    static let untilHint = Phrase(nl: "Laat dit leeg als er geen einddatum is.", en: "Leave this empty when there is no end.")
    static let alienNumber = Phrase(nl: "V-nummer", en: "Alien number")
    static let alienNumberHint = Phrase(nl: "Tien cijfers.", en: "Ten digits.")
    static let guardian = Phrase(nl: "Voogd", en: "Guardian")
    static let guardianName = Phrase(nl: "Naam van de voogd", en: "Name of the guardian")
    static let consent = Phrase(nl: "Grond voor gegevens", en: "Ground for data")
    static let purpose = Phrase(nl: "Waarvoor?", en: "What for?")
    static let ground = Phrase(nl: "Op welke grond?", en: "On what ground?")
}
