import Access
package import Casework
package import Database
import Organisation
package import Trail

extension Imports {
    private static let columns: SQL = """
        SELECT id, kind, place, sent_at, meant, remedies, begun_at, done_at, revision, new_rows, known_rows, left_rows, undone_at
        FROM import_run
        """

    /// One that this colleague sent; nobody else's exists for him.
    static func find(_ id: ID<ImportRun>, by colleague: ID<Colleague>, _ db: any Reading) throws -> ImportRun? {
        try db.first(columns + " WHERE id = $1 AND colleague = $2", id, colleague, as: read)
    }

    /// The newest first.
    static func lately(by colleague: ID<Colleague>, _ db: any Reading) throws -> [ImportRun] {
        try db.all(columns + " WHERE colleague = $1 ORDER BY id DESC LIMIT 20", colleague, as: read)
    }

    private static func read(_ row: any Row) -> ImportRun {
        ImportRun(
            id: row.id(0), kind: row.text(1), place: row.id(2), sentAt: Moment(iso: row.text(3)) ?? Moment(milliseconds: 0),
            meant: row.text(4).split(separator: ",", omittingEmptySubsequences: false).map(String.init),
            remedies: pairs(row.text(5)), state: state(row),
            counts: row.isNull(9) ? nil : .init(new: row.int(9), known: row.int(10), left: row.int(11)))
    }

    private static func state(_ row: any Row) -> ImportRun.State {
        if row.optionalText(12) != nil { return .undone }
        if row.optionalText(7) != nil { return .done(row.id(8)) }
        return row.optionalText(6).flatMap { Moment(iso: $0) }.map { .begun($0) } ?? .open
    }

    private static func pairs(_ text: String) -> [String: String] {
        let pairs = text.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Writing

    static func send(
        _ id: ID<ImportRun>, _ kind: String, at place: ID<Place>, meant: [String], content: String, at now: Moment,
        by author: Author, in db: any Writing
    ) throws {
        try db.run(
            """
            INSERT INTO import_run (id, colleague, place, kind, sent_at, meant, remedies) VALUES ($1, $2, $3, $4, $5, $6, '')
            """, id, author.colleague, place, kind, now, meant.joined(separator: ","))
        try db.run("INSERT INTO import_file (run, content, sent_at) VALUES ($1, $2, $3)", id, content, now)
        try author.trace("sent", "import", id, in: db)
    }

    static func choose(_ id: ID<ImportRun>, meant: [String], in db: any Writing) throws {
        try db.run("UPDATE import_run SET meant = $2 WHERE id = $1 AND begun_at IS NULL", id, meant.joined(separator: ","))
    }

    static func choose(_ id: ID<ImportRun>, remedies: [String: String], in db: any Writing) throws {
        let text = remedies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ",")
        try db.run("UPDATE import_run SET remedies = $2 WHERE id = $1 AND begun_at IS NULL", id, text)
    }

    /// - Returns: whether it was not being brought in already.
    static func begin(_ id: ID<ImportRun>, at now: Moment, in db: any Writing) throws -> Bool {
        try db.run(
            "UPDATE import_run SET begun_at = $2 WHERE id = $1 AND done_at IS NULL AND (begun_at IS NULL OR begun_at <= $3)", id,
            now, now - ImportRun.longest) > 0
    }

    /// It did not go through, and can be begun again.
    static func reopen(_ id: ID<ImportRun>, in db: any Writing) throws {
        try db.run("UPDATE import_run SET begun_at = NULL WHERE id = $1 AND done_at IS NULL", id)
    }

    static func finish(
        _ id: ID<ImportRun>, _ revision: ID<Revision>, _ counts: ImportRun.Counts, at now: Moment, in db: any Writing
    ) throws {
        try db.run(
            "UPDATE import_run SET done_at = $2, revision = $3, new_rows = $4, known_rows = $5, left_rows = $6 WHERE id = $1", id,
            now, revision, counts.new, counts.known, counts.left)
    }

    static func takeBack(_ id: ID<ImportRun>, at now: Moment, in db: any Writing) throws {
        try db.run("UPDATE import_run SET undone_at = $2 WHERE id = $1", id, now)
    }

    // MARK: The file

    static func content(_ id: ID<ImportRun>, _ db: any Reading) throws -> String? {
        try db.first("SELECT content FROM import_file WHERE run = $1", id) { $0.text(0) }
    }

    /// Throws the file away, and the whole of an import that was never begun.
    static func discard(_ id: ID<ImportRun>, by author: Author, in db: any Writing) throws {
        try db.run("DELETE FROM import_file WHERE run = $1", id)
        try db.run("DELETE FROM import_run WHERE id = $1 AND begun_at IS NULL", id)
        try author.trace("discarded", "import", id, in: db)
    }

    /// Throws away files that were kept long enough, and imports that nobody went on with.
    /// - Returns: those of which the keys may go.
    package static func tidy(at now: Moment, by author: Author, in db: any Writing) throws -> [ID<ImportRun>] {
        let old = now - ImportRun.fileKept
        let gone = try db.all("SELECT run FROM import_file WHERE sent_at <= $1", old) { $0.id(0, of: ImportRun.self) }
        guard !gone.isEmpty else { return [] }
        try db.run("DELETE FROM import_file WHERE sent_at <= $1", old)
        try db.run("DELETE FROM import_run WHERE sent_at <= $1 AND begun_at IS NULL", old)
        try author.trace("tidied", "import", code: String(gone.count), in: db)
        return gone
    }
}
