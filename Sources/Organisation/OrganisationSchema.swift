import Casework
package import Database

/// Tables of the organisation around the work.
package enum Organisation {
    package static let schema = Schema("organisation", FieldClasses(
        public: ["municipality", "definition"],
        internal: ["marker", "place", "place_municipality", "place_address"]), [
        Schema.Step("2026-11-23", [
            """
            CREATE TABLE municipality (
                code TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL,
                valid_from TEXT,
                valid_until TEXT)
            """,
            // The code 'NL' stands for every municipality that has no row of its own.
            """
            CREATE TABLE definition (
                name TEXT NOT NULL,
                municipality TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                value BIGINT NOT NULL,
                basis TEXT NOT NULL,
                PRIMARY KEY (name, municipality, valid_from))
            """,
            """
            INSERT INTO definition (name, municipality, valid_from, value, basis) VALUES
                ('adult-age', 'NL', '2010-01-01', 18, 'BW 1:233'),
                ('guidance-months', 'NL', '2010-01-01', 18, 'afspraak met de gemeente; verschilt per contract'),
                ('rooms-count', 'NL', '2010-01-01', 0, 'afspraak met de gemeente'),
                ('gva-inside', 'NL', '2010-01-01', 0, 'jaarverslag 2017: naast de reguliere huisvestingen'),
                ('sex-adults-only', 'NL', '2010-01-01', 0, 'jaarverslag 2017: over alle personen')
            """,
            "CREATE TABLE marker (name TEXT NOT NULL PRIMARY KEY)",
            "CREATE TABLE place (id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL)",
            """
            CREATE TABLE place_municipality (
                place BIGINT NOT NULL REFERENCES place (id),
                municipality TEXT NOT NULL REFERENCES municipality (code),
                PRIMARY KEY (municipality, place))
            """,
            "CREATE TABLE place_address (place BIGINT NOT NULL PRIMARY KEY REFERENCES place (id), line TEXT NOT NULL)",
        ]),
    ])
}
