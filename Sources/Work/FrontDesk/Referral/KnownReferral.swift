import Dates

/// A referral as it is kept, and what came of it.
struct KnownReferral: Sendable, Equatable {
    let referral: Referral
    let partnerName: String
    /// Nothing as long as nobody told.
    let end: End?

    struct End: Sendable, Equatable {
        let day: CalendarDate
        let outcome: Referral.Outcome
    }
}
