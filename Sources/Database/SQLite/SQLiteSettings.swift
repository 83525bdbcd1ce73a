import Casework
import GRDB

/// How SQLite is set up, and the proof at every start that it really is.
enum SQLiteSettings {
    static let mostReaders = 4

    static func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.maximumReaderCount = mostReaders
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            if !readOnly { try requireOurs(db) }
            // On the other engine a pattern tells capitals from small letters, so it does here.
            try db.execute(sql: "PRAGMA case_sensitive_like = ON")
            // Otherwise a row of an append-only table could be replaced: only with this is that also a removal.
            try db.execute(sql: "PRAGMA recursive_triggers = ON")
            // What is removed is overwritten: an erased key is not to be found in the file.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try db.execute(sql: "PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// Before anything is written: a database of another program is left as it was. One without tables may become ours.
    private static func requireOurs(_ db: GRDB.Database) throws {
        let tables = try String.fetchSet(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        guard tables.isEmpty || tables.contains("schema_step") else { throw Refusal.notADatabaseOfOurs }
    }

    /// The pool sets `synchronous` to NORMAL after its own preparation, which loses acknowledged writes when the power
    /// fails. So FULL is set here, late, and everything is read back.
    static func makeDurable(_ db: GRDB.Database) throws {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
        let level = try Int.fetchOne(db, sql: "PRAGMA synchronous")
        let references = try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
        guard journal == "wal", level == 2, references == 1 else { throw Refusal.notDurable }
        // Where a file cannot be opened for writing SQLite opens it to read only, and says so at the first write. So this is
        // one, to be undone; only to begin would not do.
        try db.inTransaction(.immediate) {
            try db.execute(sql: "PRAGMA user_version = 0")
            return .rollback
        }
    }

    static func report(_ db: any Reading) throws -> [(name: String, value: String)] {
        [
            ("engine", "SQLite " + (try db.first("SELECT sqlite_version()") { $0.text(0) } ?? "")),
            ("journal_mode", try db.first("PRAGMA journal_mode") { $0.text(0) } ?? ""),
            ("foreign_keys", try db.first("PRAGMA foreign_keys") { $0.text(0) } ?? ""),
        ]
    }
}
