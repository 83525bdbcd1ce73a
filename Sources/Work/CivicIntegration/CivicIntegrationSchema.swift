import Casework
import Database

enum CivicIntegrationSchema {
    static let schema = Schema("civic-integration", FieldClasses(personal: ["enrolment"]), [
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
                started_on TEXT NOT NULL,
                ended_on TEXT,
                outcome TEXT CHECK (outcome IN ('passed', 'moved', 'stopped')),
                CHECK ((ended_on IS NULL) = (outcome IS NULL)))
            """,
            "CREATE INDEX enrolment_by_person ON enrolment (person, started_on)",
            "CREATE INDEX enrolment_by_coach ON enrolment (coach) WHERE coach IS NOT NULL",
            // Holds all that the count of participants looks at: a whole country is counted along it.
            """
            CREATE INDEX enrolment_by_municipality
            ON enrolment (municipality, own, person, started_on, ended_on, level)
            """,
        ]),
    ])
}
