import Casework
import Database

enum ParticipationSchema {
    static let schema = Schema("participation", FieldClasses(
        internal: ["workshop", "participation_group", "participation_group_end", "session"],
        personal: ["participant", "attendance", "signature"]), [
        Schema.Step("2026-11-23", [
            """
            CREATE TABLE workshop (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                number BIGINT NOT NULL,
                title TEXT NOT NULL,
                given_by TEXT NOT NULL CHECK (given_by IN ('own', 'partner')),
                from_on TEXT NOT NULL,
                until_on TEXT)
            """,
            "CREATE INDEX workshop_by_municipality ON workshop (municipality, from_on)",
            """
            CREATE TABLE participation_group (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                name TEXT NOT NULL,
                started_on TEXT NOT NULL)
            """,
            """
            CREATE TABLE participation_group_end (
                participation_group BIGINT NOT NULL PRIMARY KEY REFERENCES participation_group (id),
                municipality TEXT NOT NULL REFERENCES municipality (code),
                completed_on TEXT NOT NULL)
            """,
            "CREATE INDEX participation_group_end_by_day ON participation_group_end (municipality, completed_on)",
            """
            CREATE TABLE participant (
                id BIGINT NOT NULL PRIMARY KEY,
                participation_group BIGINT NOT NULL REFERENCES participation_group (id),
                person BIGINT NOT NULL REFERENCES person (id))
            """,
            "CREATE UNIQUE INDEX participant_once ON participant (participation_group, person)",
            "CREATE INDEX participant_by_person ON participant (person)",
            """
            CREATE TABLE session (
                id BIGINT NOT NULL PRIMARY KEY,
                participation_group BIGINT NOT NULL REFERENCES participation_group (id),
                workshop BIGINT NOT NULL REFERENCES workshop (id),
                held_on TEXT NOT NULL)
            """,
            "CREATE INDEX session_by_group ON session (participation_group, held_on)",
            """
            CREATE TABLE attendance (
                id BIGINT NOT NULL PRIMARY KEY,
                session BIGINT NOT NULL REFERENCES session (id),
                person BIGINT NOT NULL REFERENCES person (id),
                state TEXT NOT NULL CHECK (state IN ('present', 'absent', 'excused')))
            """,
            "CREATE UNIQUE INDEX attendance_once ON attendance (session, person)",
            "CREATE INDEX attendance_by_person ON attendance (person)",
            """
            CREATE TABLE signature (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                participation_group BIGINT NOT NULL REFERENCES participation_group (id),
                person BIGINT NOT NULL REFERENCES person (id),
                signed_on TEXT NOT NULL)
            """,
            "CREATE INDEX signature_by_day ON signature (municipality, signed_on, person)",
            "CREATE UNIQUE INDEX signature_once ON signature (person)",
        ]),
    ])
}
