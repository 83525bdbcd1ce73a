import Casework
import Database

enum VolunteersSchema {
    static let schema = Schema("volunteers", [
        Schema.Step("2026-11-23", [
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
        ]),
    ])
}
