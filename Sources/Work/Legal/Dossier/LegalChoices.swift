import Access
import Casework
import Database
import Dates
import Organisation
import Trail

/// Among what somebody chooses who opens a dossier or gives it away: for which municipality, and who sees to it.
struct LegalChoices: Sendable {
    let place: ID<Place>
    let towns: [Municipality]
    /// Who does legal work at the place, by name.
    let team: [Colleague]

    func isOfTeam(_ colleague: ID<Colleague>) -> Bool {
        team.contains { $0.id == colleague }
    }

    static func read(at place: ID<Place>, on day: CalendarDate, _ db: any Reading) throws -> LegalChoices {
        LegalChoices(
            place: place, towns: try Municipalities.served(by: place, db),
            team: try db.all(legalTeam, place, day) { Colleague(id: $0.id(0), name: $0.text(1)) })
    }

    /// Who leads the place `$1` on the day `$2`, is its legal worker, or helps there with procedures.
    private static let legalTeam: SQL = """
        SELECT DISTINCT c.id, c.name FROM engagement e JOIN colleague c ON c.id = e.colleague
            LEFT JOIN engagement_end x ON x.engagement = e.id
        WHERE e.place = $1 AND e.started_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2)
            AND (e.function IN ('team-leader', 'senior-team-leader', 'legal-worker') OR EXISTS (
                SELECT 1 FROM volunteer_role r LEFT JOIN volunteer_role_end y ON y.volunteer_role = r.id
                WHERE r.colleague = c.id AND r.role = 'legal' AND r.started_on <= $2
                    AND (y.ended_on IS NULL OR y.ended_on > $2)))
        ORDER BY c.name, c.id
        """
}
