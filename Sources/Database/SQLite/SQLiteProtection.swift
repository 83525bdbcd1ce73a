import Casework

/// How SQLite keeps the rows of a table as they are.
enum SQLiteProtection {
    static func triggers(_ table: String) -> [SQL] {
        let name = SQL(quoting: table)
        return [
            "CREATE TRIGGER " + SQL(quoting: table + "_unchanged") + " BEFORE UPDATE ON " + name + refusal,
            "CREATE TRIGGER " + SQL(quoting: table + "_unremoved") + " BEFORE DELETE ON " + name + refusal,
        ]
    }

    private static let refusal: SQL = " BEGIN SELECT RAISE(ABORT, 'append-only'); END"
}
