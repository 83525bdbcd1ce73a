import Casework

/// The remedies that any kind may offer.
enum ImportRemedyTexts {
    static let empty = Phrase(nl: "Laat dit vakje leeg", en: "Leave this cell empty")
    static let leaveOut = Phrase(nl: "Neem de rij niet over", en: "Leave the row out")
}
