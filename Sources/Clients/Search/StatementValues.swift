import Casework
import Database

/// The values of a statement that grows, each with its place.
struct StatementValues {
    private(set) var all: [SQLValue] = []

    mutating func add(_ value: SQLValue) -> SQL {
        all.append(value)
        return .place(all.count)
    }

    mutating func list(_ values: [some Bindable]) -> SQL {
        .joined(values.map { add($0.sqlValue) }, by: ", ")
    }
}
