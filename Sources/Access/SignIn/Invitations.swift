package import Casework
package import Database
package import SignIn
package import Trail

/// Slips of paper with which a colleague makes an account, or makes it anew (uitnodigingen). Each is good once.
package enum Invitations {
    package static let validity = Duration.seconds(7 * 86_400)

    /// Older slips of the same colleague are no longer good.
    package static func make(
        for colleague: ID<Colleague>, _ code: RecoveryCode, at moment: Moment, id: ID<Invitation>, by author: Author,
        in db: any Writing
    ) throws {
        try db.run(
            """
            INSERT INTO invitation_use (invitation, at) SELECT i.id, $2 FROM invitation i
            WHERE i.colleague = $1 AND NOT EXISTS (SELECT 1 FROM invitation_use u WHERE u.invitation = i.id)
            """, colleague, moment)
        try db.run(
            "INSERT INTO invitation (id, digest, colleague, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)", id,
            SQLValue.blob(code.digest), colleague, moment, moment + validity)
        try author.trace("made", "invitation", id, in: db)
    }

    /// Whose slip this is; nothing when it is unknown, used or too old.
    package static func find(_ code: RecoveryCode, at moment: Moment, _ db: any Reading) throws -> Invitation? {
        try db.first(
            """
            SELECT i.id, i.colleague, c.name FROM invitation i JOIN colleague c ON c.id = i.colleague
            WHERE i.digest = $1 AND i.expires_at > $2 AND NOT EXISTS (SELECT 1 FROM invitation_use u WHERE u.invitation = i.id)
            """, SQLValue.blob(code.digest), moment
        ) { Invitation(id: $0.id(0), colleague: $0.id(1), colleagueName: $0.text(2)) }
    }

    /// - Throws: `BrokenConstraint` when someone was quicker.
    package static func use(_ invitation: ID<Invitation>, at moment: Moment, by author: Author, in db: any Writing) throws {
        try db.run("INSERT INTO invitation_use (invitation, at) VALUES ($1, $2)", invitation, moment)
        try author.trace("used", "invitation", invitation, in: db)
    }
}

package struct Invitation: Sendable {
    package let id: ID<Invitation>
    package let colleague: ID<Colleague>
    package let colleagueName: String
}
