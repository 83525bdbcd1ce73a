import Casework
import Trail

extension Clients {
    static let livingHouseholds: [SQL] = [
        // For whom somebody comes over: one at a time.
        """
        CREATE TABLE sponsorship (
            id BIGINT NOT NULL PRIMARY KEY,
            person BIGINT NOT NULL REFERENCES person (id),
            sponsor BIGINT NOT NULL REFERENCES person (id),
            CHECK (person <> sponsor), UNIQUE (person))
        """,
        "CREATE INDEX sponsorship_by_sponsor ON sponsorship (sponsor)",
        // When somebody who is not here yet is expected; gone when he is.
        """
        CREATE TABLE expected_arrival (
            id BIGINT NOT NULL PRIMARY KEY,
            person BIGINT NOT NULL REFERENCES person (id),
            on_date TEXT NOT NULL,
            UNIQUE (person))
        """,
        "CREATE INDEX expected_arrival_by_day ON expected_arrival (on_date)",
        // What begins at which age. That of coming of age stands among the definitions, by which figures count too.
        """
        CREATE TABLE age_threshold (
            code TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_until TEXT,
            years BIGINT NOT NULL,
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')),
            PRIMARY KEY (code, valid_from))
        """,
        """
        INSERT INTO age_threshold (code, valid_from, valid_until, years, basis, confidence) VALUES
            ('criminal-record-statement', '2010-01-01', NULL, 12, 'IND, formulier gezinshereniging asiel', 'B'),
            ('civil-status-statement', '2010-01-01', NULL, 15, 'IND, formulier gezinshereniging asiel', 'B'),
            ('integration-duty', '2013-01-01', '2022-01-01', 18, 'Wet inburgering 2013', 'C'),
            ('integration-duty', '2022-01-01', NULL, 16, 'Wet inburgering 2021, artikelen 3 en 4', 'C')
        """,
    ]
}

extension KeptTable {
    static let sponsorship = KeptTable("sponsorship", "person", "sponsor")
    static let expectedArrival = KeptTable("expected_arrival", "person", "on_date")
}
