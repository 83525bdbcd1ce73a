import Casework

/// The texts about questions to the national helpdesk.
enum HelpdeskTexts {
    static let title = Phrase(nl: "Landelijke helpdesk", en: "National helpdesk")
    static let name = Phrase(nl: "Vraag aan de landelijke helpdesk", en: "Question to the national helpdesk")
    static let unanswered = Phrase(
        nl: "Vragen over dossiers aan de helpdesk zonder antwoord", en: "Questions about files to the helpdesk without an answer")
    static let none = Phrase(nl: "Over dit dossier is nog niets gevraagd.", en: "Nothing was asked about this file yet.")
    static let look = Phrase(nl: "Kijk eerst bij eerdere antwoorden", en: "Look at earlier answers first")
    static let ask = Phrase(nl: "Nieuwe vraag", en: "New question")
    static let topic = Phrase(nl: "Waar gaat de vraag over?", en: "What is the question about?")
    static let topicMissing = Phrase(nl: "Kies waar de vraag over gaat.", en: "Choose what the question is about.")
    static let question = Phrase(nl: "Wat vraag je?", en: "What do you ask?")
    static let questionHint = Phrase(
        nl: "Zonder namen, nummers en datums. Schrijf bijvoorbeeld: de cliënt, het kind. Dit wordt verzegeld bewaard.",
        en: "Without names, numbers and dates. Write for example: the client, the child. This is kept sealed.")
    static let questionWrong = Phrase(
        nl: "Schrijf wat je vraagt, in 10.000 letters of minder.", en: "Write what you ask, in 10,000 letters or fewer.")
    static let askedOn = Phrase(nl: "Op welke dag vraag je het?", en: "On which day do you ask it?")
    static let askedOnWrong = Phrase(
        nl: "Kies de dag van de vraag. Die ligt niet na vandaag.", en: "Choose the day of the question. It is not after today.")
    static let answerBy = Phrase(nl: "Antwoord verwacht op (mag leeg blijven)", en: "Answer expected by (may stay empty)")
    static let answerByWrong = Phrase(
        nl: "Kies de dag van het antwoord. Die ligt niet voor de vraag.",
        en: "Choose the day of the answer. It is not before the question.")
    static let store = Phrase(nl: "Vraag bewaren", en: "Store the question")
    static let known = Phrase(nl: "Hieraan is iemand te herkennen", en: "By this somebody can be known")
    static let line = Phrase(nl: "{words}: liever {instead}", en: "{words}: rather {instead}")
    static let replace = Phrase(nl: "Vervang dit in de tekst", en: "Replace this in the text")
    static let keep = Phrase(nl: "Bewaar de tekst zoals hij er staat", en: "Store the text as it stands")
    static let replaced = Phrase(
        nl: "De tekst is aangepast. Lees hem na en bewaar hem dan.", en: "The text was changed. Read it over and then store it.")
    static let asked = Phrase(nl: "gevraagd op {day}", en: "asked on {day}")
    static let expected = Phrase(nl: "antwoord verwacht: {day}", en: "answer expected: {day}")
    static let answered = Phrase(nl: "antwoord op {day}", en: "answered on {day}")
    static let back = Phrase(nl: "Alle vragen over dit dossier", en: "All questions about this file")
    static let erased = Phrase(nl: "Deze tekst is gewist.", en: "This text was erased.")
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
    static let done = Phrase(nl: "Wat heb je ermee gedaan?", en: "What did you do with it?")
    static let doneWrong = Phrase(
        nl: "Schrijf wat je ermee hebt gedaan, in 2.000 letters of minder.",
        en: "Write what you did with it, in 2,000 letters or fewer.")
    static let storeAnswer = Phrase(nl: "Antwoord bewaren", en: "Store the answer")
    static let noAnswer = Phrase(nl: "Er kwam geen antwoord.", en: "No answer came.")
    static let share = Phrase(nl: "Anderen hebben hier ook iets aan", en: "Others can use this too")
    static let shareHint = Phrase(
        nl: "Zet vraag en antwoord bij de eerdere antwoorden. Iedereen die dit werk doet kan ze lezen, ook in een ander team.",
        en: "Put question and answer with the earlier answers. All who do this work can read them, in other teams too.")
    static let declare = Phrase(
        nl: "Ik heb dit gelezen en niemand is eraan te herkennen", en: "I read this and nobody can be known by it")
    static let declareMissing = Phrase(
        nl: "Lees vraag en antwoord na, en kruis aan dat niemand te herkennen is.",
        en: "Read question and answer over, and tick that nobody can be known.")
    static let storeShared = Phrase(nl: "Bij de eerdere antwoorden zetten", en: "Put with the earlier answers")
    static let shared = Phrase(
        nl: "Deze vraag staat zonder namen bij de eerdere antwoorden.",
        en: "This question stands with the earlier answers, without names.")
}

extension Refusal {
    static let helpdeskAnswered = Refusal(.rule, Phrase(
        nl: "Op deze vraag staat al een antwoord. Kijk bij het dossier.",
        en: "This question has an answer already. Look at the file."))
}
