package import Casework
package import Database
package import SignIn
package import Trail

/// Where sessions are kept: in the database, so that every server knows them.
package enum Sessions {
    package enum Reason: String, Bindable, Sendable {
        case signedOut = "signed-out"
        /// Ended from another device.
        case revoked
        /// Its colleague left.
        case left
        /// The password or the way to sign in changed.
        case changed
    }

    /// - Parameter device: "Firefox op Windows", for the list of devices.
    package static func start(
        for colleague: ID<Colleague>, on device: String, _ terms: SessionTerms, _ clock: Clock, id: ID<Session>,
        by author: Author, in db: any Writing
    ) throws -> Token {
        let token = Token()
        let now = clock.now()
        try db.run(
            """
            INSERT INTO sign_in (id, digest, colleague, device, started_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
            """, id, SQLValue.blob(token.digest), colleague, device, now, now + terms.longest)
        try db.run("INSERT INTO sign_in_use (sign_in, at) VALUES ($1, $2)", id, now)
        try author.trace("started", "sign_in", id, in: db)
        return token
    }

    /// The session of this secret, with what its colleague is now. Nothing when it is unknown, ended or too old, or when
    /// its colleague is nothing here any more.
    package static func find(
        _ token: Token, _ terms: SessionTerms, _ clock: Clock, _ db: any Reading
    ) throws -> Session? {
        let now = clock.now()
        let found = try db.first(
            """
            SELECT s.id, s.colleague, c.name, CASE WHEN u.at < $4 THEN 1 ELSE 0 END,
                CASE WHEN s.started_at > $5 OR EXISTS (SELECT 1 FROM sign_in_proof p WHERE p.sign_in = s.id AND p.at > $5)
                THEN 1 ELSE 0 END, CASE WHEN u.at > $3 THEN 0 ELSE 1 END
            FROM sign_in s JOIN colleague c ON c.id = s.colleague JOIN sign_in_use u ON u.sign_in = s.id
            WHERE s.digest = $1 AND s.expires_at > $2
                AND NOT EXISTS (SELECT 1 FROM sign_in_end x WHERE x.sign_in = s.id)
            """, SQLValue.blob(token.digest), now, now - terms.idle, now - SessionTerms.grain, now - terms.proof
        ) { row in
            (
                row.id(0, of: Session.self), row.id(1, of: Colleague.self), name: row.text(2), isStale: row.flag(3),
                isProven: row.flag(4), isLocked: row.flag(5))
        }
        guard let found else { return nil }
        let standing = try Standing.find(found.1, found.name, at: clock, db)
        guard !standing.roles.isEmpty else { return nil }
        return Session(
            id: found.0, standing: standing, token: token, isUseStale: found.isStale,
            isLocked: found.isLocked, isProven: found.isProven)
    }

    /// Writes down that it was used now. No trace: the looks themselves leave one.
    package static func use(_ session: ID<Session>, at moment: Moment, by author: Author, in db: any Writing) throws {
        try db.run("UPDATE sign_in_use SET at = $2 WHERE sign_in = $1 AND at < $2", session, moment)
    }

    package static func end(
        _ session: ID<Session>, _ reason: Reason, at moment: Moment, by author: Author, in db: any Writing
    ) throws {
        let isEnded = try db.run(
            "INSERT INTO sign_in_end (sign_in, at, reason) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", session, moment, reason)
        if isEnded == 1 { try author.trace("ended", "sign_in", session, in: db) }
    }

    /// Ends all sessions of a colleague but one, and all tokens of his programs.
    package static func endAll(
        of colleague: ID<Colleague>, but kept: ID<Session>? = nil, _ reason: Reason, at moment: Moment, by author: Author,
        in db: any Writing
    ) throws {
        let open = try db.all(
            """
            SELECT s.id FROM sign_in s WHERE s.colleague = $1 AND s.expires_at > $2
                AND NOT EXISTS (SELECT 1 FROM sign_in_end x WHERE x.sign_in = s.id)
            """, colleague, moment) { $0.id(0, of: Session.self) }
        for session in open where session != kept { try end(session, reason, at: moment, by: author, in: db) }
        try AccessTokens.endAll(of: colleague, reason == .left ? .left : .changed, at: moment, by: author, in: db)
    }

    /// The open sessions of a colleague, the newest first.
    package static func open(of colleague: ID<Colleague>, at moment: Moment, _ db: any Reading) throws -> [OpenSession] {
        try db.all(
            """
            SELECT s.id, s.device, s.started_at, u.at FROM sign_in s JOIN sign_in_use u ON u.sign_in = s.id
            WHERE s.colleague = $1 AND s.expires_at > $2 AND NOT EXISTS (SELECT 1 FROM sign_in_end x WHERE x.sign_in = s.id)
            ORDER BY s.started_at DESC, s.id DESC
            """, colleague, moment
        ) { OpenSession(id: $0.id(0), device: $0.text(1), startedAt: $0.text(2), usedAt: $0.text(3)) }
    }
}

/// A line of the list of devices.
package struct OpenSession: Sendable, Equatable {
    package let id: ID<Session>
    package let device: String
    package let startedAt: String
    package let usedAt: String

    package init(id: ID<Session>, device: String, startedAt: String, usedAt: String) {
        self.id = id
        self.device = device
        self.startedAt = startedAt
        self.usedAt = usedAt
    }
}
