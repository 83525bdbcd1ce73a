import Foundation
import GRDB
import GRDBSQLite

extension Statement {
    /// Runs a statement once for each of the rows. Binds the values itself: of many thousand rows, making arguments of GRDB of
    /// them takes longer than storing them.
    func run(withEachOf rows: [[SQLValue]]) throws {
        defer {
            sqlite3_reset(sqliteStatement)
            sqlite3_clear_bindings(sqliteStatement)
        }
        for row in rows {
            sqlite3_reset(sqliteStatement)
            guard row.count == Int(sqlite3_bind_parameter_count(sqliteStatement)) else { throw fault(SQLITE_RANGE) }
            for (place, value) in row.enumerated() {
                let code = try bind(value, at: Int32(truncatingIfNeeded: place + 1))
                guard code == SQLITE_OK else { throw fault(code) }
            }
            let code = sqlite3_step(sqliteStatement)
            guard code == SQLITE_DONE else { throw fault(code) }
        }
    }

    /// - Throws: ``BrokenConstraint`` for text with a NUL in it: here it would be cut off, and the other engine refuses it.
    private func bind(_ value: SQLValue, at place: Int32) throws -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(sqliteStatement, place)
        case .integer(let number): return sqlite3_bind_int64(sqliteStatement, place, number)
        case .real(let number): return sqlite3_bind_double(sqliteStatement, place, number)
        case .text(let text):
            return try text.withCString { letters in
                guard strlen(letters) == text.utf8.count else { throw BrokenConstraint(kind: .check) }
                return sqlite3_bind_text64(
                    sqliteStatement, place, letters, UInt64(text.utf8.count), Self.copied, UInt8(SQLITE_UTF8))
            }
        case .blob(let bytes):
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(sqliteStatement, place, 0) }
            return sqlite3_bind_blob64(sqliteStatement, place, bytes, UInt64(bytes.count), Self.copied)
        }
    }

    /// Tells SQLite to take a copy of what it is given.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func fault(_ code: Int32) -> GRDB.DatabaseError {
        let extended = sqlite3_extended_errcode(sqlite3_db_handle(sqliteStatement))
        return GRDB.DatabaseError(resultCode: ResultCode(rawValue: extended == SQLITE_OK ? code : extended))
    }
}
