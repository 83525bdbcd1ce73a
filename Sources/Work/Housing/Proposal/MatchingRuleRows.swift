import Casework
import Database
import Trail

/// The tables of ``MatchingRules``, and the rules that we know.
enum MatchingRuleRows {
    static let rents = KeptTable(
        "rent_limit", "code", "valid_from", "valid_until", "least_people", "most_people", "below_age", "cents", "blocks", "basis",
        "confidence")
    static let rooms = KeptTable(
        "room_norm", "municipality", "valid_from", "people_per_room", "shared_rooms", "basis", "confidence")
    static let settings = KeptTable(
        "matching_setting", "code", "municipality", "valid_from", "amount", "basis", "confidence")

    static let steps: [SQL] = [
        // Cents a month. Above one that blocks there is no rent allowance; above another a part of the rent is not covered.
        """
        CREATE TABLE rent_limit (
            id BIGINT NOT NULL PRIMARY KEY,
            code TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_until TEXT,
            least_people BIGINT NOT NULL,
            most_people BIGINT NOT NULL,
            below_age BIGINT,
            cents BIGINT NOT NULL CHECK (cents > 0),
            blocks BIGINT NOT NULL CHECK (blocks IN (0, 1)),
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')))
        """,
        "CREATE UNIQUE INDEX rent_limit_once ON rent_limit (code, valid_from)",
        // Who is young and alone has an allowance up to the lowest limit only; with a child or a handicap he has not to be.
        """
        INSERT INTO rent_limit (id, code, valid_from, valid_until, least_people, most_people, below_age, cents, blocks, basis,
            confidence) VALUES
            (1, 'young', '2017-01-01', '2018-01-01', 1, 1, 23, 41402, 1, 'Wet op de huurtoeslag, bedragen 2017', 'B'),
            (2, 'capping-low', '2017-01-01', '2018-01-01', 1, 2, NULL, 59255, 0, 'Wet op de huurtoeslag, bedragen 2017', 'B'),
            (3, 'capping-high', '2017-01-01', '2018-01-01', 3, 99, NULL, 63505, 0, 'Wet op de huurtoeslag, bedragen 2017', 'B'),
            (4, 'allowance', '2017-01-01', '2018-01-01', 1, 99, NULL, 71068, 1, 'Wet op de huurtoeslag, bedragen 2017', 'B')
        """,
        // Of a municipality, or of all: NL.
        """
        CREATE TABLE room_norm (
            id BIGINT NOT NULL PRIMARY KEY,
            municipality TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            people_per_room BIGINT NOT NULL CHECK (people_per_room > 0),
            shared_rooms BIGINT NOT NULL CHECK (shared_rooms >= 0),
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')))
        """,
        "CREATE UNIQUE INDEX room_norm_once ON room_norm (municipality, valid_from)",
        """
        INSERT INTO room_norm (id, municipality, valid_from, people_per_room, shared_rooms, basis, confidence) VALUES
            (1, 'NL', '2010-01-01', 2, 1, 'werkafspraak team', 'C')
        """,
        """
        CREATE TABLE matching_setting (
            id BIGINT NOT NULL PRIMARY KEY,
            code TEXT NOT NULL CHECK (code IN ('expected-months', 'parking-days')),
            municipality TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            amount BIGINT NOT NULL CHECK (amount >= 0),
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')))
        """,
        "CREATE UNIQUE INDEX matching_setting_once ON matching_setting (code, municipality, valid_from)",
        """
        INSERT INTO matching_setting (id, code, municipality, valid_from, amount, basis, confidence) VALUES
            (1, 'expected-months', 'NL', '2010-01-01', 6, 'werkafspraak team', 'B'),
            (2, 'parking-days', 'NL', '2010-01-01', 90, 'werkafspraak team', 'C')
        """,
    ]
}
