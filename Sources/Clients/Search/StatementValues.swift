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

    /// As many as the next power of two, the last of them over again: so that statements have few lengths, and each is prepared
    /// once and not for every question anew.
    mutating func evenList(_ values: [some Bindable]) -> SQL {
        guard let last = values.last else { return list(values) }
        var length = 1
        while length < values.count { length *= 2 }
        return list(values + Array(repeating: last, count: length - values.count))
    }
}
