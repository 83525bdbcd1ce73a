package import Casework
import Crypto
package import Database
package import SignIn
package import Trail

/// What browsers were asked and have not answered yet (uitdagingen): in the database, so that any server can hear the answer.
package enum PasskeyChallenges {
    package static let validity = Duration.seconds(300)

    /// - Parameter colleague: who may make a passkey with it; nothing when it is to use one, whoever it is.
    package static func make(
        _ challenge: PasskeyChallenge, for colleague: ID<Colleague>?, at moment: Moment, by author: Author, in db: any Writing
    ) throws {
        try db.run(
            "INSERT INTO passkey_challenge (digest, colleague, expires_at) VALUES ($1, $2, $3)", digest(challenge), colleague,
            moment + validity)
    }

    /// Whether it was asked, of this colleague, and is not too old. After this it is gone, whatever comes of the answer: so this
    /// has to be kept also when the answer is wrong.
    package static func spend(
        _ challenge: PasskeyChallenge, for colleague: ID<Colleague>?, at moment: Moment, by author: Author, in db: any Writing
    ) throws -> Bool {
        try db.run(
            """
            DELETE FROM passkey_challenge WHERE digest = $1 AND expires_at > $2
                AND (colleague = $3 OR (colleague IS NULL AND $4 = 1))
            """, digest(challenge), moment, colleague, colleague == nil) == 1
    }

    /// Throws away what nobody answers any more.
    package static func tidy(at moment: Moment, by author: Author, in db: any Writing) throws {
        try db.run("DELETE FROM passkey_challenge WHERE expires_at < $1", moment)
    }

    private static func digest(_ challenge: PasskeyChallenge) -> SQLValue {
        .blob(Array(SHA256.hash(data: challenge.bytes)))
    }
}
