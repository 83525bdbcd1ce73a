import Casework
import Database

enum YouthSchema {
    static let schema = Schema("youth", FieldClasses(personal: ["guardianship"]), [
        Schema.Step("2026-11-23", [
            """
            CREATE TABLE guardianship (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                person BIGINT NOT NULL REFERENCES person (id),
                guardian TEXT NOT NULL,
                started_on TEXT NOT NULL)
            """,
            "CREATE INDEX guardianship_by_person ON guardianship (person, started_on)",
            "CREATE INDEX guardianship_by_municipality ON guardianship (municipality, started_on, person)",
        ]),
    ])
}
