package import Casework
package import Database

/// A table whose rows can be put back as they were: each has a key of one number.
package struct KeptTable: Sendable {
    package let name: SQL
    package let key: SQL
    /// All of them but the key.
    let columns: [SQL]
    /// Counts a row, its key first, that is put back (1) or taken away (-1) by undoing: for counts that are kept beside the rows.
    let count: Count?

    package typealias Count = @Sendable ([SQLValue], Int, any Writing) throws -> Void

    package init(_ name: SQL, key: SQL = "id", _ columns: SQL...) {
        self.init(name, key: key, columns: columns)
    }

    package init(_ name: SQL, key: SQL = "id", columns: [SQL], count: Count? = nil) {
        self.name = name
        self.key = key
        self.columns = columns
        self.count = count
    }

    var selection: SQL { "SELECT " + .joined([key] + columns, by: ", ") + " FROM " + name + " WHERE " + key + " = $1" }
    var removal: SQL { "DELETE FROM " + name + " WHERE " + key + " = $1" }

    var making: SQL {
        let all = [key] + columns
        return "INSERT INTO " + name + " (" + .joined(all, by: ", ") + ") VALUES ("
            + .joined(all.indices.map { SQL.place($0 + 1) }, by: ", ") + ")"
    }

    /// Puts a row back, whether one with its key is there or not.
    var restoring: SQL {
        let all = [key] + columns
        let places = SQL.joined(all.indices.map { SQL.place($0 + 1) }, by: ", ")
        let insert: SQL = "INSERT INTO " + name + " (" + .joined(all, by: ", ") + ") VALUES (" + places + ") ON CONFLICT (" + key
        guard !columns.isEmpty else { return insert + ") DO NOTHING" }
        return insert + ") DO UPDATE SET " + .joined(columns.map { $0 + " = excluded." + $0 }, by: ", ")
    }
}
