import Casework

extension Clients {
    /// Of each only the text is sealed: what it is about is told by the table, and when by the day.
    static let sealedFacts: [SQL] = [
        """
        CREATE TABLE note (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), text TEXT NOT NULL,
            from_on TEXT NOT NULL)
        """,
        "CREATE INDEX note_by_person ON note (person, from_on)",
        """
        CREATE TABLE health_note (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), text TEXT NOT NULL,
            from_on TEXT NOT NULL)
        """,
        "CREATE INDEX health_note_by_person ON health_note (person, from_on)",
        """
        CREATE TABLE debt_note (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), text TEXT NOT NULL,
            from_on TEXT NOT NULL)
        """,
        "CREATE INDEX debt_note_by_person ON debt_note (person, from_on)",
        """
        CREATE TABLE asylum_account (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), text TEXT NOT NULL,
            from_on TEXT NOT NULL)
        """,
        "CREATE INDEX asylum_account_by_person ON asylum_account (person, from_on)",
        """
        CREATE TABLE family_note (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), text TEXT NOT NULL,
            from_on TEXT NOT NULL)
        """,
        "CREATE INDEX family_note_by_person ON family_note (person, from_on)",
        // What somebody was writing and did not save yet, sealed as what it is to become.
        """
        CREATE TABLE draft (
            id BIGINT NOT NULL PRIMARY KEY, colleague BIGINT NOT NULL REFERENCES colleague (id),
            person BIGINT NOT NULL REFERENCES person (id), form TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL)
        """,
        "CREATE UNIQUE INDEX draft_of_form ON draft (colleague, person, form)",
        "CREATE INDEX draft_by_person ON draft (person)",
        "CREATE INDEX draft_by_time ON draft (at)",
    ]
}
