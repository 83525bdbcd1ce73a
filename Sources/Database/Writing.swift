package import Casework

/// A transaction: all of it is kept, or nothing.
package protocol Writing: Reading {
    /// Runs a statement that changes rows. Gives the number of rows that it touched.
    @discardableResult
    func run(_ sql: SQL, _ values: [SQLValue]) throws -> Int

    /// Runs a statement that changes tables, written in the shared dialect.
    func define(_ sql: SQL) throws
}

extension Writing {
    @discardableResult
    package func run(_ sql: SQL, _ values: any Bindable...) throws -> Int {
        try run(sql, values.map(\.sqlValue))
    }

    /// Runs one statement for many rows, in order.
    package func runAll(_ sql: SQL, _ rows: [[any Bindable]]) throws {
        for row in rows { try run(sql, row.map(\.sqlValue)) }
    }
}
