import Dates

/// What the forecast of a half-year was on a day, kept to hold against what came of it (vastgelegde prognose).
///
/// It is kept as a fact and not computed again later: days for a key, deadlines and steps are put right in place, so what was
/// known on an earlier day cannot be told from what is known now.
struct KeptForecast: Sendable, Equatable {
    let halfYear: HalfYear
    let statedOn: CalendarDate
    let low: Int
    let expected: Int
    let high: Int
    /// Who kept it.
    var colleague: String?
}
