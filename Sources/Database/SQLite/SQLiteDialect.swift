import Casework
import Synchronization

/// How the shared text of a statement becomes SQLite's.
///
/// In SQLite `$1` is a name that is numbered by where it first appears; `?1` is the number itself. In a table, BIGINT
/// would not become the row's own key and types would be advice; INTEGER and STRICT make both as on the other engine. A table
/// with a key of several columns is kept in the order of that key: a row number beside it would be a second copy of everything.
final class SQLiteDialect: Sendable {
    private let known = Mutex<[SQL: String]>([:])

    func statement(_ sql: SQL) -> String {
        known.withLock { known in
            if let text = known[sql] { return text }
            let text = Self.numbered(sql.text)
            known[sql] = text
            return text
        }
    }

    static func definition(_ sql: SQL) -> String {
        let text = sql.text.replacing("BIGINT", with: "INTEGER").replacing("BYTEA", with: "BLOB")
        guard text.hasPrefix("CREATE TABLE") else { return text }
        return text + (text.contains("PRIMARY KEY (") ? " STRICT, WITHOUT ROWID" : " STRICT")
    }

    private static func numbered(_ text: String) -> String {
        var bytes = Array(text.utf8)
        var isQuoted = false
        for place in bytes.indices.dropLast() {
            if bytes[place] == UInt8(ascii: "'") { isQuoted.toggle() }
            guard !isQuoted, bytes[place] == UInt8(ascii: "$") else { continue }
            if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[place + 1]) { bytes[place] = UInt8(ascii: "?") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
