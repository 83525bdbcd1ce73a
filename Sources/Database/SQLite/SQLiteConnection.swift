import Casework
import Foundation
import GRDB

/// One connection for as long as a read or a write lasts. Statements are prepared once per connection.
struct SQLiteConnection: Writing {
    let db: GRDB.Database
    let dialect: SQLiteDialect
    private let state = State()

    private init(db: GRDB.Database, dialect: SQLiteDialect) {
        self.db = db
        self.dialect = dialect
    }

    func each(_ sql: Casework.SQL, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
        let cursor = try noting {
            let statement = try prepared(sql)
            return try GRDB.Row.fetchCursor(statement, arguments: Self.arguments(values))
        }
        state.statements.append(sql)
        defer { state.statements.removeLast() }
        while let row = try noting({ try cursor.next() }) {
            try body(SQLiteRow(row: row))
        }
    }

    func run(_ sql: Casework.SQL, _ values: [SQLValue]) throws -> Int {
        try noting {
            let statement = try prepared(sql)
            try statement.execute(arguments: Self.arguments(values))
            return db.changesCount
        }
    }

    func runAll(_ sql: Casework.SQL, _ rows: [[SQLValue]]) throws {
        try noting {
            try prepared(sql).run(withEachOf: rows)
        }
    }

    func scan(_ table: TableShape, _ body: ([[SQLValue]]) throws -> Void) throws {
        let columns = Casework.SQL.joined(table.columns.map(Casework.SQL.init(quoting:)), by: ", ")
        var batch: [[SQLValue]] = []
        try each("SELECT " + columns + " FROM " + .init(quoting: table.name), []) { row in
            batch.append(table.columns.indices.map(row.value))
            if batch.count == TableShape.batch {
                try body(batch)
                batch = []
            }
        }
        try body(batch)
    }

    func load(_ table: TableShape, from next: () throws -> [[SQLValue]]?) throws {
        let columns = Casework.SQL.joined(table.columns.map(Casework.SQL.init(quoting:)), by: ", ")
        let places = Casework.SQL.joined(table.columns.indices.map { .place($0 + 1) }, by: ", ")
        let insert = "INSERT INTO " + Casework.SQL(quoting: table.name) + " (" + columns + ") VALUES (" + places + ")"
        while let rows = try next() { try runAll(insert, rows) }
    }

    func tables() throws -> [TableShape] {
        var found: [TableShape] = []
        try each("""
            SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid
            """, []) { row in
            let (table, column) = (row.text(0), row.text(1))
            if found.last?.name == table {
                found[found.count - 1].columns.append(column)
            } else {
                found.append(TableShape(name: table, columns: [column]))
            }
        }
        return found
    }

    func define(_ sql: Casework.SQL) throws {
        try noting { try db.execute(sql: SQLiteDialect.definition(sql)) }
    }

    func protect(_ table: String) throws {
        for trigger in SQLiteProtection.triggers(table) { try define(trigger) }
    }

    /// A statement that fails ends the transaction, as on a server: what follows meets the same fault.
    private func noting<T>(_ body: () throws -> T) throws -> T {
        if let fault = state.fault { throw fault }
        do {
            return try translatingFaults(body)
        } catch {
            state.fault = error
            throw error
        }
    }

    /// Runs a body to its end, and keeps nothing of it when one of its statements failed, whatever the body made of that.
    static func run<T>(_ db: GRDB.Database, _ dialect: SQLiteDialect, _ body: (SQLiteConnection) throws -> T) throws -> T {
        let connection = SQLiteConnection(db: db, dialect: dialect)
        let result = try body(connection)
        if let fault = connection.state.fault { throw fault }
        return result
    }

    /// A statement whose answers are still being read is not lent out a second time: that would start it anew, for ever.
    private func prepared(_ sql: Casework.SQL) throws -> Statement {
        let text = dialect.statement(sql)
        return try state.statements.contains(sql) ? db.makeStatement(sql: text) : db.cachedStatement(sql: text)
    }

    /// - Throws: ``BrokenConstraint`` for text with a NUL in it: here it would be cut off, and the other engine refuses it.
    private static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
        for case .text(let text) in values where text.utf8.contains(0) { throw BrokenConstraint(kind: .check) }
        return StatementArguments(values.map(\.stored))
    }
}

private final class State {
    /// Those whose answers are being read now, outermost first.
    var statements: [Casework.SQL] = []
    var fault: (any Error)?
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
