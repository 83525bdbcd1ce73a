import Casework

/// The texts of a household in time.
enum HouseholdTexts {
    static let title = Phrase(nl: "Huishouden van {name}", en: "Household of {name}")
    static let open = Phrase(nl: "Wie waar is, en wat eraan komt", en: "Who is where, and what is coming")
    static let alone = Phrase(
        nl: "{name} staat hier alleen. Voeg de mensen toe die erbij horen, ook als ze nog niet in Nederland zijn.",
        en: "{name} stands here alone. Add those who belong to the household, also when they are not in the Netherlands yet.")
    static let counts = Phrase(
        nl: "Hier: {here}. Onderweg of in het buitenland: {away}.", en: "Here: {here}. On the way or abroad: {away}.")
    static let countHere = Phrase(nl: "Hier: {here}.", en: "Here: {here}.")
    static let roomNext = Phrase(
        nl: "Volgende maand moet er plaats zijn voor {count}.", en: "Next month there has to be room for {count}.")
    static let onePerson = Phrase(nl: "1 mens", en: "1 person")
    static let people = Phrase(nl: "{count} mensen", en: "{count} people")
    static let soSince = Phrase(nl: "{so} sinds {day}", en: "{so} since {day}")
    static let since = Phrase(nl: "sinds {day}", en: "since {day}")
    static let sponsoredBy = Phrase(nl: "komt over bij {name}", en: "comes over to {name}")
    static let sponsorHidden = Phrase(nl: "komt over bij iemand anders", en: "comes over to somebody else")
    static let change = Phrase(nl: "Wijzig", en: "Change")
    static let changeOf = Phrase(nl: "Wijzig {name}", en: "Change {name}")
    static let coming = Phrase(nl: "Wat eraan komt", en: "What is coming")
    static let nothingComing = Phrase(
        nl: "Het komende jaar verandert er niets, voor zover we weten.",
        en: "Nothing changes in the coming year, as far as we know.")
    static let expected = Phrase(nl: "{name} komt naar verwachting aan. Dan: {count}.", en: "{name} is expected. Then: {count}.")
    static let overdue = Phrase(
        nl: "{name} zou er zijn. Leg vast dat {name} er is, of kies een andere dag.",
        en: "{name} should be here. Record that {name} is here, or choose another day.")
    static let reaches = Phrase(
        nl: "{name} wordt {years}: {what}. Bron: {basis}.", en: "{name} turns {years}: {what}. Source: {basis}.")
    static let reachesAbout = Phrase(
        nl: "{name} wordt rond deze tijd {years}: {what}. Bron: {basis}.",
        en: "{name} turns {years} about this time: {what}. Source: {basis}.")
    static let check = Phrase(nl: "Dit is niet zeker: kijk het na.", en: "This is not certain: check it.")
    static let former = Phrase(nl: "Hoorde er eerder bij", en: "Belonged to it before")
    static let period = Phrase(nl: "van {from} tot {until}", en: "from {from} until {until}")
    static let expectedOn = Phrase(nl: "Verwachte aankomst", en: "Expected arrival")
    static let expectedHint = Phrase(nl: "Leeg als dat nog niet bekend is.", en: "Empty when that is not known yet.")
    static let sponsor = Phrase(nl: "Bij wie komt {name} over?", en: "To whom does {name} come over?")
    static let nobody = Phrase(nl: "niet van toepassing", en: "does not apply")
    static let sinceWhen = Phrase(nl: "Sinds wanneer?", en: "Since when?")
    static let notYet = Phrase(
        nl: "Deze dag is nog niet geweest. Leg vast wat al zo is; verwacht je iemand, vul dan de verwachte aankomst in.",
        en: "This day is yet to come. Record what is so; if you expect somebody, fill in the expected arrival.")
    static let taken = Phrase(
        nl: "Over deze dag staat al iets anders vast. Kies een andere dag.",
        en: "Something else is recorded about this day. Choose another day.")
    static let alreadyHere = Phrase(
        nl: "Wie hier is, verwacht je niet meer. Maak dit leeg.", en: "Who is here is not expected any more. Empty this.")

    static let move = Phrase(nl: "Naar een ander huishouden", en: "To another household")
    static let moveIntro = Phrase(
        nl: "Kies van ieder die weggaat wat die daar is. Wie je op 'blijft' laat staan, blijft in dit huishouden.",
        en: "Choose of everybody who leaves what they are there. Who is left at ‘stays’ stays in this household.")
    static let nobodyElse = Phrase(
        nl: "Hier is nog geen huishouden. Voeg eerst iemand toe.", en: "There is no household here yet. Add somebody first.")
    static let stays = Phrase(nl: "blijft", en: "stays")
    static let movesOn = Phrase(nl: "Vanaf welke dag?", en: "From which day?")
    static let whose = Phrase(nl: "Dossiernummer van iemand uit dat huishouden", en: "File number of somebody in that household")
    static let whoseHint = Phrase(nl: "Laat dit leeg voor een nieuw huishouden.", en: "Leave this empty for a new household.")
    static let nobodyMoves = Phrase(nl: "Kies wie er weggaat.", en: "Choose who leaves.")
    static let unknown = Phrase(
        nl: "Dit nummer kennen we niet, of het is van dit huishouden. Kijk het na op het andere dossier.",
        en: "We do not know this number, or it is of this household. Check it on the other file.")
    static let beforeJoining = Phrase(
        nl: "Toen hoorde niet iedereen er al bij. Kies een latere dag.",
        en: "Not everybody belonged to it then. Choose a later day.")

    /// What begins at an age, by the code of its rule.
    static func what(_ code: String) -> Phrase {
        switch code {
        case "criminal-record-statement":
            Phrase(
                nl: "bij gezinshereniging een eigen antecedentenverklaring",
                en: "in family reunification a criminal record statement")
        case "civil-status-statement":
            Phrase(
                nl: "bij gezinshereniging een verklaring over de burgerlijke staat",
                en: "in family reunification a statement of civil status")
        case "integration-duty":
            Phrase(nl: "inburgering kan verplicht worden", en: "civic integration may become a duty")
        case "adult-age":
            Phrase(nl: "meerderjarig", en: "of age")
        default: Phrase(same: code)
        }
    }
}
