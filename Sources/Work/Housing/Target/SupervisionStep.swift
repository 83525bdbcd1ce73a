import Casework
import Database
import Dates

/// What the province usually does when a municipality stays behind (stap van het toezicht). It is told, and stops nothing.
struct SupervisionStep: Sendable, Equatable {
    enum Kind: String, CaseIterable, Sendable {
        case signal, plan, agreements, warning, decision, execution
    }

    let kind: Kind
    /// From so many half-years in a row that ended with a lag.
    let missed: Int
    let basis: String
    let confidence: Confidence
}

/// Where the steps are kept, with the day from which each is known to be used.
enum SupervisionSteps {
    static let steps: [SQL] = [
        """
        CREATE TABLE supervision_step (
            kind TEXT NOT NULL CHECK (kind IN ('signal', 'plan', 'agreements', 'warning', 'decision', 'execution')),
            valid_from TEXT NOT NULL,
            missed BIGINT NOT NULL,
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')),
            PRIMARY KEY (kind, valid_from))
        """,
        """
        INSERT INTO supervision_step (kind, valid_from, missed, basis, confidence) VALUES
            ('signal', '2012-10-01', 1, 'Gemeentewet art. 124 en verder; kader van de provincie', 'C'),
            ('plan', '2012-10-01', 2, 'Gemeentewet art. 124 en verder; kader van de provincie', 'C'),
            ('agreements', '2012-10-01', 3, 'Gemeentewet art. 124 en verder; kader van de provincie', 'C'),
            ('warning', '2012-10-01', 4, 'Gemeentewet art. 124 en verder; kader van de provincie', 'C'),
            ('decision', '2012-10-01', 5, 'Gemeentewet art. 124 en verder; kader van de provincie', 'C'),
            ('execution', '2012-10-01', 6, 'Gemeentewet art. 124 en verder; kader van de provincie', 'C')
        """,
    ]

    /// The step that fits so many missed half-years; nothing when none was missed.
    static func find(missed: Int, on day: CalendarDate, _ db: any Reading) throws -> SupervisionStep? {
        try db.first(
            """
            SELECT s.kind, s.missed, s.basis, s.confidence FROM supervision_step s
            WHERE s.missed <= $1 AND s.valid_from <= $2 AND NOT EXISTS (SELECT 1 FROM supervision_step n
                WHERE n.kind = s.kind AND n.valid_from > s.valid_from AND n.valid_from <= $2)
            ORDER BY s.missed DESC LIMIT 1
            """, missed, day
        ) { row in
            SupervisionStep.Kind(rawValue: row.text(0)).map {
                SupervisionStep(
                    kind: $0, missed: row.int(1), basis: row.text(2),
                    confidence: Confidence(rawValue: row.text(3)) ?? .d)
            }
        } ?? nil
    }
}
