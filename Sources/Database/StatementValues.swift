package import Casework

/// The values of a statement that grows, each with its place.
package struct StatementValues {
    package private(set) var all: [SQLValue] = []

    package init() {}

    package mutating func add(_ value: SQLValue) -> SQL {
        all.append(value)
        return .place(all.count)
    }

    package mutating func list(_ values: [some Bindable]) -> SQL {
        .joined(values.map { add($0.sqlValue) }, by: ", ")
    }

    /// As many as the next power of two, the last of them over again: so that statements have few lengths, and each is prepared
    /// once and not for every question anew.
    package mutating func evenList(_ values: [some Bindable]) -> SQL {
        guard let last = values.last else { return list(values) }
        var length = 1
        while length < values.count { length *= 2 }
        return list(values + Array(repeating: last, count: length - values.count))
    }
}
