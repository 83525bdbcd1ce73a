import Casework

/// The texts of the page on which somebody decides about a pair.
enum DecisionTexts {
    static let title = Phrase(nl: "Voorstel voor {address}", en: "Proposal for {address}")
    static let counts = Phrase(nl: "Wat meetelt", en: "What counts")
    static let weight = Phrase(nl: "Nadelen samen: {cost}. Minder is beter.", en: "Drawbacks together: {cost}. Less is better.")
    static let choose = Phrase(nl: "Kiezen", en: "Choose")
    static let chooseHint = Phrase(
        nl: "De woning is dan aangeboden. Het aanbod staat op het bord.",
        en: "The dwelling is then offered. The offer stands on the board.")
    static let cannot = Phrase(
        nl: "Een regel zegt nee, dus kiezen kan hier niet. Klopt een gegeven niet, verbeter dat dan eerst.",
        en: "A rule says no, so you cannot choose here. If a fact is wrong, put it right first.")
    static let route = Phrase(nl: "Hoe komen ze er wonen?", en: "How do they come to live there?")
    static let reject = Phrase(nl: "Niet voorstellen", en: "Do not propose")
    static let rejectHint = Phrase(
        nl: "Wegwijs stelt dit paar dan niet meer voor.", en: "Wegwijs does not propose this pair any more.")
    static let reason = Phrase(nl: "Waarom niet?", en: "Why not?")
    static let reasonMissing = Phrase(nl: "Kies waarom dit voorstel niet past.", en: "Choose why this proposal does not fit.")
    static let note = Phrase(nl: "Toelichting (mag leeg blijven)", en: "Explanation (may stay empty)")
    static let noteHint = Phrase(
        nl: "Kort en zonder namen. Afkomst of geloof is nooit een reden.",
        en: "Brief and without names. Origin or religion is never a reason.")
    static let tooLong = Phrase(nl: "Maak dit korter: 200 letters of minder.", en: "Make this shorter: 200 letters or fewer.")
    static let hold = Phrase(nl: "Vasthouden", en: "Hold")
    static let holdHint = Phrase(
        nl: "De woning wordt tot die dag alleen voor dit huishouden voorgesteld.",
        en: "Until that day the dwelling is proposed for this household only.")
    static let until = Phrase(nl: "Tot en met welke dag?", en: "Up to which day?")
    static let untilWrong = Phrase(
        nl: "Kies een dag vanaf vandaag, binnen een jaar.", en: "Choose a day from today on, within a year.")
    static let why = Phrase(nl: "Waarom?", en: "Why?")
    static let whyHint = Phrase(nl: "Bijvoorbeeld: gezin komt in mei.", en: "For example: family comes in May.")
    static let whyWrong = Phrase(nl: "Schrijf waarom, in 3 tot 200 letters.", en: "Write why, in 3 to 200 letters.")
    static let release = Phrase(nl: "Loslaten", en: "Release")
    static let before = Phrase(nl: "Eerder besloten", en: "Decided before")
    static let decided = Phrase(nl: "{what} op {day}", en: "{what} on {day}")
    static let chosen = Phrase(nl: "gekozen", en: "chosen")
    static let rejected = Phrase(nl: "afgewezen", en: "rejected")
    static let then = Phrase(nl: "Toen stond er:", en: "It said then:")
}

extension Proposal.Reason {
    var label: Phrase {
        switch self {
        case .household: Phrase(nl: "het huishouden wil iets anders", en: "the household wants something else")
        case .landlord: Phrase(nl: "de verhuurder doet het niet", en: "the landlord does not do it")
        case .wrongDwelling: Phrase(nl: "de woning klopt niet", en: "the dwelling is not as it says")
        case .wrongHousehold: Phrase(nl: "het huishouden klopt niet", en: "the household is not as it says")
        case .otherFirst: Phrase(nl: "een ander heeft deze woning harder nodig", en: "another needs this dwelling more")
        }
    }
}

extension PairPoint.Stand {
    var label: Phrase {
        switch self {
        case .fits: Phrase(nl: "past", en: "fits")
        case .costs: Phrase(nl: "minder goed", en: "less good")
        case .warns: Phrase(nl: "let op", en: "mind")
        case .unknown: Phrase(nl: "niet bekend", en: "not known")
        case .skips: Phrase(nl: "niet voorgesteld", en: "not proposed")
        case .forbids: Phrase(nl: "kan niet", en: "cannot be")
        }
    }
}

extension PairPoint {
    /// Why not, in two words, to be counted.
    var brief: Phrase {
        switch self {
        case .parked: Phrase(nl: "wacht na een weigering", en: "waits after a refusal")
        case .heldForOther, .holdsOther: Phrase(nl: "vastgehouden", en: "held")
        case .rejected: Phrase(nl: "eerder afgewezen", en: "rejected before")
        case .refusedBefore: Phrase(nl: "eerder aangeboden", en: "offered before")
        case .notStepFree: Phrase(nl: "niet zonder trap", en: "not without stairs")
        case .rentAbove: Phrase(nl: "huur te hoog", en: "rent too high")
        default: Phrase(nl: "te klein", en: "too small")
        }
    }
}
