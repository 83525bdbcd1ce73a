import Casework
import Database

enum SignalsSchema {
    static let schema = Schema("signals", FieldClasses(internal: ["signal", "event"]), [
        Schema.Step("2026-11-23", [
            """
            CREATE TABLE signal (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                kind TEXT NOT NULL CHECK (kind IN ('gap', 'rule-misapplied', 'discrimination', 'personal-obstacle')),
                theme TEXT NOT NULL,
                raised_on TEXT NOT NULL)
            """,
            "CREATE INDEX signal_by_day ON signal (municipality, raised_on, kind)",
            """
            CREATE TABLE event (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                kind TEXT NOT NULL CHECK (kind IN ('network', 'theme', 'information')),
                title TEXT NOT NULL,
                held_on TEXT NOT NULL)
            """,
            "CREATE INDEX event_by_day ON event (municipality, held_on, kind)",
        ]),
    ])
}
