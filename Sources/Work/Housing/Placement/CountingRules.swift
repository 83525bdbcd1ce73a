import Casework
import Database
import Dates

/// Which routes count for the target, and since when: dated rows with their basis (telregels).
struct CountingRules: Sendable {
    /// Of each route, the newest first.
    private let rules: [Placement.Route: [(from: CalendarDate, counts: Bool)]]

    init(_ db: any Reading) throws {
        var found: [Placement.Route: [(from: CalendarDate, counts: Bool)]] = [:]
        try db.each("SELECT route, valid_from, counts FROM counting_rule ORDER BY valid_from DESC", []) { row in
            guard let route = Placement.Route(rawValue: row.text(0)), let from = row.date(1) else { return }
            found[route, default: []].append((from, row.flag(2)))
        }
        rules = found
    }

    /// Whether a route counts by the rule of that day. Without a rule it does not.
    func count(_ route: Placement.Route, on day: CalendarDate) -> Bool {
        rules[route]?.first { $0.from <= day }?.counts ?? false
    }
}
