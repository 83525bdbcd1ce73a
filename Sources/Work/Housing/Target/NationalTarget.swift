import Casework
import Database
import Dates
import Trail

/// How many people the government wants housed in the whole country in a half-year (landelijke taakstelling), as it was
/// published.
struct NationalTarget: Sendable, Equatable {
    let halfYear: HalfYear
    let people: Int
    let source: String
    let confidence: Confidence
}

/// Where national targets are kept: dated rows, for law and its numbers are no code.
enum NationalTargets {
    static let table = KeptTable("national_target", "half_year", "people", "source", "stated_on", "confidence")

    static let steps: [SQL] = [
        """
        CREATE TABLE national_target (
            id BIGINT NOT NULL PRIMARY KEY,
            half_year TEXT NOT NULL,
            people BIGINT NOT NULL,
            source TEXT NOT NULL,
            stated_on TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')))
        """,
        "CREATE UNIQUE INDEX national_target_once ON national_target (half_year, stated_on)",
        """
        INSERT INTO national_target (id, half_year, people, source, stated_on, confidence) VALUES
            (1, '2016-1', 23400, 'Staatscourant en Platform Opnieuw Thuis', '2015-10-01', 'B'),
            (2, '2016-2', 23000, 'Staatscourant en Platform Opnieuw Thuis', '2016-04-01', 'B'),
            (3, '2017-1', 13000, 'Staatscourant en Platform Opnieuw Thuis', '2016-10-01', 'B'),
            (4, '2017-2', 10000, 'Staatscourant en Platform Opnieuw Thuis', '2017-04-01', 'B'),
            (5, '2018-1', 13000, 'Staatscourant, bekendgemaakt op 5 oktober 2017', '2017-10-05', 'B'),
            (6, '2018-2', 8000, 'eerste raming', '2018-01-01', 'C'),
            (7, '2018-2', 11000, 'ongeveer, zoals later bekendgemaakt', '2018-04-01', 'C'),
            (8, '2022-1', 9979, 'verslag van het rijk; zonder de achterstand van 3.728', '2021-10-01', 'B'),
            (9, '2022-2', 13500, 'verslag van het rijk; zonder de achterstand', '2022-04-01', 'B')
        """,
    ]

    /// As it was stated last; nothing when no number is known.
    static func find(_ half: HalfYear, _ db: any Reading) throws -> NationalTarget? {
        try db.first(
            """
            SELECT people, source, confidence FROM national_target WHERE half_year = $1 ORDER BY stated_on DESC LIMIT 1
            """, half
        ) { row in
            NationalTarget(
                halfYear: half, people: row.int(0), source: row.text(1),
                confidence: Confidence(rawValue: row.text(2)) ?? .d)
        }
    }
}
