import Casework
import Database
import Dates
import Organisation

/// Which dwellings are asked for: free or not, where, and whose.
struct DwellingsQuestion: Sendable, Equatable {
    enum Which: String, CaseIterable, Sendable {
        case free = "vrij"
        case taken = "vergeven"
        case all = "alle"

        /// Of a row `q`.
        var condition: SQL {
            switch self {
            case .free: " AND q.is_taken = 0 AND q.is_over = 0"
            case .taken: " AND q.is_taken = 1 AND q.is_over = 0"
            case .all: ""
            }
        }
    }

    static let perPage = 50

    var which = Which.free
    var town: MunicipalityCode?
    var landlord: String?
    /// From 1.
    var page = 1
}

/// One dwelling in the list.
struct DwellingRow: Sendable, Equatable {
    let dwelling: Dwelling
    let isTaken: Bool
    /// Whether it is offered no longer.
    let isOver: Bool
    /// How many live there.
    let living: Int
}

/// The dwellings of somebody's municipalities, a page of them.
struct DwellingsFound: Sendable {
    var rows: [DwellingRow] = []
    /// Of those that are chosen, and of those that are free among all of these places and landlords.
    var count = 0
    var free = 0
    var all = 0

    /// How many live in a dwelling called `d` on the day `$1`.
    static let living: SQL = """
        (SELECT COUNT(*) FROM placement p LEFT JOIN placement_end e ON e.placement = p.id
        WHERE p.dwelling = d.id AND p.started_on <= $1 AND (e.ended_on IS NULL OR e.ended_on > $1))
        """

    /// Whether a dwelling called `d` is taken: a building for many when it is full, any other when it is meant for somebody, or
    /// somebody came to live there.
    static let isTaken: SQL = "CASE WHEN d.kind = 'group' THEN CASE WHEN " + living
        + " >= d.capacity THEN 1 ELSE 0 END WHEN " + Dwellings.isGiven + " THEN 1 ELSE 0 END"

    private static let isOver: SQL = """
        CASE WHEN EXISTS (SELECT 1 FROM dwelling_end x WHERE x.dwelling = d.id) THEN 1 ELSE 0 END
        """

    static func read(
        _ question: DwellingsQuestion, in towns: [Municipality], on today: CalendarDate, _ db: any Reading
    ) throws -> DwellingsFound {
        // The day comes first: what is asked names it.
        var values = StatementValues()
        _ = values.add(today.sqlValue)
        let codes = question.town.map { [$0] } ?? towns.map(\.code)
        guard !codes.isEmpty else { return DwellingsFound() }
        let list = values.list(codes)
        let landlord = question.landlord.map { " AND d.landlord = " + values.add($0.sqlValue) } ?? ""
        let those: SQL = "(SELECT " + Dwellings.columns + ", " + isTaken + " AS is_taken, " + isOver + " AS is_over, " + living
            + " AS living FROM dwelling d WHERE d.municipality IN (" + list + ")" + landlord + ") q"
        var found = DwellingsFound()
        let isFree: SQL = "q.is_taken = 0 AND q.is_over = 0"
        let counts: SQL = "SELECT COALESCE(SUM(CASE WHEN 1 = 1" + question.which.condition + " THEN 1 ELSE 0 END), 0), "
            + "COALESCE(SUM(CASE WHEN " + isFree + " THEN 1 ELSE 0 END), 0), COALESCE(SUM(1 - q.is_over), 0) FROM "
        try db.each(counts + those, values.all) { row in
            (found.count, found.free, found.all) = (row.int(0), row.int(1), row.int(2))
        }
        let page: SQL = "SELECT q.* FROM " + those + " WHERE 1 = 1" + question.which.condition
            + " ORDER BY q.offered_on DESC, q.id DESC LIMIT " + values.add(DwellingsQuestion.perPage.sqlValue) + " OFFSET "
            + values.add(((question.page - 1) * DwellingsQuestion.perPage).sqlValue)
        let first = Dwellings.columnCount
        try db.each(page, values.all) { row in
            guard let dwelling = Dwellings.read(row) else { return }
            found.rows.append(DwellingRow(
                dwelling: dwelling, isTaken: row.flag(first), isOver: row.flag(first + 1), living: row.int(first + 2)))
        }
        return found
    }

    /// Who lets dwellings in these municipalities, by name.
    static func landlords(in towns: [Municipality], _ db: any Reading) throws -> [String] {
        guard !towns.isEmpty else { return [] }
        let list = SQL.joined(towns.indices.map { SQL.place($0 + 1) }, by: ", ")
        let sql: SQL = "SELECT DISTINCT landlord FROM dwelling WHERE municipality IN (" + list
            + ") AND landlord <> '' ORDER BY landlord LIMIT 50"
        var found: [String] = []
        try db.each(sql, towns.map(\.code.sqlValue)) { found.append($0.text(0)) }
        return found
    }
}
