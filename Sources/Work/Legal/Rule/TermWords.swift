import Casework
import Dates

/// How a length of time and its last day are said (woorden voor een termijn).
enum TermWords {
    /// "drie maanden", "19 weken"
    static func length(_ term: Term) -> Phrase {
        let count = numbers.indices.contains(term.amount) ? numbers[term.amount] : Phrase(same: String(term.amount))
        let unit = (term.amount == 1 ? one : units)[term.unit] ?? .empty
        return count + " " + unit
    }

    static func unit(_ unit: Term.Unit) -> Phrase { units[unit] ?? .empty }

    /// "maandag 12 juni 2017"
    static func day(_ day: CalendarDate) -> Phrase {
        DueText.weekdays[day.weekday.rawValue - 1] + " " + DateText.phrase(day)
    }

    private static let units: [Term.Unit: Phrase] = [
        .days: Phrase(nl: "dagen", en: "days"), .weeks: Phrase(nl: "weken", en: "weeks"),
        .months: Phrase(nl: "maanden", en: "months"), .years: Phrase(nl: "jaar", en: "years"),
    ]
    private static let one: [Term.Unit: Phrase] = [
        .days: Phrase(nl: "dag", en: "day"), .weeks: Phrase(nl: "week", en: "week"), .months: Phrase(nl: "maand", en: "month"),
        .years: Phrase(nl: "jaar", en: "year"),
    ]
    private static let numbers = [
        Phrase(nl: "nul", en: "zero"), Phrase(nl: "één", en: "one"), Phrase(nl: "twee", en: "two"), Phrase(nl: "drie",
        en: "three"),
        Phrase(nl: "vier", en: "four"), Phrase(nl: "vijf", en: "five"), Phrase(nl: "zes", en: "six"),
        Phrase(nl: "zeven", en: "seven"), Phrase(nl: "acht", en: "eight"), Phrase(nl: "negen", en: "nine"),
        Phrase(nl: "tien", en: "ten"), Phrase(nl: "elf", en: "eleven"), Phrase(nl: "twaalf", en: "twelve"),
    ]
}
