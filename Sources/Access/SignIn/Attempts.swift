package import Casework
import Crypto
package import Database
package import Trail

/// Who tried to sign in, where from and when: what holds back who tries on. By account and address together, and by address:
/// so nobody can lock a colleague out from elsewhere.
package enum Attempts {
    private static let window = Duration.seconds(60)
    /// In one window, for one account from one address, and from one address for all.
    private static let mostForAccount = 5
    private static let mostFromOrigin = 20

    /// Writes the attempt down, whether such an account exists or not.
    /// - Throws: ``Refusal/tooManyAttempts``.
    package static func record(
        _ name: String, from origin: String, at moment: Moment, id: ID<Attempts>, by author: Author, in db: any Writing
    ) throws {
        let (account, origin) = (digest(name), digest(origin))
        let since = moment - window
        let forAccount = try db.number(
            "SELECT COUNT(*) FROM attempt WHERE account = $1 AND origin = $2 AND at > $3", account, origin, since)
        let fromOrigin = try db.number("SELECT COUNT(*) FROM attempt WHERE origin = $1 AND at > $2", origin, since)
        guard forAccount < mostForAccount, fromOrigin < mostFromOrigin else { throw Refusal.tooManyAttempts }
        try db.run("INSERT INTO attempt (id, account, origin, at) VALUES ($1, $2, $3, $4)", id, account, origin, moment)
    }

    /// Who got in has the whole number before him again.
    package static func forget(_ name: String, from origin: String, by author: Author, in db: any Writing) throws {
        try db.run("DELETE FROM attempt WHERE account = $1 AND origin = $2", digest(name), digest(origin))
    }

    /// Throws away what holds nobody back any more.
    package static func tidy(at moment: Moment, by author: Author, in db: any Writing) throws {
        try db.run("DELETE FROM attempt WHERE at < $1", moment - .seconds(3600))
        try db.run("DELETE FROM form_use WHERE at < $1", moment - FormUse.kept)
        try PasskeyChallenges.tidy(at: moment, by: author, in: db)
    }

    private static func digest(_ text: String) -> SQLValue {
        .blob(Array(SHA256.hash(data: Array(text.utf8))))
    }
}

extension Refusal {
    package static let tooManyAttempts = Refusal(.tryLater, Phrase(
        nl: "Je hebt te vaak geprobeerd je aan te melden. Wacht een minuut en probeer het dan opnieuw.",
        en: "You tried to sign in too often. Wait a minute and then try again."))
}
