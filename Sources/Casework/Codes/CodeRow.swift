package import Dates

/// One row of a national code table, with the time in which it was valid.
package struct CodeRow: Sendable {
    package let code: String
    package let name: Phrase
    /// First day on which the code is valid; nothing when it always was.
    package let validFrom: CalendarDate?
    /// First day on which it no longer is; nothing when it still is.
    package let validUntil: CalendarDate?

    init(_ code: String, _ nl: String, _ en: String, from: String? = nil, until: String? = nil) {
        self.code = code
        name = Phrase(nl: nl, en: en)
        validFrom = from.flatMap { CalendarDate(iso: $0) }
        validUntil = until.flatMap { CalendarDate(iso: $0) }
    }

    package func isValid(on date: CalendarDate) -> Bool {
        (validFrom.map { $0 <= date } ?? true) && (validUntil.map { date < $0 } ?? true)
    }
}
