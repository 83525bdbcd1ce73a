import Casework
import Database

enum HousingSchema {
    static let schema = Schema("housing", FieldClasses(
        public: ["counting_rule"],
        internal: ["target_entry", "dwelling"],
        personal: ["placement", "placement_end"]), [
        Schema.Step("2026-11-23", [
            """
            CREATE TABLE target_entry (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                half_year TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('opening', 'target', 'correction', 'closing')),
                amount BIGINT NOT NULL,
                stated_on TEXT NOT NULL,
                source TEXT NOT NULL,
                reason TEXT)
            """,
            "CREATE INDEX target_entry_by_half_year ON target_entry (municipality, half_year, kind)",
            // One opening, one target and one closing per half-year; as many corrections as there were.
            """
            CREATE UNIQUE INDEX target_entry_once ON target_entry (municipality, half_year, kind)
            WHERE kind <> 'correction'
            """,
            """
            CREATE TABLE dwelling (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                kind TEXT NOT NULL CHECK (kind IN ('dwelling', 'room', 'group')),
                street TEXT NOT NULL,
                number TEXT NOT NULL,
                landlord TEXT NOT NULL,
                offered_on TEXT NOT NULL)
            """,
            "CREATE INDEX dwelling_by_offer ON dwelling (municipality, offered_on, kind)",
            """
            CREATE TABLE counting_rule (
                route TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                counts BIGINT NOT NULL,
                basis TEXT NOT NULL,
                confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')),
                PRIMARY KEY (route, valid_from))
            """,
            """
            INSERT INTO counting_rule (route, valid_from, counts, basis, confidence) VALUES
                ('regular', '2010-01-01', 1, 'Huisvestingswet 2014 art. 28; telt op de dag van huisvesting', 'B'),
                ('gva', '2016-01-01', 1, 'Bestuursakkoord 27-11-2015; telt bij plaatsing in de GVA', 'B'),
                ('sharing', '2010-01-01', 1, 'telt per persoon', 'B'),
                ('joining-family', '2010-01-01', 1, 'nareiziger met afgeleide asielvergunning', 'B'),
                ('minor', '2016-01-01', 1, 'alleenstaande minderjarige met vergunning', 'C')
            """,
            // `counted_on`: the day on which this placement made the person count for the target.
            """
            CREATE TABLE placement (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                person BIGINT NOT NULL REFERENCES person (id),
                dwelling BIGINT NOT NULL REFERENCES dwelling (id),
                route TEXT NOT NULL CHECK (route IN ('regular', 'gva', 'sharing', 'joining-family', 'minor')),
                started_on TEXT NOT NULL,
                counted_on TEXT)
            """,
            "CREATE INDEX placement_by_count ON placement (municipality, counted_on, route, person)",
            "CREATE INDEX placement_by_person ON placement (person, started_on)",
            "CREATE INDEX placement_by_dwelling ON placement (dwelling)",
            // A person counts at most once, whatever the order of GVA, regular housing and moves.
            "CREATE UNIQUE INDEX placement_counts_once ON placement (person) WHERE counted_on IS NOT NULL",
            """
            CREATE TABLE placement_end (
                placement BIGINT NOT NULL PRIMARY KEY REFERENCES placement (id),
                ended_on TEXT NOT NULL)
            """,
        ]),
    ])
}
