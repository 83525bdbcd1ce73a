import GRDBSQLite

/// SQLite's own C interface, without anything of ours: to fill a file quickly, and to be measured against.
final class RawSQLite {
    private var connection: OpaquePointer?

    struct Fault: Error {
        let message: String
    }

    init(_ path: String) throws {
        guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else { throw fault() }
        try run("PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY")
    }

    func run(_ sql: String) throws {
        guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw fault() }
    }

    /// The first column of every row.
    func texts(_ sql: String) throws -> [String] {
        let statement = try prepare(sql)
        var found: [String] = []
        while let text = statement.next() { found.append(text) }
        return found
    }

    /// Many questions of one state of the data, as our own reading is.
    func inOneTransaction(_ work: () -> Void) throws {
        try run("BEGIN")
        work()
        try run("COMMIT")
    }

    func prepare(_ sql: String) throws -> RawStatement {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw fault() }
        return RawStatement(statement)
    }

    private func fault() -> Fault {
        Fault(message: String(cString: sqlite3_errmsg(connection)))
    }

    deinit {
        sqlite3_close_v2(connection)
    }
}

/// A prepared statement; the same one is used again and again.
final class RawStatement {
    enum Value {
        case integer(Int)
        case text(String)
        case null
    }

    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    func bind(_ values: [Value]) {
        for (place, value) in zip(Int32(1)..., values) {
            switch value {
            case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
            case .text(let text): sqlite3_bind_text(statement, place, text, -1, Self.transient)
            case .null: sqlite3_bind_null(statement, place)
            }
        }
    }

    func insert(_ values: [Value]) throws {
        bind(values)
        guard sqlite3_step(statement) == SQLITE_DONE else { throw RawSQLite.Fault(message: "insert") }
        sqlite3_reset(statement)
    }

    func next() -> String? {
        guard sqlite3_step(statement) == SQLITE_ROW else { return nil }
        return sqlite3_column_text(statement, 0).map { String(cString: $0) }
    }

    /// Steps through all rows and adds up the last column.
    func sum(_ values: [Value]) -> Int {
        bind(values)
        let last = sqlite3_column_count(statement) - 1
        var sum = 0
        while sqlite3_step(statement) == SQLITE_ROW {
            for column in 0..<last { _ = sqlite3_column_text(statement, column) }
            sum += Int(sqlite3_column_int64(statement, last))
        }
        sqlite3_reset(statement)
        return sum
    }

    deinit {
        sqlite3_finalize(statement)
    }
}
