import Casework

/// What there is on a server.
enum PostgreSQLCatalog {
    /// Our tables, by name; without the engine's own receipts.
    static func tables(_ db: any Reading) throws -> [TableShape] {
        var found: [TableShape] = []
        try db.each("""
            SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND c.relnamespace = CAST(current_schema() AS regnamespace) AND a.attnum > 0
                AND NOT a.attisdropped AND c.relname <> 'write_receipt'
            ORDER BY c.relname, a.attnum
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

    static func copying(_ table: TableShape) -> String {
        "COPY \(quoted(table.name)) (\(columns(table))) FROM STDIN"
    }

    static func reading(_ table: TableShape) -> String {
        "SELECT " + columns(table) + " FROM " + quoted(table.name)
    }

    private static func columns(_ table: TableShape) -> String {
        table.columns.map(quoted).joined(separator: ", ")
    }

    static func quoted(_ name: String) -> String {
        "\"" + name.replacing("\"", with: "\"\"") + "\""
    }
}
