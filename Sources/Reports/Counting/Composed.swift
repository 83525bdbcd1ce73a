import Casework
import Synchronization

/// The statements that questions are asked with, each put together once: a report asks sixty.
final class Composed: Sendable {
    private struct Form: Hashable {
        let name: String
        let members: SQL
        let rollup: SQL?
        let definitions: [Definition]
        let columns: [SQL]
        let isCountry: Bool
    }

    private let known = Mutex<[Form: SQL]>([:])

    /// - Parameter name: what is asked of the members: "tally", "total".
    func text(_ name: String, _ figure: Figure, _ area: Area, make: () -> SQL) -> SQL {
        let form = Form(
            name: name, members: figure.members.sql, rollup: figure.members.rollup,
            definitions: figure.members.definitions, columns: figure.breakdowns.map(\.column),
            isCountry: area == .country)
        return known.withLock { known in
            if let text = known[form] { return text }
            let text = make()
            known[form] = text
            return text
        }
    }
}
