import Casework
package import Database

extension Release {
    package static let schema = Schema("release", FieldClasses(personal: ["release_request", "release_decision"]), [
        Schema.Step("2026-11-26", [
            """
            CREATE TABLE release_request (
                id BIGINT NOT NULL PRIMARY KEY,
                colleague BIGINT NOT NULL REFERENCES colleague (id),
                place BIGINT NOT NULL REFERENCES place (id),
                address TEXT NOT NULL,
                title TEXT NOT NULL,
                reason TEXT NOT NULL,
                asked_at TEXT NOT NULL)
            """,
            "CREATE INDEX release_request_by_time ON release_request (asked_at)",
            "CREATE INDEX release_request_by_colleague ON release_request (colleague, address)",
            """
            CREATE TABLE release_decision (
                request BIGINT NOT NULL PRIMARY KEY REFERENCES release_request (id),
                colleague BIGINT NOT NULL REFERENCES colleague (id),
                is_given BIGINT NOT NULL,
                at TEXT NOT NULL)
            """,
        ], appendOnly: ["release_request", "release_decision"]),
    ])
}
