import Casework

/// The texts of the terms on the page of a dossier.
enum DeadlinePartTexts {
    static let title = Phrase(nl: "Termijnen", en: "Terms")
    static let none = Phrase(nl: "Er loopt nu geen termijn.", en: "No term runs now.")
    static let over = Phrase(nl: "Klaar of voorbij ({count})", en: "Done or over ({count})")
    static let unsure = Phrase(nl: "Niet zeker, kijk het na: {source}", en: "Not certain, check it: {source}")
    static let endByHand = Phrase(nl: "Beëindig met de hand", en: "End by hand")
    static let ended = Phrase(nl: "beëindigd op {day} door {who}: {reason}", en: "ended on {day} by {who}: {reason}")
    static let inTime = Phrase(nl: "op tijd gedaan, {day}", en: "done in time, {day}")
    static let tooLate = Phrase(nl: "te laat gedaan, {day}", en: "done too late, {day}")
    static let done = Phrase(nl: "gedaan, {day}", en: "done, {day}")
    static let now = Phrase(nl: "kan nu", en: "possible now")
    static let forAll = Phrase(nl: "voor alle {count} gezinsleden", en: "for all {count} relatives")
    static let forWhom = Phrase(nl: "voor {names}", en: "for {names}")

    static let endTitle = Phrase(nl: "Termijn beëindigen", en: "End a term")
    static let endIntro = Phrase(
        nl: "Leg liever vast wat er gebeurde: dan volgt de rest vanzelf. Doe dit alleen als dat niet past.",
        en: "Rather record what happened: the rest then follows. Do this only where that does not fit.")
    static let endDay = Phrase(nl: "Wanneer?", en: "When?")
    static let endReason = Phrase(
        nl: "Wat is er gedaan, en waarom hoeft dit niet meer?", en: "What was done, and why is this not needed any more?")
    static let endProof = Phrase(nl: "Waaruit blijkt dat?", en: "What shows that?")
    static let endNow = Phrase(nl: "Beëindig de termijn", en: "End the term")
    static let reasonMissing = Phrase(
        nl: "Vul in wat er gedaan is en waarom.", en: "Fill in what was done and why.")
    static let proofMissing = Phrase(
        nl: "Vul in waaruit dat blijkt, zoals een brief of een code.", en: "Fill in what shows that, such as a letter or a code.")
    static let back = Phrase(nl: "Terug naar het dossier", en: "Back to the file")
}
