import Casework
import Dates

/// Whether, and since when, who comes to a dwelling by a road counts for the target (telregel).
struct CountingRule: Sendable, Equatable {
    /// Of which it tells.
    enum Subject: Hashable, Sendable {
        case route(Placement.Route)
        /// Who was written down in the national system after the half-year in which he came.
        case lateRegistration

        init?(_ word: String) {
            if word.utf8.elementsEqual("late-registration".utf8) {
                self = .lateRegistration
            } else if let route = Placement.Route(rawValue: word) {
                self = .route(route)
            } else {
                return nil
            }
        }
    }

    let subject: Subject
    let from: CalendarDate
    let counts: Bool
    let basis: String
    let confidence: Confidence
}
