import Casework

/// The tables of passkeys.
extension Access {
    static let passkeys: [SQL] = [
        // By which an authenticator knows a colleague: chance, and no name.
        """
        CREATE TABLE passkey_handle (
            colleague BIGINT NOT NULL PRIMARY KEY REFERENCES account (colleague), handle BYTEA NOT NULL UNIQUE)
        """,
        // What was true when it was made. It belongs to the name of this server for ever, so that name is kept too.
        """
        CREATE TABLE passkey (
            id BIGINT NOT NULL PRIMARY KEY,
            credential BYTEA NOT NULL UNIQUE,
            public_key BYTEA NOT NULL,
            can_be_copied BIGINT NOT NULL,
            colleague BIGINT NOT NULL REFERENCES passkey_handle (colleague),
            site TEXT NOT NULL,
            device TEXT NOT NULL,
            made_at TEXT NOT NULL)
        """,
        "CREATE INDEX passkey_by_colleague ON passkey (colleague, made_at)",
        // Written over at every use.
        """
        CREATE TABLE passkey_use (
            passkey BIGINT NOT NULL PRIMARY KEY REFERENCES passkey (id), counter BIGINT NOT NULL, is_copied BIGINT NOT NULL,
            at TEXT)
        """,
        "CREATE TABLE passkey_withdrawal (passkey BIGINT NOT NULL PRIMARY KEY REFERENCES passkey (id), at TEXT NOT NULL)",
        // What a browser was asked and has not answered yet: a digest, gone at the first answer. With a colleague it is to make
        // a passkey, without one to use one.
        """
        CREATE TABLE passkey_challenge (
            digest BYTEA NOT NULL PRIMARY KEY, colleague BIGINT REFERENCES account (colleague), expires_at TEXT NOT NULL)
        """,
        "CREATE INDEX passkey_challenge_by_expiry ON passkey_challenge (expires_at)",
    ]
}
