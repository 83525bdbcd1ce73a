import Casework

/// The texts of what is still to be done after a conversation.
enum FollowUpTexts {
    static let name = Phrase(nl: "Vervolg", en: "Follow-up")
    static let intro = Phrase(nl: "Wat moet er nog gebeuren?", en: "What is still to be done?")
    static let step = Phrase(nl: "Wat ga je doen?", en: "What will you do?")
    static let due = Phrase(nl: "Uiterlijk op", en: "By")
    static let dueWrong = Phrase(nl: "Kies op welke dag het uiterlijk klaar is.", en: "Choose by which day it is done.")
    static let duePast = Phrase(
        nl: "Deze dag is al geweest. Kies een dag die nog komt.", en: "This day has passed. Choose one to come.")
    static let owner = Phrase(nl: "Wie doet het?", en: "Who does it?")
    static let ownerMissing = Phrase(nl: "Kies wie het doet.", en: "Choose who does it.")
    static let standIn = Phrase(nl: "Wie vervangt?", en: "Who stands in?")
    static let nobody = Phrase(nl: "niemand", en: "nobody")
    static let sameStandIn = Phrase(
        nl: "Kies een ander als vervanger dan wie het doet.", en: "Choose another stand-in than who does it.")
    static let change = Phrase(nl: "Wijzigen", en: "Change")
    static let done = Phrase(nl: "Klaar", en: "Done")
    static let dropped = Phrase(nl: "Niet meer nodig", en: "No longer needed")
    static let after = Phrase(nl: "Lees het gesprek", en: "Read the conversation")
}
