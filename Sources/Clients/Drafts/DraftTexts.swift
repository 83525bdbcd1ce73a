import Casework

/// The texts of drafts.
enum DraftTexts {
    static let saved = Phrase(nl: "Concept bewaard om {time}.", en: "Draft kept at {time}.")
    static let found = Phrase(
        nl: "Dit is je concept van {time}. Je had het nog niet bewaard.",
        en: "This is your draft of {time}. You had not saved it yet.")
    static let discard = Phrase(nl: "Gooi het concept weg", en: "Throw the draft away")
}
