import Access
import Casework
import Database
import Trail

/// Whom one may be when practising: of each kind of colleague the first few.
enum PracticeAccounts {
    private static let most = 2

    static func all(at clock: Clock, _ db: any Reading) throws -> [PracticeSignInPage.Line] {
        try db.all(query, clock.today, most) { row in
            PracticeSignInPage.Line(
                colleague: row.id(0, of: Colleague.self).description, name: row.text(1),
                role: ColleagueTexts.word(for: row.text(2)), place: row.optionalText(3))
        }
    }

    private static let query: SQL = """
        SELECT colleague, name, what, place FROM (
            SELECT k.colleague, k.name, k.what, k.place,
                ROW_NUMBER() OVER (PARTITION BY k.what ORDER BY k.colleague) AS number
            FROM (
                SELECT c.id AS colleague, c.name, p.name AS place,
                    COALESCE(e.function, MIN(r.role), e.kind) AS what
                FROM engagement e JOIN colleague c ON c.id = e.colleague JOIN place p ON p.id = e.place
                    LEFT JOIN engagement_end x ON x.engagement = e.id
                    LEFT JOIN volunteer_role r ON r.colleague = e.colleague
                WHERE e.started_on <= $1 AND (x.ended_on IS NULL OR x.ended_on > $1)
                GROUP BY c.id, c.name, p.name, e.function, e.kind
                UNION ALL
                SELECT c.id, c.name, NULL, m.kind FROM mandate m JOIN colleague c ON c.id = m.colleague
                    LEFT JOIN mandate_end x ON x.mandate = m.id
                WHERE m.started_on <= $1 AND (x.ended_on IS NULL OR x.ended_on > $1)
            ) k
        ) numbered WHERE number <= $2
        ORDER BY CASE what WHEN 'team-leader' THEN 0 WHEN 'legal-worker' THEN 1 WHEN 'guide' THEN 2 ELSE 3 END, what, colleague
        """
}
