import Casework

/// What is said of columns that cannot be read, whatever they are of.
enum ListTexts {
    static let missing = Phrase(
        nl: "‘{column}’ is leeg, en kan niet leeg blijven.", en: "‘{column}’ is empty, and cannot stay so.")
    static let unclear = Phrase(nl: "‘{column}’ kunnen we niet lezen.", en: "We cannot read ‘{column}’.")
    static let later = Phrase(nl: "‘{column}’ is een dag die nog komt.", en: "‘{column}’ is a day still to come.")
    static let oneOf = Phrase(nl: "Een van deze: {words}.", en: "One of these: {words}.")
    static let asItStands = Phrase(nl: "Neem over zoals het er staat", en: "Take it as it stands")
}
