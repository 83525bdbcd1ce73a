import Casework
import Dates

/// What a question to the national helpdesk is about (onderwerp), as the words for it were on a day.
struct HelpdeskTopic: Sendable, Equatable {
    let code: String
    let label: Phrase
    /// From when on it is chosen, and until when.
    let from: CalendarDate
    let until: CalendarDate?

    func holds(on day: CalendarDate) -> Bool {
        from <= day && (until.map { day < $0 } ?? true)
    }
}
