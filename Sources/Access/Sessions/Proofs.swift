package import Casework
package import Database
package import Trail

/// That whoever has a session showed anew who he is (bevestiging): a session that was left open, or taken, is not enough to
/// change accounts or to carry off a list.
package enum Proofs {
    package enum Way: String, Bindable, Sendable {
        case password, passkey
        /// One click, where one practises.
        case practice
    }

    /// From now on the session is in use again, and what asks for a proof asks for none for a while.
    package static func add(
        _ way: Way, to session: ID<Session>, at moment: Moment, id: ID<Proofs>, by author: Author, in db: any Writing
    ) throws {
        try db.run("INSERT INTO sign_in_proof (id, sign_in, way, at) VALUES ($1, $2, $3, $4)", id, session, way, moment)
        try Sessions.use(session, at: moment, by: author, in: db)
        try author.trace("proved", "sign_in", session, in: db)
    }
}

/// A deed that asks who it is first, though he may do it: thrown by what finds that out underway.
package struct ProofAsked: Error {
    package init() {}
}

extension Access {
    static let proofs: [SQL] = [
        """
        CREATE TABLE sign_in_proof (
            id BIGINT NOT NULL PRIMARY KEY,
            sign_in BIGINT NOT NULL REFERENCES sign_in (id),
            way TEXT NOT NULL CHECK (way IN ('password', 'passkey', 'practice')),
            at TEXT NOT NULL)
        """,
        "CREATE INDEX sign_in_proof_by_session ON sign_in_proof (sign_in, at)",
    ]
}
