import Casework
import Database

enum CivicIntegrationSchema {
    static let schema = Schema("civic-integration", [
        Schema.Step("2026-11-23", [
            """
            CREATE TABLE enrolment (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                person BIGINT NOT NULL REFERENCES person (id),
                provider TEXT NOT NULL,
                own BIGINT NOT NULL CHECK (own IN (0, 1)),
                level TEXT NOT NULL CHECK (level IN ('literacy', 'integration', 'state-exam')),
                coach BIGINT REFERENCES colleague (id),
                started_on TEXT NOT NULL)
            """,
            "CREATE INDEX enrolment_by_municipality ON enrolment (municipality, own, person, started_on, level)",
            """
            CREATE TABLE enrolment_end (
                enrolment BIGINT NOT NULL PRIMARY KEY REFERENCES enrolment (id),
                ended_on TEXT NOT NULL,
                outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'moved', 'stopped')))
            """,
        ]),
    ])
}
