import Casework

/// The tables of tokens.
extension Access {
    static let tokens: [SQL] = [
        """
        CREATE TABLE access_token (
            id BIGINT NOT NULL PRIMARY KEY,
            digest BYTEA NOT NULL UNIQUE,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            name TEXT NOT NULL,
            scopes TEXT NOT NULL,
            made_at TEXT NOT NULL,
            expires_at TEXT NOT NULL)
        """,
        "CREATE INDEX access_token_by_colleague ON access_token (colleague, made_at)",
        // Written over: when it was used last, to the minute.
        "CREATE TABLE access_token_use (token BIGINT NOT NULL PRIMARY KEY REFERENCES access_token (id), at TEXT NOT NULL)",
        """
        CREATE TABLE access_token_end (
            token BIGINT NOT NULL PRIMARY KEY REFERENCES access_token (id), at TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason IN ('revoked', 'left', 'changed')))
        """,
    ]
}
