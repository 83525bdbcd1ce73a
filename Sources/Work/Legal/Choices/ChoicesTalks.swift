import Casework
import Database
import Dates
import Trail

/// Where talks about choices after a refusal are kept, and each choice that was explained in one.
enum ChoicesTalks {
    static let table = KeptTable(
        "choices_talk", "dossier", "talked_on", "colleague", "interpreted", "language", "note")
    static let choices = KeptTable("explained_choice", "talk", "choice")

    static let steps: [SQL] = [
        // `note`: sealed with the key of the client whose dossier it is.
        """
        CREATE TABLE choices_talk (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            talked_on TEXT NOT NULL,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            interpreted BIGINT NOT NULL,
            language TEXT,
            note TEXT)
        """,
        "CREATE INDEX choices_talk_by_dossier ON choices_talk (dossier, talked_on)",
        """
        CREATE TABLE explained_choice (
            id BIGINT NOT NULL PRIMARY KEY,
            talk BIGINT NOT NULL REFERENCES choices_talk (id),
            choice TEXT NOT NULL,
            UNIQUE (talk, choice))
        """,
    ]

    private static let selection: SQL = """
        SELECT t.id, t.dossier, t.talked_on, t.colleague, c.name, t.interpreted, t.language, t.note, x.choice
        FROM choices_talk t LEFT JOIN colleague c ON c.id = t.colleague LEFT JOIN explained_choice x ON x.talk = t.id
        """

    private static func read(_ row: any Row) -> ChoicesTalk? {
        guard let day = row.date(2) else { return nil }
        let choice = row.optionalText(8).flatMap(ExplainedChoice.init)
        return ChoicesTalk(
            id: row.id(0), dossier: row.id(1), day: day, colleague: row.id(3), name: row.optionalText(4),
            hasInterpreter: row.flag(5), language: row.optionalText(6), note: row.optionalText(7),
            choices: [choice].compactMap { $0 })
    }

    /// One of all rows of the same talk, which follow each other.
    private static func joined(_ rows: [ChoicesTalk?]) -> [ChoicesTalk] {
        var all: [ChoicesTalk] = []
        for row in rows.compactMap({ $0 }) {
            if all.last?.id == row.id { all[all.count - 1].choices += row.choices } else { all.append(row) }
        }
        for place in all.indices {
            let there = all[place].choices
            all[place].choices = ExplainedChoice.allCases.filter(there.contains)
        }
        return all
    }

    /// The newest first.
    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [ChoicesTalk] {
        joined(try db.all(selection + " WHERE t.dossier = $1 ORDER BY t.talked_on DESC, t.id DESC", dossier, as: read))
    }

    static func find(_ id: ID<ChoicesTalk>, in dossier: ID<Dossier>, _ db: any Reading) throws -> ChoicesTalk? {
        joined(try db.all(selection + " WHERE t.id = $1 AND t.dossier = $2", id, dossier, as: read)).first
    }

    /// Writes down a talk, or what is known better of it.
    static func put(
        _ talk: ChoicesTalk, within revision: Revision, ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(table, talk.id, in: db)
        try db.run(
            """
            INSERT INTO choices_talk (id, dossier, talked_on, colleague, interpreted, language, note)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO UPDATE SET talked_on = excluded.talked_on, colleague = excluded.colleague,
                interpreted = excluded.interpreted, language = excluded.language, note = excluded.note
            """, talk.id, talk.dossier, talk.day, talk.colleague, talk.hasInterpreter ? 1 : 0, talk.language, talk.note)
        let there = try forget(talk.id, but: talk.choices, within: revision, in: db)
        let new = talk.choices.filter { !there.contains($0) }
        try revision.make(
            choices, new.map { [ids.next(ExplainedChoice.self).sqlValue, talk.id.sqlValue, $0.rawValue.sqlValue] }, in: db)
        try author.trace("explained", "choices_talk", talk.id, in: db)
    }

    /// Takes away one that was not held.
    static func remove(_ id: ID<ChoicesTalk>, within revision: Revision, by author: Author, in db: any Writing) throws {
        // What hangs on it comes back after it.
        _ = try forget(id, but: [], within: revision, in: db)
        try revision.keep(table, id, in: db)
        try db.run("DELETE FROM choices_talk WHERE id = $1", id)
        try author.trace("removed", "choices_talk", id, in: db)
    }

    /// - Returns: those that stay.
    private static func forget(
        _ talk: ID<ChoicesTalk>, but kept: [ExplainedChoice], within revision: Revision, in db: any Writing
    ) throws -> [ExplainedChoice] {
        let there = try db.all("SELECT id, choice FROM explained_choice WHERE talk = $1 ORDER BY id", talk) { row in
            (id: row.id(0, of: ExplainedChoice.self), choice: ExplainedChoice(rawValue: row.text(1)))
        }
        let stays = there.filter { one in one.choice.map(kept.contains) ?? false }
        for one in there where !stays.contains(where: { $0.id == one.id }) {
            try revision.keep(choices, one.id, in: db)
            try db.run("DELETE FROM explained_choice WHERE id = $1", one.id)
        }
        return stays.compactMap(\.choice)
    }
}
