import Casework
import Dates

/// The proof book in words (bewijsboek in woorden).
enum ProofWords {
    static func deed(_ deed: ProofLine.Deed) -> Phrase {
        switch deed {
        case .entered: Phrase(nl: "erin gezet", en: "entered")
        case .moved: Phrase(nl: "andere dag", en: "another day")
        case .met: Phrase(nl: "gehaald", en: "met")
        case .missed: Phrase(nl: "voorbijgegaan", en: "passed")
        case .stopped: Phrase(nl: "staat stil", en: "stands still")
        case .reopened: Phrase(nl: "weer open", en: "open again")
        case .dropped: Phrase(nl: "vervallen", en: "dropped")
        case .ended: Phrase(nl: "met de hand beëindigd", en: "ended by hand")
        }
    }

    static func cause(_ cause: ProofLine.Cause) -> Phrase {
        switch cause {
        case .trigger: Phrase(nl: "begint op een andere dag", en: "begins on another day")
        case .extended: Phrase(nl: "de IND heeft verlengd", en: "the authority extended it")
        case .stoodStill: Phrase(nl: "heeft stilgestaan", en: "stood still")
        case .letter: Phrase(nl: "een brief noemt de dag", en: "a letter gives the day")
        case .law: Phrase(nl: "een andere regel", en: "another rule")
        case .done: Phrase(nl: "het is gedaan", en: "it was done")
        case .facts: Phrase(nl: "een gebeurtenis is aangevuld of verbeterd", en: "an event was completed or corrected")
        }
    }

    static func period(_ period: Period) -> Phrase {
        let first = DateText.phrase(period.from)
        guard period.lastDay > period.from else { return first }
        return ProofTexts.days.with("from", first).with("to", DateText.phrase(period.lastDay))
    }
}
