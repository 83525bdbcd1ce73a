import Casework
package import Database

/// Lists that colleagues bring in by the pages.
package enum Imports {
    package static let schema = Schema("import", FieldClasses(
        personal: ["import_run", "import_file"],
        dangerous: ["import_file.content"]), [
        Schema.Step("2026-11-26", [
            """
            CREATE TABLE import_run (
                id BIGINT NOT NULL PRIMARY KEY,
                colleague BIGINT NOT NULL REFERENCES colleague (id),
                place BIGINT NOT NULL REFERENCES place (id),
                kind TEXT NOT NULL,
                sent_at TEXT NOT NULL,
                meant TEXT NOT NULL,
                remedies TEXT NOT NULL,
                begun_at TEXT,
                done_at TEXT,
                revision BIGINT,
                new_rows BIGINT,
                known_rows BIGINT,
                left_rows BIGINT,
                undone_at TEXT)
            """,
            "CREATE INDEX import_run_by_colleague ON import_run (colleague, id)",
            // The file itself, sealed with a key of its own. Gone a day later, and its key with it.
            """
            CREATE TABLE import_file (
                run BIGINT NOT NULL PRIMARY KEY REFERENCES import_run (id),
                content TEXT NOT NULL,
                sent_at TEXT NOT NULL)
            """,
            "CREATE INDEX import_file_by_time ON import_file (sent_at)",
        ]),
    ])
}
