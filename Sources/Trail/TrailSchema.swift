import Casework
package import Database

/// Who works here, and the trace of what was done.
package enum Trail {
    package static let schema = Schema("trail", FieldClasses(
        internal: ["trace_leaf", "trace_head"],
        personal: ["colleague", "trace", "revision", "revision_row"]), [
        Schema.Step("2026-11-23", [
            "CREATE TABLE colleague (id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL)",
            """
            CREATE TABLE trace (
                id BIGINT NOT NULL PRIMARY KEY,
                at TEXT NOT NULL,
                colleague BIGINT REFERENCES colleague (id),
                ground TEXT NOT NULL,
                deed TEXT NOT NULL,
                noun TEXT NOT NULL,
                subject BIGINT,
                code TEXT,
                role TEXT,
                sign_in BIGINT,
                section TEXT,
                origin TEXT,
                CHECK ((subject IS NULL) <> (code IS NULL)))
            """,
            "CREATE INDEX trace_by_subject ON trace (noun, subject)",
            "CREATE INDEX trace_by_colleague ON trace (colleague, at)",
            "CREATE INDEX trace_of_looks ON trace (at) WHERE noun = 'person' AND deed IN ('looked', 'refused')",
        ]),
        Schema.Step("2026-11-24-log", [
            """
            CREATE TABLE trace_leaf (
                number BIGINT NOT NULL PRIMARY KEY, entry BIGINT NOT NULL UNIQUE REFERENCES trace (id), hash BYTEA NOT NULL)
            """,
            """
            CREATE TABLE trace_head (
                number BIGINT NOT NULL PRIMARY KEY, size BIGINT NOT NULL, root BYTEA NOT NULL, peaks BYTEA NOT NULL,
                sealed_at TEXT NOT NULL, public_key BYTEA NOT NULL, signature BYTEA NOT NULL)
            """,
        ], appendOnly: ["trace", "trace_leaf", "trace_head"]),
        Schema.Step("2026-11-26-revisions", [
            """
            CREATE TABLE revision (
                id BIGINT NOT NULL PRIMARY KEY,
                deed TEXT NOT NULL,
                noun TEXT NOT NULL,
                subject BIGINT NOT NULL,
                colleague BIGINT REFERENCES colleague (id),
                at TEXT NOT NULL,
                undoes BIGINT UNIQUE REFERENCES revision (id))
            """,
            "CREATE INDEX revision_by_subject ON revision (noun, subject, id)",
            // A row as it was before; nothing when it was not there.
            """
            CREATE TABLE revision_row (
                id BIGINT NOT NULL PRIMARY KEY,
                revision BIGINT NOT NULL REFERENCES revision (id),
                table_name TEXT NOT NULL,
                row_key BIGINT NOT NULL,
                before TEXT)
            """,
            "CREATE INDEX revision_row_by_revision ON revision_row (revision, id)",
            "CREATE INDEX revision_row_by_row ON revision_row (table_name, row_key, id)",
        ]),
    ])
}
