import Casework
package import Database

/// A head as it lies in the database, with what lets the tree grow on from it.
struct StoredHead: Sendable {
    let head: TreeHead
    /// Nothing when what is stored does not give the root that was signed.
    let frontier: Frontier?

    /// Nothing may be built on it when its signature or its tree is not what it was.
    var isSound: Bool { frontier != nil && head.isSigned }
}

/// Where signed heads are kept.
package enum Heads {
    private static let columns: SQL = "number, size, root, peaks, sealed_at, public_key, signature"

    package static func newest(_ db: any Reading) throws -> TreeHead? {
        try newestStored(db)?.head
    }

    static func newestStored(_ db: any Reading) throws -> StoredHead? {
        try db.first("SELECT " + columns + " FROM trace_head ORDER BY number DESC LIMIT 1", as: read)
    }

    static func newestNumber(_ db: any Reading) throws -> Int {
        try db.number("SELECT COALESCE(MAX(number), 0) FROM trace_head")
    }

    static func all(_ db: any Reading) throws -> [StoredHead] {
        try db.all("SELECT " + columns + " FROM trace_head ORDER BY number", as: read)
    }

    static func add(_ head: TreeHead, _ frontier: Frontier, _ db: any Writing) throws {
        try db.run(
            "INSERT INTO trace_head (" + columns + ") VALUES ($1, $2, $3, $4, $5, $6, $7)",
            head.number, head.size, SQLValue.blob(head.root.bytes), SQLValue.blob(frontier.bytes), head.at,
            SQLValue.blob(head.publicKey), SQLValue.blob(head.signature))
    }

    private static func read(_ row: any Row) -> StoredHead {
        let root = TreeHash(row.blob(2))
        let frontier = Frontier(size: row.int(1), bytes: row.blob(3))
        let head = TreeHead(
            number: row.int(0), size: row.int(1), root: root ?? .empty, at: row.text(4), publicKey: row.blob(5),
            signature: row.blob(6))
        return StoredHead(head: head, frontier: root != nil && frontier?.root == root ? frontier : nil)
    }
}
