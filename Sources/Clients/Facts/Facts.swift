import Access
import Casework
import Database
import Dates
import Trail

/// Something that is known of a person.
struct Fact: Sendable, Equatable {
    let id: Int64
    /// As they are kept, by the fields of its kind.
    let values: [String?]
}

/// Where facts of people are kept.
enum Facts {
    /// What holds on a day, the newest first.
    static func all(_ kind: FactKind, of file: OpenedFile, on day: CalendarDate, _ db: any Reading) throws -> [Fact] {
        let end: SQL = kind.end.map { end in
            " AND NOT EXISTS (SELECT 1 FROM " + end.name + " e WHERE e." + end.key + " = t.id AND e.ended_on <= $2)"
        } ?? " AND $2 = $2"
        let order: SQL = kind.hasFrom ? " ORDER BY t.from_on DESC, t.id DESC" : " ORDER BY t.id"
        return try read(kind, " WHERE t.person = $1" + end + order, [file.person.sqlValue, day.sqlValue], db)
    }

    static func one(_ id: ID<Fact>, _ kind: FactKind, of file: OpenedFile, _ db: any Reading) throws -> Fact? {
        try read(kind, " WHERE t.person = $1 AND t.id = $2", [file.person.sqlValue, id.sqlValue], db).first
    }

    private static func read(_ kind: FactKind, _ condition: SQL, _ values: [SQLValue], _ db: any Reading) throws -> [Fact] {
        let columns = SQL.joined(kind.columns.map { ", t." + $0 }, by: "")
        var found: [Fact] = []
        try db.each("SELECT t.id" + columns + " FROM " + kind.table.name + " t" + condition, values) { row in
            found.append(Fact(id: row.integer(0), values: kind.fields.indices.map { row.optionalText($0 + 1) }))
        }
        return found
    }

    /// Records one anew, or other values for one that is there.
    static func put(
        _ id: ID<Fact>, _ values: [String?], _ kind: FactKind, of person: ID<Person>, within revision: Revision,
        in db: any Writing
    ) throws {
        try revision.keep(kind.table, id, in: db)
        let places = SQL.joined((0..<kind.fields.count + 2).map { SQL.place($0 + 1) }, by: ", ")
        let new = SQL.joined(kind.columns.map { $0 + " = excluded." + $0 }, by: ", ")
        let columns = SQL.joined(["id", "person"] + kind.columns, by: ", ")
        let sql: SQL = "INSERT INTO " + kind.table.name + " (" + columns + ") VALUES (" + places + ")"
        try db.run(sql + " ON CONFLICT (id) DO UPDATE SET " + new, [id.sqlValue, person.sqlValue] + values.map(\.sqlValue))
    }

    /// From that day on it no longer holds.
    static func end(
        _ id: ID<Fact>, _ kind: FactKind, on day: CalendarDate, within revision: Revision, in db: any Writing
    ) throws -> Bool {
        guard let end = kind.end else { return false }
        try revision.keep(end, id, in: db)
        let sql: SQL = "INSERT INTO " + end.name + " (" + end.key + ", ended_on) VALUES ($1, $2) ON CONFLICT DO NOTHING"
        return try db.run(sql, id, day) == 1
    }

    /// As if it had never been recorded.
    static func remove(_ id: ID<Fact>, _ kind: FactKind, within revision: Revision, in db: any Writing) throws {
        if let end = kind.end {
            try revision.keep(end, id, in: db)
            try db.run("DELETE FROM " + end.name + " WHERE " + end.key + " = $1", id)
        }
        try revision.keep(kind.table, id, in: db)
        try db.run("DELETE FROM " + kind.table.name + " WHERE id = $1", id)
    }
}
