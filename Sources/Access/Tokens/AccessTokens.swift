package import Casework
package import Database
package import SignIn
package import Trail

/// Where the tokens of programs are kept: their digests, for whom, for what and until when.
package enum AccessTokens {
    package enum Reason: String, Bindable, Sendable {
        case revoked
        /// Its colleague left.
        case left
        /// The password or the way to sign in changed: who took a session may have made it.
        case changed
    }

    /// - Parameter lasting: ``AccessToken/longest`` at most; more becomes that.
    /// - Throws: ``Refusal/tooManyTokens``.
    package static func make(
        _ name: String, _ scopes: [AccessToken.Scope], for colleague: ID<Colleague>, lasting: Duration, at moment: Moment,
        id: ID<AccessToken>, by author: Author, in db: any Writing
    ) throws -> Token {
        guard try open(of: colleague, at: moment, db).count < AccessToken.most else { throw Refusal.tooManyTokens }
        let token = Token()
        try db.run(
            """
            INSERT INTO access_token (id, digest, colleague, name, scopes, made_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, id, SQLValue.blob(token.digest), colleague, name, scopes.map(\.rawValue).joined(separator: " "), moment,
            moment + min(lasting, AccessToken.longest))
        try author.trace("made", "access_token", id, in: db)
        return token
    }

    /// Writes down that it was used now. No trace: the looks themselves leave one.
    package static func use(_ token: ID<AccessToken>, at moment: Moment, by author: Author, in db: any Writing) throws {
        try db.run(
            """
            INSERT INTO access_token_use (token, at) VALUES ($1, $2)
            ON CONFLICT (token) DO UPDATE SET at = excluded.at WHERE access_token_use.at < excluded.at
            """, token, moment)
    }

    /// - Returns: whether this colleague had such a token, and it was open.
    package static func revoke(
        _ token: ID<AccessToken>, of colleague: ID<Colleague>, at moment: Moment, by author: Author, in db: any Writing
    ) throws -> Bool {
        guard try open(of: colleague, at: moment, db).contains(where: { $0.id == token }) else { return false }
        try end(token, .revoked, at: moment, author, db)
        return true
    }

    package static func endAll(
        of colleague: ID<Colleague>, _ reason: Reason, at moment: Moment, by author: Author, in db: any Writing
    ) throws {
        for token in try open(of: colleague, at: moment, db) { try end(token.id, reason, at: moment, author, db) }
    }

    private static func end(
        _ token: ID<AccessToken>, _ reason: Reason, at moment: Moment, _ author: Author, _ db: any Writing
    ) throws {
        let isEnded = try db.run(
            "INSERT INTO access_token_end (token, at, reason) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", token, moment, reason)
        if isEnded == 1 { try author.trace("ended", "access_token", token, in: db) }
    }

    /// Those of a colleague that still work, the newest first.
    package static func open(of colleague: ID<Colleague>, at moment: Moment, _ db: any Reading) throws -> [AccessToken] {
        try db.all(
            """
            SELECT t.id, t.name, t.scopes, t.made_at, t.expires_at, u.at
            FROM access_token t LEFT JOIN access_token_use u ON u.token = t.id
            WHERE t.colleague = $1 AND t.expires_at > $2 AND NOT EXISTS (SELECT 1 FROM access_token_end x WHERE x.token = t.id)
            ORDER BY t.id DESC
            """, colleague, moment
        ) { row in
            AccessToken(
                id: row.id(0), name: row.text(1), scopes: scopes(row.text(2)), madeAt: row.text(3), expiresAt: row.text(4),
                usedAt: row.optionalText(5))
        }
    }

    static func scopes(_ kept: String) -> [AccessToken.Scope] {
        let words = kept.utf8.split(separator: UInt8(ascii: " "))
        return AccessToken.Scope.allCases.filter { scope in words.contains { $0.elementsEqual(scope.rawValue.utf8) } }
    }
}

extension Refusal {
    package static let tooManyTokens = Refusal(.rule, Phrase(
        nl: "Je hebt al tien sleutels. Trek er eerst een in die je niet meer gebruikt.",
        en: "You have ten keys already. First withdraw one that you no longer use."))
}
