import Casework

/// The texts of the legal desk.
enum LegalDeskTexts {
    static let name = Phrase(nl: "Juridische vraag", en: "Legal question")
    static let open = Phrase(nl: "Juridische vragen die nog open staan", en: "Legal questions that are still open")
    static let keep = Phrase(nl: "Vraag of termijn in het oog houden", en: "Keep a question or a term in sight")
    static let kind = Phrase(nl: "Waar gaat de vraag over?", en: "What is the question about?")
    static let kindMissing = Phrase(nl: "Kies waar de vraag over gaat.", en: "Choose what the question is about.")
    static let noQuestion = Phrase(nl: "niets om te volgen", en: "nothing to follow")
    static let term = Phrase(nl: "Loopt er een termijn?", en: "Does a term run?")
    static let noTerm = Phrase(nl: "nee", en: "no")
    static let termMissing = Phrase(nl: "Kies waarvoor de termijn is.", en: "Choose what the term is for.")
    static let termOn = Phrase(nl: "Laatste dag (alleen bij een termijn)", en: "Last day (only with a term)")
    static let termOnMissing = Phrase(nl: "Kies de laatste dag van de termijn.", en: "Choose the last day of the term.")
    static let deadline = Phrase(nl: "{term}: uiterlijk {day}", en: "{term}: by {day}")
    static let outcome = Phrase(nl: "Wat is er gedaan?", en: "What was done?")
    static let outcomeMissing = Phrase(nl: "Kies wat er is gedaan.", en: "Choose what was done.")
    static let close = Phrase(nl: "Vraag afsluiten", en: "Close the question")
    static let change = Phrase(nl: "Wijzigen", en: "Change")
    static let ended = Phrase(nl: "{outcome}, {day}", en: "{outcome}, {day}")
    static let helpdesk = Phrase(nl: "Landelijke helpdesk", en: "National helpdesk")
    static let unanswered = Phrase(
        nl: "Vragen aan de landelijke helpdesk zonder antwoord", en: "Questions to the national helpdesk without an answer")
    static let askHint = Phrase(
        nl: "Schrijf wat je vroeg, zonder naam. Dit wordt verzegeld bewaard.",
        en: "Write what you asked, without a name. This is kept sealed.")
    static let question = Phrase(nl: "Wat vroeg je?", en: "What did you ask?")
    static let questionMissing = Phrase(
        nl: "Schrijf wat je vroeg, in 10.000 letters of minder.", en: "Write what you asked, in 10,000 letters or fewer.")
    static let answerBy = Phrase(nl: "Antwoord verwacht op (mag leeg blijven)", en: "Answer expected by (may stay empty)")
    static let answerByWrong = Phrase(nl: "Kies de dag van het antwoord.", en: "Choose the day of the answer.")
    static let ask = Phrase(nl: "Vraag aan de helpdesk vastleggen", en: "Record the question to the helpdesk")
    static let asked = Phrase(nl: "gevraagd op {day}", en: "asked on {day}")
    static let answer = Phrase(nl: "Wat was het antwoord?", en: "What was the answer?")
    static let answerHint = Phrase(
        nl: "Kwam er geen antwoord, laat dit dan leeg. Dit wordt verzegeld bewaard.",
        en: "If no answer came, leave this empty. This is kept sealed.")
    static let answerTooLong = Phrase(
        nl: "Maak het antwoord korter: 10.000 letters of minder.", en: "Make the answer shorter: 10,000 letters or fewer.")
    static let answeredOn = Phrase(nl: "Dag van het antwoord", en: "Day of the answer")
    static let answeredOnWrong = Phrase(
        nl: "Kies de dag van het antwoord. Die ligt niet voor de vraag en niet na vandaag.",
        en: "Choose the day of the answer. It is not before the question and not after today.")
    static let store = Phrase(nl: "Antwoord bewaren", en: "Store the answer")
    static let answered = Phrase(nl: "Antwoord van {day}", en: "Answer of {day}")
    static let noAnswer = Phrase(nl: "Er kwam geen antwoord.", en: "No answer came.")
    static let unreadable = Phrase(nl: "Deze tekst is gewist.", en: "This text was erased.")
    static let opened = Phrase(
        nl: "Je hebt deze vraag geopend. Dat staat in het logboek.", en: "You opened this question. That is in the log.")
    static let closed = Phrase(
        nl: "Wat er is gevraagd, ziet alleen wie het juridische deel van het dossier ziet. Het antwoord kun je wel vastleggen.",
        en: "What was asked is seen only by who sees the legal part of the file. You can record the answer.")
    static let toQuestion = Phrase(nl: "Naar de juridische vraag", en: "To the legal question")
}

extension LegalQuestion.Kind {
    var label: Phrase {
        switch self {
        case .permit: Phrase(nl: "verblijfsvergunning", en: "residence permit")
        case .family: Phrase(nl: "gezinshereniging", en: "family reunification")
        case .naturalisation: Phrase(nl: "naturalisatie", en: "naturalisation")
        case .papers: Phrase(nl: "reisdocument of papieren", en: "travel document or papers")
        case .other: Phrase(nl: "een andere juridische vraag", en: "another legal question")
        }
    }
}

extension LegalQuestion.Term {
    var label: Phrase {
        switch self {
        case .objection: Phrase(nl: "bezwaar", en: "objection")
        case .appeal: Phrase(nl: "beroep", en: "appeal")
        case .application: Phrase(nl: "aanvraag", en: "application")
        case .evidence: Phrase(nl: "stukken insturen", en: "sending in papers")
        case .hearing: Phrase(nl: "zitting of gehoor", en: "hearing")
        }
    }
}

extension LegalQuestion.Outcome {
    var label: Phrase {
        switch self {
        case .answered: Phrase(nl: "antwoord gegeven", en: "answer given")
        case .sent: Phrase(nl: "brief of aanvraag verstuurd", en: "letter or application sent")
        case .lawyer: Phrase(nl: "een advocaat neemt het over", en: "a lawyer takes over")
        case .dropped: Phrase(nl: "niet meer nodig", en: "no longer needed")
        }
    }
}
