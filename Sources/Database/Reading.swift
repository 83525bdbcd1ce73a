package import Casework

/// A consistent view of the data, inside ``Database/read(_:)`` or ``Database/write(_:)``.
package protocol Reading {
    /// Calls `body` for each row of the answer, in order.
    func each(_ sql: SQL, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws

    /// The tables that there are, by name; without what an engine keeps for itself.
    func tables() throws -> [TableShape]

    /// Calls `body` with all rows of a table, in no order, so many at a time that a large table does not fill the memory.
    func scan(_ table: TableShape, _ body: ([[SQLValue]]) throws -> Void) throws
}

extension Reading {
    package func all<T>(_ sql: SQL, _ values: any Bindable..., as make: (any Row) throws -> T) throws -> [T] {
        var found: [T] = []
        try each(sql, values.map(\.sqlValue)) { found.append(try make($0)) }
        return found
    }

    /// The first row of the answer, and nothing when there is none.
    package func first<T>(_ sql: SQL, _ values: any Bindable..., as make: (any Row) throws -> T) throws -> T? {
        var found: T?
        try each(sql, values.map(\.sqlValue)) { row in
            if found == nil { found = try make(row) }
        }
        return found
    }

    /// The number in the only column of the only row; zero when there is none.
    package func number(_ sql: SQL, _ values: any Bindable...) throws -> Int {
        var found = 0
        try each(sql, values.map(\.sqlValue)) { found = $0.int(0) }
        return found
    }

    package func exists(_ sql: SQL, _ values: any Bindable...) throws -> Bool {
        var found = false
        try each(sql, values.map(\.sqlValue)) { _ in found = true }
        return found
    }
}
