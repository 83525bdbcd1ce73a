import Casework
import Clients
import Database
import Dates
import Organisation

/// Which couplings are asked for: those that run, by how far they are and where.
struct CouplingsQuestion: Sendable, Equatable {
    enum Which: String, CaseIterable, Sendable {
        case all = "alle"
        case withoutOffer = "zonder-aanbod"
        case late = "te-laat"

        /// Of a row `q` with a `phase`; `$1` is today.
        var condition: SQL {
            switch self {
            case .all: ""
            case .withoutOffer: " AND q.phase = 'coupled'"
            case .late: """
                 AND (q.phase = 'coupled' AND q.offer_by < $1 OR q.phase NOT IN ('key', 'furnished') AND q.move_by < $1)
                """
            }
        }
    }

    static let perPage = 50

    var which = Which.all
    /// Nothing for all of his places.
    var town: MunicipalityCode?
    /// From 1.
    var page = 1
}

/// One coupling in the list.
struct CouplingRow: Sendable, Equatable {
    let id: ID<Coupling>
    /// Nothing when no place of who reads knows him.
    let name: String?
    let size: Int
    let abroad: Int
    let phase: CouplingPhase
    /// What is due next: an offer, or else moving in.
    let due: CalendarDate?
}

/// The couplings that run at somebody's places, a page of them, with how many there are in all.
struct CouplingsFound: Sendable {
    var rows: [CouplingRow] = []
    var households = 0
    var people = 0

    static func read(
        _ question: CouplingsQuestion, _ scope: HousingScope, on today: CalendarDate, _ db: any Reading
    ) throws -> CouplingsFound {
        // The day comes first: what is asked names it.
        var values = StatementValues()
        _ = values.add(today.sqlValue)
        let places = values.list(scope.places.sorted())
        guard !scope.places.isEmpty else { return CouplingsFound() }
        let town = question.town.map { " AND c.municipality = " + values.add($0.sqlValue) } ?? ""
        let running: SQL = "(SELECT c.id, c.person, c.size, c.abroad, c.offer_by, c.move_by, " + CouplingPhase.sql + """
             AS phase FROM coupling c
            WHERE NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id) AND c.place IN (
            """ + places + ")" + town + ") q"
        // The day is asked for by all, so that it has the same place in each statement.
        let those: SQL = " FROM " + running + " WHERE $1 > ''" + question.which.condition
        var found = CouplingsFound()
        try db.each("SELECT COUNT(*), COALESCE(SUM(q.size), 0)" + those, values.all) { row in
            (found.households, found.people) = (row.int(0), row.int(1))
        }
        let page: SQL = "SELECT q.id, q.person, q.size, q.abroad, q.phase, " + due + " AS due" + those
            + " ORDER BY CASE WHEN " + due + " IS NULL THEN 1 ELSE 0 END, " + due + ", q.id LIMIT "
            + values.add(CouplingsQuestion.perPage.sqlValue) + " OFFSET "
            + values.add(((question.page - 1) * CouplingsQuestion.perPage).sqlValue)
        found.rows = try rows(page, values.all, scope, db)
        return found
    }

    private static let due: SQL = """
        CASE WHEN q.phase = 'coupled' THEN q.offer_by WHEN q.phase IN ('key', 'furnished') THEN NULL ELSE q.move_by END
        """

    private static func rows(
        _ sql: SQL, _ values: [SQLValue], _ scope: HousingScope, _ db: any Reading
    ) throws -> [CouplingRow] {
        var read: [(person: ID<Person>, row: CouplingRow)] = []
        try db.each(sql, values) { row in
            read.append((row.id(1), CouplingRow(
                id: row.id(0), name: nil, size: row.int(2), abroad: row.int(3),
                phase: CouplingPhase(rawValue: row.text(4)) ?? .coupled, due: row.date(5))))
        }
        let cards = try scope.clients.cards(of: read.map(\.person), db)
        return read.map { person, row in
            CouplingRow(
                id: row.id, name: cards[person]?.name, size: row.size, abroad: row.abroad, phase: row.phase, due: row.due)
        }
    }
}
