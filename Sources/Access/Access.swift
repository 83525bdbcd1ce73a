import Casework
package import Database

/// Who may see what: what someone is here, how he shows that it is he, and for how long that holds.
package enum Access {
    package static let schema = Schema("access", FieldClasses(
        personal: [
            "engagement", "engagement_end", "volunteer_role", "volunteer_role_end", "mandate", "mandate_end", "shift",
            "shift_withdrawal", "account", "password", "code_secret", "recovery_code", "recovery_code_use", "invitation",
            "invitation_use", "attempt", "sign_in", "sign_in_use", "sign_in_end", "sign_in_proof", "form_use", "passkey_handle",
            "passkey", "passkey_use", "passkey_withdrawal", "passkey_challenge", "access_token", "access_token_use",
            "access_token_end",
        ]), [
        Schema.Step("2026-11-25", roles + signIn + sessions, appendOnly: ["password", "mandate", "mandate_end", "sign_in_end"]),
        Schema.Step("2026-11-26-passkeys", passkeys, appendOnly: ["passkey", "passkey_withdrawal"]),
        Schema.Step("2026-11-26-proofs", proofs, appendOnly: ["sign_in_proof"]),
        Schema.Step("2026-11-27-tokens", tokens, appendOnly: ["access_token", "access_token_end"]),
    ])

    private static let roles: [SQL] = [
        """
        CREATE TABLE engagement (
            id BIGINT NOT NULL PRIMARY KEY,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            place BIGINT NOT NULL REFERENCES place (id),
            kind TEXT NOT NULL CHECK (kind IN ('volunteer', 'intern', 'staff')),
            function TEXT,
            weekly_hours BIGINT,
            started_on TEXT NOT NULL)
        """,
        "CREATE INDEX engagement_by_colleague ON engagement (colleague, started_on)",
        "CREATE INDEX engagement_by_place ON engagement (place, kind, started_on)",
        """
        CREATE TABLE engagement_end (
            engagement BIGINT NOT NULL PRIMARY KEY REFERENCES engagement (id),
            ended_on TEXT NOT NULL)
        """,
        """
        CREATE TABLE volunteer_role (
            id BIGINT NOT NULL PRIMARY KEY,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            role TEXT NOT NULL CHECK (role IN ('guide', 'housing', 'participation', 'legal', 'coach', 'interpreter')),
            started_on TEXT NOT NULL)
        """,
        "CREATE INDEX volunteer_role_by_colleague ON volunteer_role (colleague, role, started_on)",
        """
        CREATE TABLE volunteer_role_end (
            volunteer_role BIGINT NOT NULL PRIMARY KEY REFERENCES volunteer_role (id),
            ended_on TEXT NOT NULL)
        """,
        // What someone may be without working at a place: keeps the accounts, reads the reports for a municipality, or the log.
        """
        CREATE TABLE mandate (
            id BIGINT NOT NULL PRIMARY KEY,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            kind TEXT NOT NULL CHECK (kind IN ('administrator', 'municipality', 'auditor')),
            municipality TEXT REFERENCES municipality (code),
            started_on TEXT NOT NULL,
            CHECK ((kind = 'municipality') = (municipality IS NOT NULL)))
        """,
        "CREATE INDEX mandate_by_colleague ON mandate (colleague, started_on)",
        "CREATE TABLE mandate_end (mandate BIGINT NOT NULL PRIMARY KEY REFERENCES mandate (id), ended_on TEXT NOT NULL)",
        """
        CREATE TABLE shift (
            id BIGINT NOT NULL PRIMARY KEY,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            place BIGINT NOT NULL REFERENCES place (id),
            day TEXT NOT NULL,
            opens TEXT NOT NULL,
            closes TEXT NOT NULL)
        """,
        "CREATE INDEX shift_by_colleague ON shift (colleague, day)",
        "CREATE TABLE shift_withdrawal (shift BIGINT NOT NULL PRIMARY KEY REFERENCES shift (id), at TEXT NOT NULL)",
    ]

    private static let signIn: [SQL] = [
        // The name by which someone signs in: in small letters, and nobody else's.
        """
        CREATE TABLE account (
            colleague BIGINT NOT NULL PRIMARY KEY REFERENCES colleague (id), name TEXT NOT NULL UNIQUE)
        """,
        // The last one counts.
        """
        CREATE TABLE password (
            id BIGINT NOT NULL PRIMARY KEY, colleague BIGINT NOT NULL REFERENCES account (colleague), hash TEXT NOT NULL,
            set_at TEXT NOT NULL)
        """,
        "CREATE INDEX password_by_colleague ON password (colleague, id)",
        // Its last step grows, so that no code is taken twice.
        """
        CREATE TABLE code_secret (
            colleague BIGINT NOT NULL PRIMARY KEY REFERENCES account (colleague), secret BYTEA NOT NULL,
            last_step BIGINT NOT NULL)
        """,
        """
        CREATE TABLE recovery_code (
            digest BYTEA NOT NULL PRIMARY KEY, colleague BIGINT NOT NULL REFERENCES account (colleague))
        """,
        "CREATE INDEX recovery_code_by_colleague ON recovery_code (colleague)",
        "CREATE TABLE recovery_code_use (digest BYTEA NOT NULL PRIMARY KEY REFERENCES recovery_code (digest), at TEXT NOT NULL)",
        """
        CREATE TABLE invitation (
            id BIGINT NOT NULL PRIMARY KEY,
            digest BYTEA NOT NULL UNIQUE,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            made_at TEXT NOT NULL,
            expires_at TEXT NOT NULL)
        """,
        "CREATE INDEX invitation_by_colleague ON invitation (colleague, made_at)",
        "CREATE TABLE invitation_use (invitation BIGINT NOT NULL PRIMARY KEY REFERENCES invitation (id), at TEXT NOT NULL)",
        // Who tried to sign in: digests only, and kept for an hour.
        "CREATE TABLE attempt (id BIGINT NOT NULL PRIMARY KEY, account BYTEA NOT NULL, origin BYTEA NOT NULL, at TEXT NOT NULL)",
        "CREATE INDEX attempt_by_account ON attempt (account, at)",
        "CREATE INDEX attempt_by_origin ON attempt (origin, at)",
    ]

    private static let sessions: [SQL] = [
        """
        CREATE TABLE sign_in (
            id BIGINT NOT NULL PRIMARY KEY,
            digest BYTEA NOT NULL UNIQUE,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            device TEXT NOT NULL,
            started_at TEXT NOT NULL,
            expires_at TEXT NOT NULL)
        """,
        "CREATE INDEX sign_in_by_colleague ON sign_in (colleague, started_at)",
        // The one thing that is written over: when it was used last, to the minute.
        "CREATE TABLE sign_in_use (sign_in BIGINT NOT NULL PRIMARY KEY REFERENCES sign_in (id), at TEXT NOT NULL)",
        """
        CREATE TABLE sign_in_end (
            sign_in BIGINT NOT NULL PRIMARY KEY REFERENCES sign_in (id), at TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason IN ('signed-out', 'revoked', 'left', 'changed')))
        """,
        // A form that was sent, and where its sender was led: sent again, it leads there again and does nothing.
        "CREATE TABLE form_use (digest BYTEA NOT NULL PRIMARY KEY, location TEXT, at TEXT NOT NULL)",
    ]
}
