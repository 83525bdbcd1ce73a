package import Casework
package import Database

/// Where revisions are kept, and how one is undone.
package enum Revisions {
    /// What was changed about somebody or something, the newest first.
    /// - Parameters:
    ///   - others: what became a part of it; what was changed about them before stays as it is.
    ///   - tables: those of which who asks may change rows. What changed others does not exist for him.
    package static func all<Noun>(
        _ noun: String, of subject: ID<Noun>, and others: [ID<Noun>] = [], among tables: [KeptTable], at moment: Moment,
        _ db: any Reading
    ) throws -> [RevisionLine] {
        let list = SQL.joined((0...others.count).map { SQL.place($0 == 0 ? 2 : $0 + 3) }, by: ", ")
        let known = SQL.joined(tables.indices.map { SQL.place($0 + others.count + 4) }, by: ", ")
        let sql: SQL = """
            SELECT r.id, r.deed, c.name, r.at,
                CASE WHEN r.subject = $2 AND r.at > $3 AND u.id IS NULL AND r.undoes IS NULL THEN 1 ELSE 0 END,
                CASE WHEN u.id IS NULL THEN 0 ELSE 1 END
            FROM revision r LEFT JOIN colleague c ON c.id = r.colleague LEFT JOIN revision u ON u.undoes = r.id
            WHERE r.noun = $1 AND r.subject IN (
            """ + list + ") AND NOT EXISTS (SELECT 1 FROM revision_row x WHERE x.revision = r.id AND x.table_name NOT IN ("
            + known + ")) ORDER BY r.id DESC"
        let values = [noun.sqlValue, subject.sqlValue, (moment - Revision.validity).sqlValue] + others.map(\.sqlValue)
            + tables.map(\.name.text.sqlValue)
        var lines: [RevisionLine] = []
        try db.each(sql, values) { row in
            lines.append(RevisionLine(
                id: row.id(0), deed: row.text(1), colleague: row.optionalText(2), at: row.text(3), canBeUndone: row.flag(4),
                isUndone: row.flag(5)))
        }
        return lines
    }

    /// What a change was about, "person" and which, and who made it.
    package static func subject(
        of id: ID<Revision>, _ db: any Reading
    ) throws -> (noun: String, number: Int64, colleague: ID<Colleague>?)? {
        try db.first("SELECT noun, subject, colleague FROM revision WHERE id = $1", id) {
            ($0.text(0), $0.integer(1), $0.optionalID(2))
        }
    }

    /// The row of this table that a change made, changed or took away; nothing when it did none.
    package static func row<Noun>(of table: KeptTable, in id: ID<Revision>, _ db: any Reading) throws -> ID<Noun>? {
        try db.first(
            "SELECT row_key FROM revision_row WHERE revision = $1 AND table_name = $2 ORDER BY id LIMIT 1", id, table.name.text
        ) { $0.id(0) }
    }

    /// Whether a change made the row with this key, so that it goes when that is undone.
    package static func made(_ number: Int64, in table: KeptTable, by id: ID<Revision>, _ db: any Reading) throws -> Bool {
        try db.exists(
            "SELECT 1 FROM revision_row WHERE revision = $1 AND table_name = $2 AND row_key = $3 AND before IS NULL", id,
            table.name.text, number)
    }

    /// Whether a change touched this table.
    package static func touches(_ table: KeptTable, in id: ID<Revision>, _ db: any Reading) throws -> Bool {
        try db.exists("SELECT 1 FROM revision_row WHERE revision = $1 AND table_name = $2", id, table.name.text)
    }

    /// The last change of a row; nothing when it was not changed since it was made.
    package static func latest<Noun>(of table: KeptTable, _ key: ID<Noun>, _ db: any Reading) throws -> LatestChange? {
        try db.first(
            """
            SELECT r.id, r.subject, c.name, r.at FROM revision_row w JOIN revision r ON r.id = w.revision
                LEFT JOIN colleague c ON c.id = r.colleague
            WHERE w.table_name = $1 AND w.row_key = $2 ORDER BY w.id DESC LIMIT 1
            """, table.name.text, key
        ) { LatestChange(id: $0.id(0), subject: $0.integer(1), colleague: $0.optionalText(2), at: $0.text(3)) }
    }

    /// Puts everything back as it was before a revision, which is a revision again.
    /// - Parameters:
    ///   - tables: those of which who undoes it may change rows. What changed others does not exist for him.
    ///   - forgets: whether no image is kept of what it made: of a whole list, who sent it has that.
    /// - Throws: the refusal of what was changed since, is too old, or is in use by something else.
    package static func undo<Noun>(
        _ id: ID<Revision>, _ noun: String, of subject: ID<Noun>, among tables: [KeptTable], forgets: Bool = false,
        at moment: Moment, ids: IDSource, by author: Author, in db: any Writing
    ) throws -> Bool {
        let isOpen = try db.exists(
            """
            SELECT 1 FROM revision r WHERE r.id = $1 AND r.noun = $2 AND r.subject = $3 AND r.at > $4 AND r.undoes IS NULL
                AND NOT EXISTS (SELECT 1 FROM revision u WHERE u.undoes = r.id)
            """, id, noun, subject, moment - Revision.validity)
        guard isOpen else { return false }
        guard try !isChangedSince(id, db) else { throw Refusal.changedSince }
        let known = Dictionary(tables.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = try db.all(
            "SELECT table_name, row_key, before FROM revision_row WHERE revision = $1 ORDER BY id DESC", id
        ) { (table: $0.text(0), key: $0.id(1, of: RowImage.self), before: $0.optionalText(2)) }
        guard rows.allSatisfy({ known[$0.table] != nil }) else { return false }
        let undoing = try Revision.begin("undid", noun, of: subject, undoing: id, at: moment, ids: ids, by: author, in: db)
        if forgets { try unmake(rows.filter { $0.before == nil }, known, within: undoing, in: db) }
        for row in rows where !forgets || row.before != nil {
            guard let table = known[row.table] else { continue }
            let now = try undoing.kept(table, row.key, in: db)
            if let now { try table.count?(now.sqlValues, -1, db) }
            if let before = try row.before.map(RowImage.read) {
                try db.run(table.restoring, before.sqlValues)
                try table.count?(before.sqlValues, 1, db)
            } else {
                try db.run(table.removal, row.key)
            }
        }
        return true
    }

    /// Removes rows in the opposite order of their making, those of one table that follow each other at once.
    private static func unmake(
        _ rows: [(table: String, key: ID<RowImage>, before: String?)], _ known: [String: KeptTable], within undoing: Revision,
        in db: any Writing
    ) throws {
        var rest = rows[...]
        while let first = rest.first {
            let alike = rest.prefix { $0.table == first.table }
            rest = rest.dropFirst(alike.count)
            guard let table = known[first.table] else { continue }
            try undoing.remove(table, alike.map(\.key.sqlValue), in: db)
        }
    }

    /// Whether a row that it changed was changed again by another, and that was not undone. What undid it is no change either.
    private static func isChangedSince(_ id: ID<Revision>, _ db: any Reading) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM revision_row r JOIN revision_row l ON l.table_name = r.table_name AND l.row_key = r.row_key
                JOIN revision later ON later.id = l.revision
            WHERE r.revision = $1 AND l.revision <> $1 AND l.id > r.id AND later.undoes IS NULL
                AND NOT EXISTS (SELECT 1 FROM revision u WHERE u.undoes = l.revision) LIMIT 1
            """, id)
    }
}

/// A line of the history of somebody or something.
package struct RevisionLine: Sendable, Equatable {
    package let id: ID<Revision>
    package let deed: String
    /// Nothing when the program itself did it.
    package let colleague: String?
    package let at: String
    package let canBeUndone: Bool
    package let isUndone: Bool

    package init(
        id: ID<Revision>, deed: String, colleague: String?, at: String, canBeUndone: Bool, isUndone: Bool
    ) {
        self.id = id
        self.deed = deed
        self.colleague = colleague
        self.at = at
        self.canBeUndone = canBeUndone
        self.isUndone = isUndone
    }
}

/// Who changed something last, and when.
package struct LatestChange: Sendable, Equatable {
    package let id: ID<Revision>
    /// Whom it was about.
    package let subject: Int64
    /// Nothing when the program itself did it.
    package let colleague: String?
    package let at: String

    package init(id: ID<Revision>, subject: Int64, colleague: String?, at: String) {
        self.id = id
        self.subject = subject
        self.colleague = colleague
        self.at = at
    }
}

extension Refusal {
    package static let changedSince = Refusal(.rule, Phrase(
        nl: "Dit is daarna nog een keer veranderd. Maak eerst de latere wijziging ongedaan.",
        en: "This was changed again after that. Undo the later change first."))
}
