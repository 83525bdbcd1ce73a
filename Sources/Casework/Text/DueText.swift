package import Dates

/// A day by which something has to be done, as people read it: with its weekday, and how far off it is.
package enum DueText {
    /// "maandag 30 november 2026, over 3 dagen"
    package static func words(_ day: CalendarDate, from today: CalendarDate, _ language: Language) -> String {
        weekdays[day.weekday.rawValue - 1][language] + " " + DateText.long(day, language) + ", "
            + distance(day, from: today)[language]
    }

    /// "over 3 dagen", "2 dagen te laat".
    package static func distance(_ day: CalendarDate, from today: CalendarDate) -> Phrase {
        switch today.days(until: day) {
        case 0: Phrase(nl: "vandaag", en: "today")
        case 1: Phrase(nl: "morgen", en: "tomorrow")
        case -1: Phrase(nl: "1 dag te laat", en: "1 day late")
        case let days where days < 0: Phrase(nl: "\(-days) dagen te laat", en: "\(-days) days late")
        case let days where days < 15: Phrase(nl: "over \(days) dagen", en: "in \(days) days")
        case let days: Phrase(nl: "over \(days / 7) weken", en: "in \(days / 7) weeks")
        }
    }

    /// Monday first.
    package static let weekdays = [
        Phrase(nl: "maandag", en: "Monday"), Phrase(nl: "dinsdag", en: "Tuesday"), Phrase(nl: "woensdag", en: "Wednesday"),
        Phrase(nl: "donderdag", en: "Thursday"), Phrase(nl: "vrijdag", en: "Friday"), Phrase(nl: "zaterdag", en: "Saturday"),
        Phrase(nl: "zondag", en: "Sunday"),
    ]
}
