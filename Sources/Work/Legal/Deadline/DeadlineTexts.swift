import Casework

enum DeadlineTexts {
    static let byLetter = Phrase(nl: "volgens de brief", en: "as the letter says")
    static let extended = Phrase(nl: "verlengd met {length}", en: "extended by {length}")
    static let stoodStill = Phrase(nl: "{length} stilgestaan", en: "stood still for {length}")
    static let still = Phrase(nl: "staat stil sinds {day}", en: "stands still since {day}")
    static let atLatest = Phrase(nl: "uiterlijk {day}", en: "at the latest {day}")
    static let from = Phrase(nl: "vanaf {day}", en: "from {day}")
    static let moved = Phrase(
        nl: "({day} is geen werkdag: artikel 1 Algemene termijnenwet)",
        en: "({day} is no working day: article 1 General Terms Act)")
    static let perhapsMoved = Phrase(
        nl: "(houd {day} aan als het kan: of de Algemene termijnenwet helpt is niet zeker)",
        en: "(keep to {day} if you can: it is not sure that the General Terms Act helps)")
    static let check = Phrase(nl: "kijk dit na (zekerheid {confidence})", en: "check this (confidence {confidence})")
}
