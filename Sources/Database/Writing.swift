package import Casework

/// A transaction: all of it is kept, or nothing. A statement that fails ends it: whatever is asked after it meets the same
/// error, and nothing is kept, also when the error was caught.
package protocol Writing: Reading {
    /// Runs a statement that changes rows. Gives the number of rows that it touched.
    @discardableResult
    func run(_ sql: SQL, _ values: [SQLValue]) throws -> Int

    /// Runs one statement for many rows, in order: much quicker than one by one where the engine is a server.
    func runAll(_ sql: SQL, _ rows: [[SQLValue]]) throws

    /// Puts many whole rows into a table, the quickest way that the engine knows.
    /// - Parameter next: gives the next batch, and nothing at the end.
    func load(_ table: TableShape, from next: () throws -> [[SQLValue]]?) throws

    /// Runs a statement that changes tables, written in the shared dialect.
    func define(_ sql: SQL) throws

    /// Makes a table append-only: from now on the database itself refuses to change or remove its rows.
    /// Whoever tries meets ``BrokenConstraint``.
    func protect(_ table: String) throws
}

extension Writing {
    @discardableResult
    package func run(_ sql: SQL, _ values: any Bindable...) throws -> Int {
        try run(sql, values.map(\.sqlValue))
    }

    package func runAll(_ sql: SQL, _ rows: [[any Bindable]]) throws {
        try runAll(sql, rows.map { $0.map(\.sqlValue) })
    }
}
