import Casework
import Database
import Dates

/// Which routes count for the target, and since when: dated rows with their basis (telregels).
enum CountingRules {
    /// Whether a route counts by the rule of that day. Without a rule it does not.
    static func counts(_ route: Placement.Route, on day: CalendarDate, _ db: any Reading) throws -> Bool {
        try db.first(
            "SELECT counts FROM counting_rule WHERE route = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1",
            route, day) { $0.flag(0) } ?? false
    }
}
