package import Casework
package import Database
package import SignIn
package import Trail

/// Where accounts are kept.
package enum Accounts {
    /// Whether there is any: before that, the first administrator is still to come.
    package static func exist(_ db: any Reading) throws -> Bool {
        try db.exists("SELECT 1 FROM account LIMIT 1")
    }

    package static func find(_ name: AccountName, _ db: any Reading) throws -> Account? {
        try db.first(
            """
            SELECT a.colleague, p.hash, s.secret, s.last_step
            FROM account a JOIN code_secret s ON s.colleague = a.colleague
                JOIN password p ON p.id = (SELECT MAX(l.id) FROM password l WHERE l.colleague = a.colleague)
            WHERE a.name = $1
            """, name.text
        ) { row -> Account? in
            guard let seed = OneTimeSeed(bytes: row.blob(2)) else { return nil }
            return Account(
                colleague: row.id(0), name: name, password: PasswordHash(encoded: row.text(1)), seed: seed, lastStep: row.int(3))
        } ?? nil
    }

    /// The name by which a colleague signs in; nothing when he has no account.
    package static func name(of colleague: ID<Colleague>, _ db: any Reading) throws -> AccountName? {
        try db.first("SELECT name FROM account WHERE colleague = $1", colleague) { AccountName($0.text(0)) } ?? nil
    }

    /// That of a colleague; nothing when he has none.
    package static func of(_ colleague: ID<Colleague>, _ db: any Reading) throws -> Account? {
        try name(of: colleague, db).flatMap { try find($0, db) }
    }

    package static func isTaken(_ name: AccountName, but colleague: ID<Colleague>, _ db: any Reading) throws -> Bool {
        try db.exists("SELECT 1 FROM account WHERE name = $1 AND colleague <> $2", name.text, colleague)
    }

    /// Makes the account, or makes it anew: a new name, password, app and recovery codes instead of the old ones.
    package static func set(
        _ account: Account, _ hash: PasswordHash, recovery: [RecoveryCode], at moment: Moment, id: ID<Account>,
        by author: Author, in db: any Writing
    ) throws {
        try db.run(
            "INSERT INTO account (colleague, name) VALUES ($1, $2) ON CONFLICT (colleague) DO UPDATE SET name = excluded.name",
            account.colleague, account.name.text)
        try setSeed(account.seed, at: account.lastStep, of: account.colleague, by: author, in: db)
        try setRecovery(recovery, of: account.colleague, by: author, in: db)
        try setPassword(hash, of: account.colleague, at: moment, id: id, by: author, in: db)
        try author.trace("set", "account", account.colleague, in: db)
    }

    package static func setPassword(
        _ hash: PasswordHash, of colleague: ID<Colleague>, at moment: Moment, id: ID<Account>, by author: Author,
        in db: any Writing
    ) throws {
        try db.run(
            "INSERT INTO password (id, colleague, hash, set_at) VALUES ($1, $2, $3, $4)", id, colleague, hash.encoded, moment)
        try author.trace("set", "password", colleague, in: db)
    }

    /// - Parameter step: that of the code with which the colleague showed that the app has it.
    package static func setSeed(
        _ seed: OneTimeSeed, at step: Int, of colleague: ID<Colleague>, by author: Author, in db: any Writing
    ) throws {
        try db.run(
            """
            INSERT INTO code_secret (colleague, secret, last_step) VALUES ($1, $2, $3)
            ON CONFLICT (colleague) DO UPDATE SET secret = excluded.secret, last_step = excluded.last_step
            """, colleague, SQLValue.blob(seed.bytes), step)
        try author.trace("set", "code_secret", colleague, in: db)
    }

    /// Those before are no longer good.
    package static func setRecovery(
        _ codes: [RecoveryCode], of colleague: ID<Colleague>, by author: Author, in db: any Writing
    ) throws {
        try db.run(
            "DELETE FROM recovery_code_use WHERE digest IN (SELECT digest FROM recovery_code WHERE colleague = $1)", colleague)
        try db.run("DELETE FROM recovery_code WHERE colleague = $1", colleague)
        for code in codes {
            try db.run("INSERT INTO recovery_code (digest, colleague) VALUES ($1, $2)", SQLValue.blob(code.digest), colleague)
        }
        try author.trace("set", "recovery_code", colleague, in: db)
    }

    /// Takes a code from the app or one from paper. Each is taken once, also when two arrive at the same moment.
    package static func take(
        _ typed: String, of account: Account, at moment: Moment, by author: Author, in db: any Writing
    ) throws -> Bool {
        if let step = OneTimeCode.accept(typed, of: account.seed, at: moment, after: account.lastStep) {
            return try db.run(
                "UPDATE code_secret SET last_step = $2 WHERE colleague = $1 AND last_step < $2", account.colleague, step) == 1
        }
        guard let code = RecoveryCode(text: typed) else { return false }
        let isNew = try db.run(
            """
            INSERT INTO recovery_code_use (digest, at) SELECT digest, $3 FROM recovery_code WHERE digest = $1 AND colleague = $2
            ON CONFLICT DO NOTHING
            """, SQLValue.blob(code.digest), account.colleague, moment) == 1
        if isNew { try author.trace("used", "recovery_code", account.colleague, in: db) }
        return isNew
    }
}
