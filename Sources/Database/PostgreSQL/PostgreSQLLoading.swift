import Casework

/// Filling a table with many rows. References and indexes are taken away before and put back after: the server then checks
/// all rows at once and sorts each index once, instead of looking up every row by itself. All in the one transaction, so
/// nobody ever sees the table without them.
enum PostgreSQLLoading {
    private struct Part {
        let name: String
        let definition: String
        let isIndex: Bool
    }

    static func filling(_ table: TableShape, _ transaction: PostgreSQLTransaction, _ body: () throws -> Void) throws {
        let parts = try references(table, transaction) + indexes(table, transaction)
        let quoted = PostgreSQLCatalog.quoted(table.name)
        for part in parts {
            let name = PostgreSQLCatalog.quoted(part.name)
            try transaction.execute(part.isIndex ? "DROP INDEX \(name)" : "ALTER TABLE \(quoted) DROP CONSTRAINT \(name)")
        }
        try body()
        // Sorting in memory what fits there; only for this transaction.
        try transaction.execute("SET LOCAL maintenance_work_mem = '256MB'")
        // The indexes first: looking up references may need them.
        for part in parts.reversed() {
            let name = PostgreSQLCatalog.quoted(part.name)
            try transaction.execute(
                part.isIndex ? part.definition : "ALTER TABLE \(quoted) ADD CONSTRAINT \(name) \(part.definition)")
        }
        // Without it the server would not know how large the table is now, and read it in the slowest way.
        try transaction.execute("ANALYZE " + quoted)
    }

    private static func references(_ table: TableShape, _ db: any Reading) throws -> [Part] {
        try db.all("""
            SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
            WHERE conrelid = to_regclass(quote_ident($1)) AND contype = 'f' ORDER BY conname
            """, table.name) { Part(name: $0.text(0), definition: $0.text(1), isIndex: false) }
    }

    /// Those that are there for speed only; the unique ones are rules.
    private static func indexes(_ table: TableShape, _ db: any Reading) throws -> [Part] {
        try db.all("""
            SELECT c.relname, pg_get_indexdef(c.oid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            WHERE i.indrelid = to_regclass(quote_ident($1)) AND NOT i.indisunique ORDER BY c.relname
            """, table.name) { Part(name: $0.text(0), definition: $0.text(1), isIndex: true) }
    }
}
