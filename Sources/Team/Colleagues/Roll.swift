import Access
import Casework
import Database
import Dates
import Organisation
import Trail

/// Who is here now (de ploeg), as far as a keeper may see.
enum Roll {
    static func all(_ scope: ColleagueScope, at clock: Clock, _ db: any Reading) throws -> [ColleagueLine] {
        try lines(scope, nil, at: clock, db)
    }

    static func one(
        _ colleague: ID<Colleague>, _ scope: ColleagueScope, at clock: Clock, _ db: any Reading
    ) throws -> ColleagueLine? {
        try lines(scope, colleague, at: clock, db).first
    }

    private static func lines(
        _ scope: ColleagueScope, _ only: ID<Colleague>?, at clock: Clock, _ db: any Reading
    ) throws -> [ColleagueLine] {
        var found: [ColleagueLine] = []
        // All that someone is stands on lines of its own, joined here: both engines join text in their own way.
        let places = scope.places.map { $0.sorted() }
        let values = [clock.today.sqlValue, only.sqlValue, (places == nil ? 1 : 0).sqlValue] + (places ?? []).map(\.sqlValue)
        try db.each(query(at: places), values) { row in
            let (id, what) = (row.id(0, of: Colleague.self), row.text(2))
            if let last = found.last, last.id == id {
                found[found.count - 1] = ColleagueLine(
                    id: id, name: last.name, what: last.what + (last.what.contains(what) ? [] : [what]),
                    place: last.place ?? row.optionalText(4), hasAccount: last.hasAccount)
            } else {
                found.append(ColleagueLine(
                    id: id, name: row.text(1), what: [what], place: row.optionalText(4), hasAccount: row.flag(5)))
            }
        }
        return found
    }

    /// The places that a keeper may send someone to.
    static func places(_ scope: ColleagueScope, _ db: any Reading) throws -> [(id: ID<Place>, name: String)] {
        try db.all("SELECT id, name FROM place ORDER BY name, id") { ($0.id(0, of: Place.self), $0.text(1)) }
            .filter { scope.covers($0.0) }
    }

    /// - Parameter places: at which somebody works; nothing for all, and for who works nowhere.
    private static func query(at places: [ID<Place>]?) -> SQL {
        let order: SQL = " ORDER BY c.name, c.id, k.what"
        guard let places else { return everybody + order }
        let marks = SQL.joined(places.indices.map { SQL.place($0 + 4) }, by: ", ")
        return everybody + " WHERE " + (places.isEmpty ? "1 = 0" : "k.place IN (" + marks + ")") + order
    }

    private static let everybody: SQL = """
        SELECT c.id, c.name, k.what, k.place, p.name,
            CASE WHEN EXISTS (SELECT 1 FROM account a WHERE a.colleague = c.id) THEN 1 ELSE 0 END
        FROM (
            SELECT e.colleague AS colleague, COALESCE(r.role, e.function, e.kind) AS what, e.place AS place
            FROM engagement e LEFT JOIN engagement_end x ON x.engagement = e.id
                LEFT JOIN volunteer_role r ON r.colleague = e.colleague AND r.started_on <= $1
                    AND NOT EXISTS (SELECT 1 FROM volunteer_role_end y WHERE y.volunteer_role = r.id AND y.ended_on <= $1)
            WHERE e.started_on <= $1 AND (x.ended_on IS NULL OR x.ended_on > $1) AND e.colleague = COALESCE($2, e.colleague)
            UNION ALL
            SELECT m.colleague, m.kind, NULL FROM mandate m LEFT JOIN mandate_end x ON x.mandate = m.id
            WHERE m.started_on <= $1 AND (x.ended_on IS NULL OR x.ended_on > $1)
                AND m.colleague = COALESCE($2, m.colleague) AND $3 = 1
        ) k JOIN colleague c ON c.id = k.colleague LEFT JOIN place p ON p.id = k.place
        """
}
