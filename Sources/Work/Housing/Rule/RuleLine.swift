import Casework
import Dates

/// A rule as its page shows it.
struct RuleLine: Sendable {
    /// Whether it holds on the day on which somebody looks.
    enum Stand: Sendable {
        case later, now, before
    }

    let what: Phrase
    /// Of which it is; nothing where it holds everywhere.
    var town: MunicipalityCode?
    let amount: Phrase
    let from: CalendarDate
    var until: CalendarDate?
    let basis: String
    let isCertain: Bool
    var stand: Stand
}
