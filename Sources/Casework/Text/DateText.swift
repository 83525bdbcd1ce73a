package import Dates

/// A date as people write it: "3 oktober 2017".
package enum DateText {
    package static func long(_ date: CalendarDate, _ language: Language) -> String {
        "\(date.day) \(months[date.month - 1][language]) \(date.year)"
    }

    /// The same in every language.
    package static func phrase(_ date: CalendarDate) -> Phrase {
        Phrase(nl: long(date, .nl), en: long(date, .en))
    }

    /// A moment as it was on the clock in the Netherlands: "25 november 2026, 10:30".
    /// - Parameter iso: of which is said as it is what is no moment.
    package static func moment(_ iso: String, _ language: Language) -> String {
        guard let moment = Moment(iso: iso) else { return iso }
        let local = Clock { moment }
        return long(local.today, language) + ", " + local.timeOfDay
    }

    /// The time alone: "10:30".
    package static func clock(_ iso: String) -> String {
        Moment(iso: iso).map { moment in Clock { moment }.timeOfDay } ?? iso
    }

    /// January first.
    package static let months = [
        Phrase(nl: "januari", en: "January"), Phrase(nl: "februari", en: "February"), Phrase(nl: "maart", en: "March"),
        Phrase(nl: "april", en: "April"), Phrase(nl: "mei", en: "May"), Phrase(nl: "juni", en: "June"),
        Phrase(nl: "juli", en: "July"), Phrase(nl: "augustus", en: "August"), Phrase(nl: "september", en: "September"),
        Phrase(nl: "oktober", en: "October"), Phrase(nl: "november", en: "November"),
        Phrase(nl: "december", en: "December"),
    ]
}
