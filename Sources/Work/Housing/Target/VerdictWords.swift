import Casework
import Dates

/// Why a placement counts or not, in sentences for a person (waarom).
enum VerdictWords {
    static func sentence(_ line: CountedLine, _ language: Language) -> String {
        let day = { (day: CalendarDate) in DateText.long(day, language) }
        let words: Phrase
        switch line.verdict {
        case .counts(let on, let rule):
            words = ruled(VerdictTexts.counts.with(["day": day(on)]), rule)
        case .countsLate(let on, let rule):
            words = ruled(VerdictTexts.countsLate.with(["day": day(on)]), rule)
        case .notByRule(let rule):
            words = ruled(VerdictTexts.not, rule)
        case .noRule:
            words = VerdictTexts.noRule
        case .countsByCorrection(let on, let correction):
            words = VerdictTexts.byCorrection.with([
                "day": day(on), "reason": correction.reason, "source": correction.source,
            ])
        case .notByCorrection(let correction):
            words = VerdictTexts.notByCorrection.with(["reason": correction.reason, "source": correction.source])
        case .countedBefore:
            let day = line.before.map { day($0.day) } ?? ""
            words = (line.before?.isHere ?? true ? VerdictTexts.before : VerdictTexts.elsewhere).with(["day": day])
        }
        return words[language]
    }

    private static func ruled(_ words: Phrase, _ rule: CountingRule) -> Phrase {
        let all = VerdictTexts.rule.with("words", words).with(["basis": rule.basis, "sure": rule.confidence.rawValue])
        guard !rule.confidence.isCertain else { return all }
        return VerdictTexts.notYetSure.with("words", all)
    }

    static func label(_ outcome: CountedLine.Outcome) -> Phrase {
        switch outcome {
        case .counts: VerdictTexts.outcomeCounts
        case .countsUncertain: VerdictTexts.outcomeCountsUncertain
        case .byAnother: VerdictTexts.outcomeBefore
        case .not: VerdictTexts.outcomeNot
        case .notUncertain: VerdictTexts.outcomeNotUncertain
        }
    }
}

enum VerdictTexts {
    static let counts = Phrase(nl: "Telt mee op {day}.", en: "Counts on {day}.")
    static let countsLate = Phrase(
        nl: "Telt mee op {day}, want toen pas gemeld.", en: "Counts on {day}, because it was reported only then.")
    static let not = Phrase(nl: "Telt niet mee.", en: "Does not count.")
    static let noRule = Phrase(
        nl: "Telt niet mee: er was toen nog geen regel voor.", en: "Does not count: there was no rule for it then.")
    static let byCorrection = Phrase(
        nl: "Telt mee op {day} door een correctie: {reason} (bron: {source}).",
        en: "Counts on {day} by a correction: {reason} (source: {source}).")
    static let notByCorrection = Phrase(
        nl: "Telt niet mee door een correctie: {reason} (bron: {source}).",
        en: "Does not count by a correction: {reason} (source: {source}).")
    static let before = Phrase(
        nl: "Telt hier niet nog een keer: telt al mee op {day}.", en: "Does not count once more: counts already on {day}.")
    static let elsewhere = Phrase(
        nl: "Telt hier niet: telt al mee in een andere gemeente, op {day}.",
        en: "Does not count here: counts already in another municipality, on {day}.")
    static let rule = Phrase(
        nl: "{words} Regel: {basis} (zekerheid {sure}).", en: "{words} Rule: {basis} (confidence {sure}).")
    static let notYetSure = Phrase(nl: "{words} Nog niet zeker.", en: "{words} Not certain yet.")
    static let outcomeCounts = Phrase(nl: "telt mee", en: "counts")
    static let outcomeCountsUncertain = Phrase(nl: "telt mee, nog niet zeker", en: "counts, not certain yet")
    static let outcomeBefore = Phrase(nl: "telde al", en: "counted before")
    static let outcomeNot = Phrase(nl: "telt niet mee", en: "does not count")
    static let outcomeNotUncertain = Phrase(nl: "telt niet mee, nog niet zeker", en: "does not count, not certain yet")
}
