package import Casework

/// A table whose rows can be put back as they were: each has a key of one number.
package struct KeptTable: Sendable {
    package let name: SQL
    package let key: SQL
    /// All of them but the key.
    let columns: [SQL]

    package init(_ name: SQL, key: SQL = "id", _ columns: SQL...) {
        self.init(name, key: key, columns: columns)
    }

    package init(_ name: SQL, key: SQL = "id", columns: [SQL]) {
        self.name = name
        self.key = key
        self.columns = columns
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
