import Casework
import Foundation
import GRDB

/// One connection for as long as a read or a write lasts. Statements are prepared once per connection.
struct SQLiteConnection: Writing {
    let db: GRDB.Database
    let dialect: SQLiteDialect
    private let asking = Asking()

    init(db: GRDB.Database, dialect: SQLiteDialect) {
        self.db = db
        self.dialect = dialect
    }

    func each(_ sql: Casework.SQL, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
        let cursor = try translatingFaults {
            let statement = try prepared(sql)
            return try GRDB.Row.fetchCursor(statement, arguments: Self.arguments(values))
        }
        asking.statements.append(sql)
        defer { asking.statements.removeLast() }
        while let row = try translatingFaults({ try cursor.next() }) {
            try body(SQLiteRow(row: row))
        }
    }

    func run(_ sql: Casework.SQL, _ values: [SQLValue]) throws -> Int {
        try translatingFaults {
            let statement = try prepared(sql)
            try statement.execute(arguments: Self.arguments(values))
            return db.changesCount
        }
    }

    func define(_ sql: Casework.SQL) throws {
        try translatingFaults {
            try db.execute(sql: SQLiteDialect.definition(sql))
        }
    }

    /// A statement whose answers are still being read is not lent out a second time: that would start it anew, for ever.
    private func prepared(_ sql: Casework.SQL) throws -> Statement {
        let text = dialect.statement(sql)
        return try asking.statements.contains(sql) ? db.makeStatement(sql: text) : db.cachedStatement(sql: text)
    }

    /// - Throws: ``BrokenConstraint`` for text with a NUL in it: here it would be cut off, and the other engine refuses it.
    private static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
        for case .text(let text) in values where text.utf8.contains(0) { throw BrokenConstraint(kind: .check) }
        return StatementArguments(values.map(\.stored))
    }
}

/// The statements whose answers are being read now, outermost first.
private final class Asking {
    var statements: [Casework.SQL] = []
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
