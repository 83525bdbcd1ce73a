import Casework

/// The tables of ``MatchingRules``, and the rules that we know.
enum MatchingRuleRows {
    static let steps: [SQL] = [
        // Cents a month. Above one that blocks there is no rent allowance; above another a part of the rent is not covered.
        """
        CREATE TABLE rent_limit (
            code TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_until TEXT,
            least_people BIGINT NOT NULL,
            most_people BIGINT NOT NULL,
            below_age BIGINT,
            cents BIGINT NOT NULL CHECK (cents > 0),
            blocks BIGINT NOT NULL CHECK (blocks IN (0, 1)),
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')),
            PRIMARY KEY (code, valid_from))
        """,
        // Who is young and alone has an allowance up to the lowest limit only; with a child or a handicap he has not to be.
        """
        INSERT INTO rent_limit (code, valid_from, valid_until, least_people, most_people, below_age, cents, blocks, basis,
            confidence) VALUES
            ('young', '2017-01-01', '2018-01-01', 1, 1, 23, 41402, 1, 'Wet op de huurtoeslag, bedragen 2017', 'B'),
            ('capping-low', '2017-01-01', '2018-01-01', 1, 2, NULL, 59255, 0, 'Wet op de huurtoeslag, bedragen 2017', 'B'),
            ('capping-high', '2017-01-01', '2018-01-01', 3, 99, NULL, 63505, 0, 'Wet op de huurtoeslag, bedragen 2017', 'B'),
            ('allowance', '2017-01-01', '2018-01-01', 1, 99, NULL, 71068, 1, 'Wet op de huurtoeslag, bedragen 2017', 'B')
        """,
        """
        CREATE TABLE room_norm (
            valid_from TEXT NOT NULL PRIMARY KEY,
            people_per_room BIGINT NOT NULL CHECK (people_per_room > 0),
            shared_rooms BIGINT NOT NULL CHECK (shared_rooms >= 0),
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')))
        """,
        """
        INSERT INTO room_norm (valid_from, people_per_room, shared_rooms, basis, confidence) VALUES
            ('2010-01-01', 2, 1, 'werkafspraak team', 'C')
        """,
        // Of a municipality, or of all: NL.
        """
        CREATE TABLE matching_setting (
            code TEXT NOT NULL CHECK (code IN ('expected-months', 'parking-days')),
            municipality TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            amount BIGINT NOT NULL CHECK (amount >= 0),
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')),
            PRIMARY KEY (code, municipality, valid_from))
        """,
        """
        INSERT INTO matching_setting (code, municipality, valid_from, amount, basis, confidence) VALUES
            ('expected-months', 'NL', '2010-01-01', 6, 'werkafspraak team', 'B'),
            ('parking-days', 'NL', '2010-01-01', 90, 'werkafspraak team', 'C')
        """,
    ]
}
