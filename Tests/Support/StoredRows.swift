import Casework
package import Database

/// All rows of a database (opgeslagen rijen), to see whether something is as it was.
package enum StoredRows {
    /// Each in one line that begins with its table.
    /// - Parameter others: tables that are left out.
    package static func all(besides others: Set<String>, _ db: any Reading) throws -> [String] {
        try db.tables().filter { !others.contains($0.name) }.flatMap { try rows($0, db) }
    }

    package static func of(_ tables: Set<String>, _ db: any Reading) throws -> [String] {
        try db.tables().filter { tables.contains($0.name) }.flatMap { try rows($0, db) }
    }

    private static func rows(_ table: TableShape, _ db: any Reading) throws -> [String] {
        var rows: [String] = []
        let list = SQL.joined(table.columns.map { SQL(quoting: $0) }, by: ", ")
        try db.each("SELECT " + list + " FROM " + SQL(quoting: table.name), []) { row in
            rows.append(table.name + " " + table.columns.indices.map { "\(row.value($0))" }.joined(separator: " "))
        }
        return rows.sorted()
    }
}
