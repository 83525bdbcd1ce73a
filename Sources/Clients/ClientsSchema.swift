import Casework
package import Database

/// People and households: the nouns that all the work shares.
package enum Clients {
    package static let schema = Schema("clients", FieldClasses(
        public: ["age_threshold"],
        internal: ["citizen_number_basis", "citizen_number_basis_end", "look_review"],
        personal: [
            "person", "person_name", "household", "household_member", "household_member_end", "whereabouts", "person_key",
            "client_file", "client_file_end", "file_visit", "person_apart", "person_merge", "person_number", "permit",
            "person_language", "interpreter_need", "phone", "phone_end", "address", "address_end", "guardian", "guardian_end",
            "consent", "consent_end", "alert", "alert_end", "sponsorship", "expected_arrival", "note", "health_note",
            "debt_note", "asylum_account", "family_note", "draft", "citizen_number", "erasure",
        ],
        dangerous: [
            "note.text", "health_note.text", "debt_note.text", "asylum_account.text", "family_note.text", "draft.text",
            "citizen_number.digits",
        ]), [
        Schema.Step("2026-11-23", [
            """
            CREATE TABLE person (
                id BIGINT NOT NULL PRIMARY KEY,
                born TEXT,
                sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
                nationality TEXT NOT NULL,
                birth_country TEXT NOT NULL)
            """,
            """
            CREATE TABLE person_name (
                id BIGINT NOT NULL PRIMARY KEY,
                person BIGINT NOT NULL REFERENCES person (id),
                kind TEXT NOT NULL CHECK (kind IN ('document', 'register', 'called', 'own-script')),
                script TEXT NOT NULL,
                text TEXT NOT NULL)
            """,
            "CREATE INDEX person_name_by_person ON person_name (person, kind)",
            "CREATE TABLE household (id BIGINT NOT NULL PRIMARY KEY)",
            """
            CREATE TABLE household_member (
                id BIGINT NOT NULL PRIMARY KEY,
                household BIGINT NOT NULL REFERENCES household (id),
                person BIGINT NOT NULL REFERENCES person (id),
                relation TEXT NOT NULL CHECK (relation IN ('head', 'partner', 'child', 'parent', 'sibling', 'other')),
                from_on TEXT NOT NULL)
            """,
            "CREATE INDEX household_member_by_household ON household_member (household)",
            "CREATE INDEX household_member_by_person ON household_member (person)",
            """
            CREATE TABLE household_member_end (
                member BIGINT NOT NULL PRIMARY KEY REFERENCES household_member (id),
                ended_on TEXT NOT NULL)
            """,
            // Where someone is, as a fact over time: the last one before a day holds on that day.
            """
            CREATE TABLE whereabouts (
                id BIGINT NOT NULL PRIMARY KEY,
                person BIGINT NOT NULL REFERENCES person (id),
                since_on TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('here', 'underway', 'abroad')),
                UNIQUE (person, since_on))
            """,
        ] + files, appendOnly: ["file_visit", "look_review"]),
        Schema.Step("2026-11-26-facts", facts),
        Schema.Step("2026-11-26-keys", [
            // By which a name is found that is only heard: made from the names, and made anew with them. The place stands before
            // the key, so that a search reads nothing of other places.
            """
            CREATE TABLE person_key (
                place BIGINT NOT NULL REFERENCES place (id), key TEXT NOT NULL, person BIGINT NOT NULL REFERENCES person (id),
                PRIMARY KEY (place, key, person))
            """,
            "CREATE INDEX person_key_by_person ON person_key (person, key)",
            // For who leads so many places that looking each of them up takes longer than sifting.
            "CREATE INDEX person_key_by_key ON person_key (key, place, person)",
            "CREATE INDEX phone_by_number ON phone (number)",
        ]),
        Schema.Step("2026-11-26-merges", Merges.steps),
        Schema.Step("2026-11-26-sealed", sealedFacts),
        Schema.Step("2026-11-26-apart", Apart.steps),
        Schema.Step("2026-11-27-households", livingHouseholds),
        Schema.Step("2026-11-27-citizen-number", CitizenNumberBases.steps),
        Schema.Step("2026-11-27-erasures", Erasures.steps, appendOnly: ["erasure"]),
    ])

    private static let files: [SQL] = [
        // At which place someone is a client: whose team may know him.
        """
        CREATE TABLE client_file (
            id BIGINT NOT NULL PRIMARY KEY,
            person BIGINT NOT NULL REFERENCES person (id),
            place BIGINT NOT NULL REFERENCES place (id),
            opened_on TEXT NOT NULL)
        """,
        "CREATE INDEX client_file_by_person ON client_file (person, place)",
        "CREATE INDEX client_file_by_place ON client_file (place, person)",
        """
        CREATE TABLE client_file_end (
            file BIGINT NOT NULL PRIMARY KEY REFERENCES client_file (id),
            ended_on TEXT NOT NULL)
        """,
        // Why a colleague had the whole file before him for a while: a visit at the desk, or an emergency.
        """
        CREATE TABLE file_visit (
            id BIGINT NOT NULL PRIMARY KEY,
            person BIGINT NOT NULL REFERENCES person (id),
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            place BIGINT NOT NULL REFERENCES place (id),
            ground TEXT NOT NULL CHECK (ground IN ('visit', 'emergency')),
            reason TEXT NOT NULL,
            opened_at TEXT NOT NULL,
            closes_at TEXT NOT NULL)
        """,
        "CREATE INDEX file_visit_by_colleague ON file_visit (colleague, person, closes_at)",
        "CREATE INDEX file_visit_by_person ON file_visit (person)",
        "CREATE INDEX file_visit_by_time ON file_visit (opened_at) WHERE ground = 'emergency'",
        // Who read the unusual looks of a week at a place.
        """
        CREATE TABLE look_review (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            week TEXT NOT NULL,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            at TEXT NOT NULL)
        """,
        "CREATE UNIQUE INDEX look_review_once ON look_review (place, week, colleague)",
    ]
}
