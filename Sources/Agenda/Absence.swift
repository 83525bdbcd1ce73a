import Access
import Casework
import Database
import Dates
import Trail
import Web

/// That somebody is away for a while (afwezigheid). Why is nobody's business.
struct Absence: Sendable, Equatable {
    let id: ID<Absence>
    let colleague: ID<Colleague>
    let from: CalendarDate
    /// Nothing as long as nobody knows.
    let until: CalendarDate?
}

/// Where absences are kept, and how work moves to somebody else.
enum Absences {
    static let table = KeptTable("absence", "colleague", "from_on", "until_on")

    static let steps: [SQL] = [
        """
        CREATE TABLE absence (
            id BIGINT NOT NULL PRIMARY KEY,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            from_on TEXT NOT NULL,
            until_on TEXT)
        """,
        "CREATE INDEX absence_by_colleague ON absence (colleague, from_on)",
    ]

    /// Something that somebody owns, and who takes it over when he is away; nobody when whoever is chosen does.
    struct Move: Sendable {
        let source: TaskSource
        let id: ID<TaskSource>
        let standIn: ID<Colleague>?
    }

    /// All that somebody owns. What he stands in for stays with its owner.
    static func moves(of colleague: ID<Colleague>, _ sources: [TaskSource], _ db: any Reading) throws -> [Move] {
        try sources.flatMap { source in
            let sql: SQL = "SELECT s.id, s.stand_in FROM (" + source.open + ") s WHERE s.owner = $1 ORDER BY s.id"
            return try db.all(sql, colleague) { Move(source: source, id: $0.id(0), standIn: $0.optionalID(1)) }
        }
    }

    /// In one act: he is away, and what he owned is another's. He stands in himself, so that he can take it up again.
    static func record(
        _ absence: Absence, _ moves: [Move], to taker: ID<Colleague>, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        try revision.keep(table, absence.id, in: db)
        try db.run(
            "INSERT INTO absence (id, colleague, from_on, until_on) VALUES ($1, $2, $3, $4)", absence.id, absence.colleague,
            absence.from, absence.until)
        for move in moves {
            try revision.keep(move.source.table, move.id, in: db)
            let sql: SQL = "UPDATE " + move.source.table.name + " SET owner = $2, stand_in = $3 WHERE id = $1"
            try db.run(sql, move.id, move.standIn ?? taker, absence.colleague)
            try moveWhole(of: move, from: absence.colleague, to: taker, within: revision, in: db)
        }
        try author.trace("absent", "colleague", absence.colleague, in: db)
    }

    /// Of what it is a part: once, for after that it is not his any more.
    private static func moveWhole(
        of move: Move, from absent: ID<Colleague>, to taker: ID<Colleague>, within revision: Revision, in db: any Writing
    ) throws {
        guard let whole = move.source.whole else { return }
        let name = whole.table.name
        let find: SQL = "SELECT w.id FROM " + name + " w WHERE w.owner = $2 AND w.id = (SELECT s." + whole.column + " FROM "
            + move.source.table.name + " s WHERE s.id = $1)"
        guard let id = try db.first(find, move.id, absent, as: { $0.id(0, of: TaskSource.self) }) else { return }
        try revision.keep(whole.table, id, in: db)
        let sql: SQL = "UPDATE " + name + " SET owner = $2, stand_in = $3 WHERE id = $1"
        try db.run(sql, id, move.standIn ?? taker, absent)
    }
}
