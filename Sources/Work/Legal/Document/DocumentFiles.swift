package import Casework
import Clients
package import Database
import Dates
package import Trail
import Vault

/// Where scans and photos are kept: a row for each, and its sealed pieces beside it.
package enum DocumentFiles {
    static let table = KeptTable("document_file", "dossier", "person", "code", "type", "size", "name", "added_on")
    static let ends = KeptTable("document_file_end", key: "file", "removed_on")

    /// So large a piece is, in bytes: small enough that a table of them is copied in batches.
    static let piece = 16 * 1024
    /// So many days a file that was thrown away can come back.
    static let daysKept = 30

    static let steps: [SQL] = [
        """
        CREATE TABLE document_file (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            person BIGINT NOT NULL REFERENCES person (id),
            code TEXT NOT NULL,
            type TEXT NOT NULL CHECK (type IN ('pdf', 'jpeg', 'png')),
            size BIGINT NOT NULL CHECK (size > 0),
            name TEXT,
            added_on TEXT NOT NULL)
        """,
        "CREATE INDEX document_file_by_dossier ON document_file (dossier)",
        "CREATE INDEX document_file_by_person ON document_file (person)",
        """
        CREATE TABLE document_file_end (
            file BIGINT NOT NULL PRIMARY KEY REFERENCES document_file (id),
            removed_on TEXT NOT NULL)
        """,
        "CREATE INDEX document_file_end_by_day ON document_file_end (removed_on)",
        // A piece outlives a file that is undone until the next tidying, so it names no row that has to be there.
        """
        CREATE TABLE document_piece (
            file BIGINT NOT NULL,
            number BIGINT NOT NULL,
            sealed BYTEA NOT NULL,
            PRIMARY KEY (file, number))
        """,
    ]

    private static let columns: SQL = "f.id, f.dossier, f.person, f.code, f.type, f.size, f.name, f.added_on, x.removed_on"
    private static let rows: SQL = " FROM document_file f LEFT JOIN document_file_end x ON x.file = f.id "

    private static func read(_ row: any Row) -> DocumentFile? {
        guard let type = DocumentType(rawValue: row.text(4)), let added = row.date(7) else { return nil }
        return DocumentFile(
            id: row.id(0), dossier: row.id(1), person: row.id(2), code: row.text(3), type: type, size: row.int(5),
            name: row.optionalText(6), addedOn: added, removedOn: row.date(8))
    }

    /// With those that were thrown away, in the order in which they came.
    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [DocumentFile] {
        try db.all("SELECT " + columns + rows + "WHERE f.dossier = $1 ORDER BY f.id", dossier, as: read).compactMap { $0 }
    }

    static func find(_ id: ID<DocumentFile>, of dossier: ID<Dossier>, _ db: any Reading) throws -> DocumentFile? {
        try db.first("SELECT " + columns + rows + "WHERE f.id = $1 AND f.dossier = $2", id, dossier, as: read) ?? nil
    }

    static func pieces(of id: ID<DocumentFile>, _ db: any Reading) throws -> [[UInt8]] {
        try db.all("SELECT sealed FROM document_piece WHERE file = $1 ORDER BY number", id) { $0.blob(0) }
    }

    static func add(
        _ file: DocumentFile, _ pieces: [[UInt8]], within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(table, file.id, in: db)
        try db.run(
            """
            INSERT INTO document_file (id, dossier, person, code, type, size, name, added_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            file.id, file.dossier, file.person, file.code, file.type, file.size, file.name, file.addedOn)
        try db.runAll(
            "INSERT INTO document_piece (file, number, sealed) VALUES ($1, $2, $3)",
            pieces.enumerated().map { [file.id.sqlValue, $0.offset.sqlValue, .blob($0.element)] })
        try author.trace("added", "document_file", file.id, in: db)
    }

    /// Throws it away, from where it can come back for a while.
    static func remove(
        _ id: ID<DocumentFile>, on day: CalendarDate, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(ends, id, in: db)
        try db.run("INSERT INTO document_file_end (file, removed_on) VALUES ($1, $2) ON CONFLICT DO NOTHING", id, day)
        try author.trace("removed", "document_file", id, in: db)
    }

    static func restore(_ id: ID<DocumentFile>, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(ends, id, in: db)
        try db.run("DELETE FROM document_file_end WHERE file = $1", id)
        try author.trace("restored", "document_file", id, in: db)
    }

    /// Takes away for good what was thrown away long enough ago, and the pieces of what was undone.
    package static func tidy(at moment: Moment, by author: Author, in db: any Writing) throws {
        let last = (moment - .seconds(daysKept * 86_400)).utcDate
        let gone = try db.all("SELECT file FROM document_file_end WHERE removed_on < $1", last) { row in
            row.id(0, of: DocumentFile.self)
        }
        for file in gone {
            try db.run("DELETE FROM document_file_end WHERE file = $1", file)
            try db.run("DELETE FROM document_file WHERE id = $1", file)
            try author.trace("forgot", "document_file", file, in: db)
        }
        // One row of each file is enough to know whose pieces those are.
        try db.run("""
            DELETE FROM document_piece WHERE file IN (SELECT p.file FROM document_piece p
                WHERE p.number = 0 AND NOT EXISTS (SELECT 1 FROM document_file f WHERE f.id = p.file))
            """)
    }
}

extension SealedPlace {
    static func name(of file: ID<DocumentFile>) -> SealedPlace {
        SealedPlace("document_file", file.number, "name")
    }

    static func content(of file: ID<DocumentFile>) -> SealedPlace {
        SealedPlace("document_piece", file.number, "sealed")
    }
}
