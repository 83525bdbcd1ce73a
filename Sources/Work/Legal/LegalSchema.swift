import Casework
import Database

enum LegalSchema {
    static let schema = Schema("legal", FieldClasses(personal: ["dossier", "dossier_step", "dossier_closure"]), [
        Schema.Step("2026-11-23", [
            """
            CREATE TABLE dossier (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                kind TEXT NOT NULL CHECK (kind IN (
                    'reunification', 'asylum', 'renewal', 'travel-document', 'naturalisation', 'other')),
                person BIGINT NOT NULL REFERENCES person (id),
                arrival TEXT NOT NULL CHECK (arrival IN ('new', 'transferred')),
                opened_on TEXT NOT NULL)
            """,
            "CREATE INDEX dossier_by_opening ON dossier (municipality, opened_on, kind, arrival)",
            "CREATE INDEX dossier_by_person ON dossier (person)",
            """
            CREATE TABLE dossier_step (
                id BIGINT NOT NULL PRIMARY KEY,
                dossier BIGINT NOT NULL REFERENCES dossier (id),
                kind TEXT NOT NULL,
                taken_on TEXT NOT NULL)
            """,
            "CREATE INDEX dossier_step_by_dossier ON dossier_step (dossier, taken_on)",
            """
            CREATE TABLE dossier_closure (
                dossier BIGINT NOT NULL PRIMARY KEY REFERENCES dossier (id),
                municipality TEXT NOT NULL REFERENCES municipality (code),
                kind TEXT NOT NULL,
                outcome TEXT NOT NULL CHECK (outcome IN ('succeeded', 'refused', 'withdrawn', 'transferred')),
                closed_on TEXT NOT NULL)
            """,
            "CREATE INDEX dossier_closure_by_day ON dossier_closure (municipality, closed_on, kind, outcome, dossier)",
        ]),
    ])
}
