import Dates

/// A legal question as it is kept, and what was done about it.
struct KnownQuestion: Sendable, Equatable {
    let question: LegalQuestion
    /// Nothing as long as something is to be done.
    let end: End?

    struct End: Sendable, Equatable {
        let day: CalendarDate
        let outcome: LegalQuestion.Outcome
    }
}
