import Casework
import Foundation
import GRDB

/// One connection for as long as a read or a write lasts. Statements are prepared once per connection.
struct SQLiteConnection: Writing {
    let db: GRDB.Database
    let dialect: SQLiteDialect

    func each(_ sql: Casework.SQL, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
        let cursor = try translatingFaults {
            let statement = try db.cachedStatement(sql: dialect.statement(sql))
            return try GRDB.Row.fetchCursor(statement, arguments: Self.arguments(values))
        }
        while let row = try translatingFaults({ try cursor.next() }) {
            try body(SQLiteRow(row: row))
        }
    }

    func run(_ sql: Casework.SQL, _ values: [SQLValue]) throws -> Int {
        try translatingFaults {
            let statement = try db.cachedStatement(sql: dialect.statement(sql))
            try statement.execute(arguments: Self.arguments(values))
            return db.changesCount
        }
    }

    func define(_ sql: Casework.SQL) throws {
        try translatingFaults {
            try db.execute(sql: SQLiteDialect.definition(sql))
        }
    }

    /// - Throws: ``BrokenConstraint`` for text with a NUL in it: here it would be cut off, and the other engine refuses it.
    private static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
        for case .text(let text) in values where text.utf8.contains(0) { throw BrokenConstraint(kind: .check) }
        return StatementArguments(values.map(\.stored))
    }
}

extension SQLValue {
    fileprivate var stored: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }
}
