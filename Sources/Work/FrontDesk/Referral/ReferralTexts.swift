import Casework

/// The texts about referrals.
enum ReferralTexts {
    static let name = Phrase(nl: "Verwijzing", en: "Referral")
    static let to = Phrase(nl: "Verwijzing naar", en: "Referral to")
    static let told = Phrase(nl: "Doorgegeven", en: "Passed on")
    static let waiting = Phrase(nl: "Verwijzingen waarop nog antwoord komt", en: "Referrals that still get an answer")
    static let refer = Phrase(nl: "Verwijs door naar een partner", en: "Refer to a partner")
    static let partner = Phrase(nl: "Naar welke partner?", en: "To which partner?")
    static let unlisted = Phrase(nl: "staat niet in de lijst", en: "not in the list")
    static let partnerMissing = Phrase(nl: "Kies een partner.", en: "Choose a partner.")
    static let passed = Phrase(nl: "Wat heb je zelf doorgegeven?", en: "What did you pass on yourself?")
    static let consent = Phrase(
        nl: "Mag dat van de cliënt? (alleen als je iets doorgeeft)",
        en: "Does the client agree? (only if you pass something on)")
    static let consentTick = Phrase(nl: "Ja, ik vroeg het en het mag", en: "Yes, I asked and the client agrees")
    static let consentMissing = Phrase(
        nl: "Vraag eerst of het mag en vink dat aan. Mag het niet, kies dan dat je niets doorgaf.",
        en: "First ask whether you may and tick that. If not, choose that you passed on nothing.")
    static let answer = Phrase(nl: "Antwoord verwacht op (mag leeg blijven)", en: "Answer expected by (may stay empty)")
    static let answerWrong = Phrase(nl: "Kies de dag van het antwoord.", en: "Choose the day of the answer.")
    static let owner = Phrase(nl: "Wie let op het antwoord?", en: "Who looks after the answer?")
    static let outcome = Phrase(nl: "Wat kwam er terug?", en: "What came back?")
    static let outcomeMissing = Phrase(nl: "Kies wat er terugkwam.", en: "Choose what came back.")
    static let close = Phrase(nl: "Antwoord bewaren", en: "Store the answer")
    static let change = Phrase(nl: "Wijzigen", en: "Change")
    static let agreed = Phrase(nl: "De cliënt vond dit goed op {day}.", en: "The client agreed on {day}.")
    static let expected = Phrase(nl: "Antwoord verwacht: {day}", en: "Answer expected: {day}")
    static let cameBack = Phrase(nl: "{outcome}, {day}", en: "{outcome}, {day}")
}

extension Referral.Passed {
    var label: Phrase {
        switch self {
        case .nothing: Phrase(nl: "niets, alleen verteld waar", en: "nothing, only told where")
        case .name: Phrase(nl: "naam en telefoon", en: "name and telephone")
        case .question: Phrase(nl: "de vraag erbij", en: "the question too")
        case .documents: Phrase(nl: "ook papieren", en: "papers as well")
        }
    }
}

extension Referral.Outcome {
    var label: Phrase {
        switch self {
        case .helped: Phrase(nl: "geholpen", en: "helped")
        case .refused: Phrase(nl: "afgewezen", en: "refused")
        case .noAnswer: Phrase(nl: "geen antwoord gekregen", en: "no answer came")
        case .notNeeded: Phrase(nl: "niet meer nodig", en: "no longer needed")
        }
    }
}
