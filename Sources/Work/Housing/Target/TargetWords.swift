import Casework
import Dates
import HTML

/// The target in words (in woorden).
enum TargetWords {
    /// "tweede helft van 2017".
    static func half(_ half: HalfYear) -> Phrase {
        (half.half == .first ? TargetTexts.firstHalf : TargetTexts.secondHalf).with(["year": String(half.year)])
    }

    static func people(_ count: Int) -> Phrase {
        count == 1 ? TargetTexts.onePerson : TargetTexts.somePeople.with(["count": DutchNumber.text(count)])
    }

    static func dwellings(_ count: Int) -> Phrase {
        count == 1 ? TargetTexts.oneDwelling : TargetTexts.dwellings.with(["count": DutchNumber.text(count)])
    }

    /// "+35", "−4", "0".
    static func signed(_ number: Int) -> String {
        (number > 0 ? "+" : "") + DutchNumber.text(number)
    }

    /// "12 mensen achter".
    static func balance(_ number: Int) -> Phrase {
        if number == 0 { return TargetTexts.even }
        return (number > 0 ? TargetTexts.ahead : TargetTexts.behind).with("people", people(abs(number)))
    }

    static func standing(_ account: TargetAccount) -> Phrase {
        let needed = account.needed > 0 ? TargetTexts.standing.with("needed", people(account.needed)) : TargetTexts.nothingNeeded
        return needed.with("realised", people(account.realised)).with("balance", balance(account.closing))
    }

    /// Where a number comes from.
    static func source(_ line: TargetBook.Line) -> Phrase {
        let day = line.entry.statedOn
        let words = line.entry.reason.map { $0 + " (" + line.entry.source + ")" } ?? line.entry.source
        return Phrase(
            nl: words + ", " + DateText.long(day, .nl), en: words + ", " + DateText.long(day, .en))
    }

    static func swap(_ swap: TargetBook.Swap, _ municipality: MunicipalityCode) -> Phrase {
        (swap.swap.from == municipality ? TargetTexts.given : TargetTexts.taken).with(["town": swap.other])
    }

    static func formula(_ formula: TargetFormula, _ account: TargetAccount) -> Phrase {
        guard let national = formula.national else { return TargetTexts.noNational }
        guard let people = formula.people, let own = formula.inhabitants, let country = formula.countryInhabitants else {
            return TargetTexts.noInhabitants.with(["year": String(formula.year)])
        }
        let sum = TargetTexts.formula.with([
            "national": DutchNumber.text(national.people), "own": DutchNumber.text(own), "country": DutchNumber.text(country),
            "year": String(formula.year), "people": DutchNumber.text(people), "source": national.source,
        ])
        let compared: Phrase
        if account.targetStated == nil {
            compared = TargetTexts.formulaAlone
        } else if account.target == people {
            compared = TargetTexts.formulaSame
        } else {
            compared = TargetTexts.formulaOther.with([
                "target": DutchNumber.text(account.target), "difference": signed(account.target - people),
            ])
        }
        let sure = national.confidence.isCertain ? compared : VerdictTexts.notYetSure.with("words", compared)
        return Phrase(nl: sum.nl + " " + sure.nl, en: sum.en + " " + sure.en)
    }

    static func supervision(_ step: SupervisionStep?, missed: Int) -> Phrase {
        guard let step else { return TargetTexts.noSupervision }
        let half = missed == 1 ? TargetTexts.oneMissed : TargetTexts.missed.with(["count": String(missed)])
        let words = TargetTexts.supervision.with("missed", half).with("step", label(step.kind)).with([
            "basis": step.basis, "sure": step.confidence.rawValue,
        ])
        return step.confidence.isCertain ? words : VerdictTexts.notYetSure.with("words", words)
    }

    private static func label(_ kind: SupervisionStep.Kind) -> Phrase {
        switch kind {
        case .signal: Phrase(nl: "vraagt wat er aan de hand is", en: "asks what is going on")
        case .plan: Phrase(nl: "vraagt om een plan van aanpak", en: "asks for a plan")
        case .agreements: Phrase(nl: "maakt afspraken en kijkt mee", en: "makes agreements and looks along")
        case .warning: Phrase(nl: "waarschuwt dat zij het kan overnemen", en: "warns that it may take over")
        case .decision: Phrase(
            nl: "besluit dat zij het overneemt, als de gemeente het niet alsnog doet",
            en: "decides that it takes over, unless the municipality still does it")
        case .execution: Phrase(nl: "doet het zelf, en de gemeente betaalt", en: "does it itself, and the municipality pays")
        }
    }

    static func kind(_ kind: TargetEntry.Kind) -> Phrase {
        switch kind {
        case .opening: TargetListTexts.opening
        case .target: TargetListTexts.target
        case .correction: TargetListTexts.correction
        case .closing: TargetListTexts.closing
        }
    }
}
