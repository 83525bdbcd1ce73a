import Casework
package import Database

/// Who works here, and the trace of what was done.
package enum Access {
    package static let schema = Schema("access", [
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
                CHECK ((subject IS NULL) <> (code IS NULL)))
            """,
            "CREATE INDEX trace_by_subject ON trace (noun, subject)",
        ]),
    ])
}
