import Casework
import Clients
import Database
import Dates
import Trail

/// Keeps who counts when in line with the facts from which it follows.
extension Placements {
    /// A placement with all that tells whether it counts, and what is kept of that.
    struct Known: Sendable {
        let person: ID<Person>
        let line: Counting.Line
        let countedOn: CalendarDate?
    }

    /// For one person.
    static func recount(_ person: ID<Person>, within revision: Revision? = nil, in db: any Writing) throws {
        let known = try lines(of: [person], db)
        for (known, day) in changes(known, try CountingRules(db)) {
            try revision?.keep(table, known.line.placement, in: db)
            try db.run("UPDATE placement SET counted_on = $2 WHERE id = $1", known.line.placement, day)
        }
    }

    /// For many at once: as many questions for a thousand people as for a hundred.
    /// - Parameter leaving: placements that are about to be taken away, which count no more.
    static func recount(_ people: Set<ID<Person>>, without leaving: Set<ID<Placement>> = [], in db: any Writing) throws {
        let (rules, all) = (try CountingRules(db), people.sorted())
        for first in stride(from: 0, to: all.count, by: 500) {
            let known = try lines(of: Array(all[first..<min(first + 500, all.count)]), db)
            let left = known.filter { leaving.contains($0.line.placement) && $0.countedOn != nil }
            let changed = changes(known.filter { !leaving.contains($0.line.placement) }, rules)
            try db.runAll(
                "UPDATE placement SET counted_on = $2 WHERE id = $1",
                left.map { [$0.line.placement.sqlValue, .null] }
                    + changed.map { [$0.known.line.placement.sqlValue, $0.day.sqlValue] })
        }
    }

    /// What has to be kept otherwise. First those that count no more: of one person no two may count, not even for a moment.
    private static func changes(_ known: [Known], _ rules: CountingRules) -> [(known: Known, day: CalendarDate?)] {
        let counting = Counting(rules: rules)
        let changed = Dictionary(grouping: known, by: \.person).values.flatMap { own in
            let wanted = Dictionary(
                counting.verdicts(own.map(\.line)).map { ($0.line.placement, $0.verdict.day) }, uniquingKeysWith: { $1 })
            return own.map { (known: $0, day: wanted[$0.line.placement] ?? nil) }.filter { $0.day != $0.known.countedOn }
        }
        return changed.filter { $0.day == nil } + changed.filter { $0.day != nil }
    }

    /// Where these people came to live, in the order of their days.
    static func lines(of people: [ID<Person>], _ db: any Reading) throws -> [Known] {
        guard !people.isEmpty else { return [] }
        let list = SQL.joined(people.indices.map { SQL.place($0 + 1) }, by: ", ")
        var found: [Known] = []
        let sql: SQL = "SELECT " + lineColumns + lineTables + " WHERE p.person IN (" + list + ") ORDER BY p.started_on, p.id"
        try db.each(sql, people.map(\.sqlValue)) { row in
            if let known = known(row) { found.append(known) }
        }
        return found
    }

    /// In the order in which ``known(_:)`` reads them.
    static let lineColumns: SQL = """
        p.id, p.municipality, p.route, p.started_on, p.registered_on, p.counted_on, c.placement, c.counted_on, c.reason, c.source,
        p.person
        """
    static let lineTables: SQL = " FROM placement p LEFT JOIN count_correction c ON c.placement = p.id"

    static func known(_ row: any Row) -> Known? {
        guard let town = MunicipalityCode(row.text(1)), let route = Placement.Route(rawValue: row.text(2)),
            let started = row.date(3)
        else { return nil }
        let correction = row.isNull(6)
            ? nil : CountCorrection(countedOn: row.date(7), reason: row.text(8), source: row.text(9))
        return Known(
            person: row.id(10),
            line: Counting.Line(
                placement: row.id(0), municipality: town, route: route, startedOn: started, registeredOn: row.date(4),
                correction: correction),
            countedOn: row.date(5))
    }

    // MARK: Undoing

    /// Whose counting follows from rows that a change made or changed.
    static func people(in revision: ID<Revision>, _ db: any Reading) throws -> Set<ID<Person>> {
        Set(try db.all(
            """
            SELECT DISTINCT p.person FROM revision_row r JOIN placement p ON p.id = r.row_key
            WHERE r.revision = $1 AND r.table_name IN ('placement', 'count_correction')
            """, revision) { $0.id(0) })
    }

    /// Puts a change back by `body`, and counts anew whom it was about: what was kept then may be otherwise by what came later.
    static func undoing<T>(_ revision: ID<Revision>, in db: any Writing, _ body: () throws -> T) throws -> T {
        let people = try people(in: revision, db)
        try db.runAll("UPDATE placement SET counted_on = NULL WHERE person = $1", people.sorted().map { [$0] })
        let result = try body()
        try recount(people, in: db)
        return result
    }
}
