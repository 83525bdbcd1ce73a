package import Casework
package import Database
import Organisation
package import Trail
import Vault

/// Where packages lie for a while: those that were made until somebody fetched them, and those that were sent in until they are
/// taken in or thrown away.
package enum TransferUploads {
    /// So long a package lies there: long enough to go on after a day's work, and no longer.
    private static let kept = Duration.seconds(86_400)

    static let steps: [SQL] = [
        """
        CREATE TABLE transfer_upload (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            sent_at TEXT NOT NULL)
        """,
        "CREATE INDEX transfer_upload_by_time ON transfer_upload (sent_at)",
        // Of a transfer by its own passphrase, of an upload with a key of its own in the vault: neither is readable here.
        """
        CREATE TABLE transfer_piece (
            parcel BIGINT NOT NULL,
            number BIGINT NOT NULL,
            sealed BYTEA NOT NULL,
            made_at TEXT NOT NULL,
            PRIMARY KEY (parcel, number))
        """,
        "CREATE INDEX transfer_piece_by_time ON transfer_piece (made_at) WHERE number = 0",
    ]

    static func keep<Noun>(
        _ pieces: [[UInt8]], of parcel: ID<Noun>, at moment: Moment, by author: Author, in db: any Writing
    ) throws {
        try db.runAll(
            "INSERT INTO transfer_piece (parcel, number, sealed, made_at) VALUES ($1, $2, $3, $4)",
            pieces.enumerated().map { [parcel.sqlValue, $0.offset.sqlValue, .blob($0.element), moment.sqlValue] })
    }

    static func pieces<Noun>(of parcel: ID<Noun>, _ db: any Reading) throws -> [[UInt8]] {
        try db.all("SELECT sealed FROM transfer_piece WHERE parcel = $1 ORDER BY number", parcel) { $0.blob(0) }
    }

    /// Cut as documents are.
    static func pieces(of bytes: [UInt8]) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: DocumentFiles.piece).map {
            Array(bytes[$0..<min($0 + DocumentFiles.piece, bytes.count)])
        }
    }

    static func drop<Noun>(_ parcel: ID<Noun>, by author: Author, in db: any Writing) throws {
        try db.run("DELETE FROM transfer_piece WHERE parcel = $1", parcel)
    }

    static func send(
        _ upload: TransferUpload, _ pieces: [[UInt8]], at moment: Moment, by author: Author, in db: any Writing
    ) throws {
        try db.run(
            "INSERT INTO transfer_upload (id, place, colleague, sent_at) VALUES ($1, $2, $3, $4)", upload.id, upload.place,
            author.colleague, moment)
        try keep(pieces, of: upload.id, at: moment, by: author, in: db)
        try author.trace("opened", "transfer_upload", upload.id, in: db)
    }

    /// Nothing for one of somebody else.
    static func find(
        _ id: ID<TransferUpload>, by colleague: ID<Colleague>, _ db: any Reading
    ) throws -> TransferUpload? {
        try db.first("SELECT id, place FROM transfer_upload WHERE id = $1 AND colleague = $2", id, colleague) {
            TransferUpload(id: $0.id(0), place: $0.id(1))
        }
    }

    static func remove(_ id: ID<TransferUpload>, by author: Author, in db: any Writing) throws {
        try drop(id, by: author, in: db)
        try db.run("DELETE FROM transfer_upload WHERE id = $1", id)
        try author.trace("forgot", "transfer_upload", id, in: db)
    }

    /// Takes away what lay there long enough.
    /// - Returns: whose keys have to go.
    package static func tidy(at moment: Moment, by author: Author, in db: any Writing) throws -> [ID<TransferUpload>] {
        let last = moment - kept
        let gone = try db.all("SELECT id FROM transfer_upload WHERE sent_at < $1", last) { $0.id(0, of: TransferUpload.self) }
        for id in gone { try remove(id, by: author, in: db) }
        try db.run(
            """
            DELETE FROM transfer_piece WHERE parcel IN (
                SELECT p.parcel FROM transfer_piece p WHERE p.number = 0 AND (p.made_at < $1 OR NOT (
                    EXISTS (SELECT 1 FROM dossier_transfer t WHERE t.id = p.parcel)
                    OR EXISTS (SELECT 1 FROM transfer_upload u WHERE u.id = p.parcel))))
            """, last)
        return gone
    }
}

extension SealedPlace {
    static func upload(_ id: ID<TransferUpload>) -> SealedPlace {
        SealedPlace("transfer_piece", id.number, "sealed")
    }

    static func why(of transfer: ID<KnownTransfer>) -> SealedPlace {
        SealedPlace("dossier_transfer", transfer.number, "why")
    }
}
