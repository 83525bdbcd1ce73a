package import Casework
package import Database
package import SignIn
import Trail

/// A program that asks with a token, for a colleague (houder): what he is at this moment, and what of that the token gives.
package struct TokenBearer: Sendable {
    /// As if he had signed in with it; what asks for a proof is never open to it.
    package let session: Session
    package let scopes: [AccessToken.Scope]
    package let token: ID<AccessToken>

    /// Nothing when the token is unknown, ended or too old, or when its colleague is nothing here any more.
    package static func find(_ token: Token, _ clock: Clock, _ db: any Reading) throws -> TokenBearer? {
        let now = clock.now()
        let found = try db.first(
            """
            SELECT t.id, t.colleague, c.name, t.scopes, CASE WHEN u.at > $3 THEN 0 ELSE 1 END
            FROM access_token t JOIN colleague c ON c.id = t.colleague LEFT JOIN access_token_use u ON u.token = t.id
            WHERE t.digest = $1 AND t.expires_at > $2
                AND NOT EXISTS (SELECT 1 FROM access_token_end x WHERE x.token = t.id)
            """, SQLValue.blob(token.digest), now, now - SessionTerms.grain
        ) { row in
            (
                token: row.id(0, of: AccessToken.self), colleague: row.id(1, of: Colleague.self), name: row.text(2),
                scopes: AccessTokens.scopes(row.text(3)), isStale: row.flag(4))
        }
        guard let found else { return nil }
        let standing = try Standing.find(found.colleague, found.name, at: clock, db)
        guard !standing.roles.isEmpty else { return nil }
        // Numbers are given out once, so no session has that of a token: the log and the budget tell them apart.
        let session = Session(
            id: ID(found.token.number), standing: standing, token: token, isUseStale: found.isStale, isProven: false)
        return TokenBearer(session: session, scopes: found.scopes, token: found.token)
    }
}
