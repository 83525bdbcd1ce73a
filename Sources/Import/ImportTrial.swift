package import Casework
package import Database
package import Trail
package import Web

/// What would become of a table (proefrit): its problems by remedy, and which rows are new, are there already or stay out.
package struct ImportTrial: Sendable {
    package let groups: [SiftedRows.Group]
    /// That would be brought in.
    package private(set) var new: [ImportRow] = []
    /// Of what is there already, or stands in the table before.
    package private(set) var known: [ImportRow] = []
    /// Numbers of rows that stay out because of a problem.
    package let leftOut: [Int]

    /// - Parameter choices: as ``SiftedRows`` takes them.
    package init(
        _ table: ImportTable, _ kind: ImportKind, _ task: ImportTask, choices: [String: String] = [:], _ db: any Reading
    ) throws {
        var importing = try kind.begin(task, db)
        let sifted = SiftedRows(table, kind, importing, choices: choices)
        groups = sifted.groups
        leftOut = sifted.leftOut.map(\.number)
        for row in sifted.rows {
            if importing.isNew(row) { new.append(row) } else { known.append(row) }
        }
    }

    /// How many of the new rows are looked for by ear at most: each is a search.
    package static let mostAlike = 500

    /// Numbers of the first new rows that may be of somebody who is there already, as far as who asks may know that.
    package func alike(_ kind: ImportKind, _ task: ImportTask, _ db: any Reading) throws -> [Int] {
        let importing = try kind.begin(task, db)
        return try new.prefix(Self.mostAlike).filter { try !importing.alike($0, db).isEmpty }.map(\.number)
    }

    /// Rows that are brought in before it is said how far it is.
    private static let portion = 1000

    /// Brings the new rows in, as one revision that can be undone.
    /// - Parameter tell: hears how many are in so far.
    /// - Returns: by which it is undone.
    package func record(
        _ kind: ImportKind, _ task: ImportTask, by author: Author, in db: any Writing, tell: (Int) -> Void = { _ in }
    ) throws -> ID<Revision> {
        var importing = try kind.begin(task, db)
        for row in known { _ = importing.isNew(row) }
        let id = task.ids.next(Revision.self)
        let revision = try Revision.begin(
            "imported", "import", of: id, id: id, at: task.clock.now(), ids: task.ids, by: author, in: db)
        for start in stride(from: 0, to: new.count, by: Self.portion) {
            let end = min(start + Self.portion, new.count)
            try importing.record(Array(new[start..<end]), within: revision, in: db)
            tell(end)
        }
        return id
    }

    /// Takes everything back that one import brought in.
    /// - Parameter more: what goes with it, in the same transaction.
    /// - Throws: the refusal of what is no import, or can be undone no more; then nothing has changed.
    package static func undo(
        _ id: ID<Revision>, _ kind: ImportKind, at moment: Moment, ids: IDSource, by author: Author,
        in database: any Database, and more: @escaping @Sendable (any Writing) throws -> Void = { _ in }
    ) async throws {
        do {
            try await database.write { db in
                try undo(id, kind, at: moment, ids: ids, by: author, in: db)
                try more(db)
            }
        } catch is BrokenConstraint {
            throw Refusal.importInUse
        }
    }

    private static func undo(
        _ id: ID<Revision>, _ kind: ImportKind, at moment: Moment, ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        guard try db.exists("SELECT 1 FROM revision WHERE id = $1 AND noun = 'import'", id) else { throw Refusal.noSuchImport }
        try kind.forget(id, author, db)
        let isUndone = try Revisions.undo(
            id, "import", of: id, among: kind.tables, forgets: true, at: moment, ids: ids, by: author, in: db)
        guard isUndone else { throw Refusal.noSuchImport }
    }
}

extension Refusal {
    static let noSuchImport = Refusal(.rule, Phrase(
        nl: "Er is geen import met dit nummer die nog terug te draaien is.",
        en: "There is no import of this number that can still be undone."))

    static let importInUse = Refusal(.rule, Phrase(
        nl: "Er is al meer vastgelegd over mensen van deze lijst. Daarom kan de import niet meer in één keer terug.",
        en: "More was recorded already about people of this list. So the import cannot be undone at once any more."))
}
