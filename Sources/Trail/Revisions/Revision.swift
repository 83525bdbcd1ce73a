package import Casework
package import Database

/// What one saving changed (wijziging): who, when, about whom, and each row as it was before. So it can be put back.
package struct Revision: Sendable {
    package let id: ID<Revision>
    private let ids: IDSource

    /// So long it can be undone.
    package static let validity = Duration.seconds(30 * 86_400)

    /// Begins one, and leaves its trace.
    /// - Parameters:
    ///   - deed: "added", "corrected": as the trace says it.
    ///   - subject: whom it is about.
    ///   - id: its own, when that had to be known before.
    package static func begin<Noun>(
        _ deed: String, _ noun: String, of subject: ID<Noun>, undoing undone: ID<Revision>? = nil, id: ID<Revision>? = nil,
        at moment: Moment, ids: IDSource, by author: Author, in db: any Writing
    ) throws -> Revision {
        let id = id ?? ids.next(Revision.self)
        try db.run(
            "INSERT INTO revision (id, deed, noun, subject, colleague, at, undoes) VALUES ($1, $2, $3, $4, $5, $6, $7)", id, deed,
            noun, subject, author.colleague, moment, undone)
        try author.trace(deed, noun, subject, in: db)
        return Revision(id: id, ids: ids)
    }

    /// Keeps a row as it is now, or that it is not there, before it is changed, removed or made.
    package func keep<Noun>(_ table: KeptTable, _ key: ID<Noun>, in db: any Writing) throws {
        _ = try kept(table, key, in: db)
    }

    /// The same, and gives the row.
    func kept<Noun>(_ table: KeptTable, _ key: ID<Noun>, in db: any Writing) throws -> RowImage? {
        let columns = 0...table.columns.count
        let image = try db.first(table.selection, key) { row in RowImage(columns.map(row.value)) }
        try db.run(
            "INSERT INTO revision_row (id, revision, table_name, row_key, before) VALUES ($1, $2, $3, $4, $5)",
            ids.next(RowImage.self), id, table.name.text, key, try image?.text)
        return image
    }

    /// Makes many rows that are not there yet, and keeps that they were not.
    /// - Parameter rows: the key first, then the columns in the order of the table.
    package func make(_ table: KeptTable, _ rows: [[SQLValue]], in db: any Writing) throws {
        guard !rows.isEmpty else { return }
        try note(table, rows.map { $0[0] }, in: db)
        try db.runAll(table.making, rows)
    }

    /// Removes many rows, and keeps that they were there but not what stood in them.
    func remove(_ table: KeptTable, _ keys: [SQLValue], in db: any Writing) throws {
        try note(table, keys, in: db)
        try db.runAll(table.removal, keys.map { [$0] })
    }

    private func note(_ table: KeptTable, _ keys: [SQLValue], in db: any Writing) throws {
        let name = table.name.text.sqlValue
        try db.runAll(
            "INSERT INTO revision_row (id, revision, table_name, row_key, before) VALUES ($1, $2, $3, $4, NULL)",
            keys.map { [ids.next(RowImage.self).sqlValue, id.sqlValue, name, $0] })
    }
}
