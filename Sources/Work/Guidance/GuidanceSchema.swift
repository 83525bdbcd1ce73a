import Casework
import Database

enum GuidanceSchema {
    static let schema = Schema("guidance", FieldClasses(personal: ["track", "track_end"]), [
        Schema.Step("2026-11-23", [
            """
            CREATE TABLE track (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                person BIGINT NOT NULL REFERENCES person (id),
                phase TEXT NOT NULL CHECK (phase IN ('first', 'second')),
                guide BIGINT REFERENCES colleague (id),
                started_on TEXT NOT NULL)
            """,
            "CREATE INDEX track_by_start ON track (municipality, phase, started_on)",
            "CREATE INDEX track_by_guide ON track (guide) WHERE guide IS NOT NULL",
            "CREATE UNIQUE INDEX track_once ON track (person, municipality, phase)",
            """
            CREATE TABLE track_end (
                track BIGINT NOT NULL PRIMARY KEY REFERENCES track (id),
                ended_on TEXT NOT NULL,
                outcome TEXT NOT NULL CHECK (outcome IN ('completed', 'moved', 'stopped')))
            """,
        ]),
    ])
}
