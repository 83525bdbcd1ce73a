import Casework

/// How the shared text of a statement becomes PostgreSQL's.
///
/// Statements stand as they are. In a table, text is compared byte by byte (collation "C"), whatever the database was
/// made with, and a real number keeps all its digits: as on the other engine.
enum PostgreSQLDialect {
    static func statement(_ sql: SQL) -> String {
        sql.text
    }

    static func definition(_ sql: SQL) -> String {
        guard sql.text.hasPrefix("CREATE TABLE") || sql.text.hasPrefix("ALTER TABLE") else { return sql.text }
        return sql.text
            .replacing(/\bTEXT\b/) { _ in "TEXT COLLATE \"C\"" }
            .replacing(/\bREAL\b/) { _ in "DOUBLE PRECISION" }
    }

    /// For each of so many values: whether the text has no place for it.
    static func unmentioned(_ sql: SQL, of count: Int) -> [Bool] {
        let mentioned = Set(sql.text.matches(of: /\$(\d+)/).compactMap { Int($0.output.1) })
        return (0..<count).map { !mentioned.contains($0 + 1) }
    }
}
