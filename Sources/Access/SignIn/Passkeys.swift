package import Casework
package import Database
package import SignIn
package import Trail

/// Where passkeys are kept. One that was withdrawn is not found any more.
package enum Passkeys {
    /// By which authenticators know this colleague; made when he has none yet.
    package static func handle(
        of colleague: ID<Colleague>, _ fresh: Token, by author: Author, in db: any Writing
    ) throws -> [UInt8] {
        try db.run(
            "INSERT INTO passkey_handle (colleague, handle) VALUES ($1, $2) ON CONFLICT DO NOTHING", colleague,
            SQLValue.blob(fresh.digest))
        return try db.first("SELECT handle FROM passkey_handle WHERE colleague = $1", colleague) { $0.blob(0) } ?? []
    }

    /// - Parameter site: the name of this server, to which the passkey belongs.
    /// - Returns: whether it is new; a passkey belongs to one colleague.
    package static func add(
        _ kept: KeptPasskey, at site: String, by author: Author, in db: any Writing
    ) throws -> Bool {
        let passkey = kept.passkey
        let isNew = try db.run(
            """
            INSERT INTO passkey (id, credential, public_key, can_be_copied, colleague, site, device, made_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
            """, kept.id, SQLValue.blob(passkey.id), SQLValue.blob(passkey.key), passkey.canBeCopied, kept.colleague, site,
            kept.device, kept.madeAt) == 1
        guard isNew else { return false }
        try db.run(
            "INSERT INTO passkey_use (passkey, counter, is_copied, at) VALUES ($1, $2, $3, NULL)", kept.id,
            Int(passkey.counter), passkey.isCopied)
        try author.trace("added", "passkey", kept.id, in: db)
        return true
    }

    /// - Parameter credential: as the authenticator names it.
    package static func find(_ credential: [UInt8], at site: String, _ db: any Reading) throws -> KeptPasskey? {
        try db.first(select + " AND p.credential = $1 AND p.site = $2", SQLValue.blob(credential), site, as: read)
    }

    /// Those of a colleague, the newest first.
    package static func all(of colleague: ID<Colleague>, _ db: any Reading) throws -> [KeptPasskey] {
        try db.all(select + " AND p.colleague = $1 ORDER BY p.made_at DESC, p.id DESC", colleague, as: read)
    }

    /// Writes down that it was used. Not taken when it was withdrawn, or used by somebody else, since it was read.
    package static func use(
        _ kept: KeptPasskey, becoming passkey: Passkey, at moment: Moment, by author: Author, in db: any Writing
    ) throws -> Bool {
        try db.run(
            """
            UPDATE passkey_use SET counter = $2, is_copied = $3, at = $4 WHERE passkey = $1 AND counter = $5
                AND NOT EXISTS (SELECT 1 FROM passkey_withdrawal w WHERE w.passkey = $1)
            """, kept.id, Int(passkey.counter), passkey.isCopied, moment, Int(kept.passkey.counter)) == 1
    }

    /// - Returns: whether there was one of this colleague's own to withdraw.
    package static func withdraw(
        _ id: ID<KeptPasskey>, of colleague: ID<Colleague>, at moment: Moment, by author: Author, in db: any Writing
    ) throws -> Bool {
        let isOwn = try db.run(
            """
            INSERT INTO passkey_withdrawal (passkey, at) SELECT p.id, $3 FROM passkey p WHERE p.id = $1 AND p.colleague = $2
            ON CONFLICT DO NOTHING
            """, id, colleague, moment) == 1
        if isOwn { try author.trace("withdrew", "passkey", id, in: db) }
        return isOwn
    }

    /// For an account that is made anew: what was lost may hold a passkey too.
    package static func withdrawAll(
        of colleague: ID<Colleague>, at moment: Moment, by author: Author, in db: any Writing
    ) throws {
        for kept in try all(of: colleague, db) { _ = try withdraw(kept.id, of: colleague, at: moment, by: author, in: db) }
    }

    private static let select: SQL = """
        SELECT p.id, p.colleague, h.handle, p.credential, p.public_key, u.counter, p.can_be_copied, u.is_copied, p.device,
            p.made_at, u.at
        FROM passkey p JOIN passkey_handle h ON h.colleague = p.colleague JOIN passkey_use u ON u.passkey = p.id
        WHERE NOT EXISTS (SELECT 1 FROM passkey_withdrawal w WHERE w.passkey = p.id)
        """

    private static func read(_ row: any Row) -> KeptPasskey {
        KeptPasskey(
            id: row.id(0), colleague: row.id(1), handle: row.blob(2),
            passkey: Passkey(
                id: row.blob(3), key: row.blob(4), counter: UInt32(clamping: row.integer(5)), canBeCopied: row.flag(6),
                isCopied: row.flag(7)),
            device: row.text(8), madeAt: row.text(9), usedAt: row.optionalText(10))
    }
}
