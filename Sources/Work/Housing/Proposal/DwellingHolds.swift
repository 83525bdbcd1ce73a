package import Casework
package import Database
package import Dates
package import Trail

/// Where it is kept for whom a dwelling is held.
package enum DwellingHolds {
    static let table = KeptTable("dwelling_hold", "dwelling", "coupling", "until_on", "reason", "held_on", "colleague")
    static let end = KeptTable("dwelling_hold_end", key: "hold", "ended_on", "colleague")

    static let steps: [SQL] = [
        """
        CREATE TABLE dwelling_hold (
            id BIGINT NOT NULL PRIMARY KEY,
            dwelling BIGINT NOT NULL REFERENCES dwelling (id),
            coupling BIGINT NOT NULL REFERENCES coupling (id),
            until_on TEXT NOT NULL,
            reason TEXT NOT NULL,
            held_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX dwelling_hold_by_dwelling ON dwelling_hold (dwelling, until_on)",
        "CREATE INDEX dwelling_hold_by_coupling ON dwelling_hold (coupling)",
        """
        CREATE TABLE dwelling_hold_end (
            hold BIGINT NOT NULL PRIMARY KEY REFERENCES dwelling_hold (id),
            ended_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
    ]

    /// - Throws: a `Refusal` when it is held already, or meant for somebody.
    package static func hold(
        _ hold: DwellingHold, on day: CalendarDate, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        if try find(hold.dwelling, on: day, db) != nil { throw Refusal.heldAlready }
        if try Offers.isTaken(hold.dwelling, db) { throw Refusal.dwellingTaken }
        try revision.keep(table, hold.id, in: db)
        try db.run(
            """
            INSERT INTO dwelling_hold (id, dwelling, coupling, until_on, reason, held_on, colleague)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, hold.id, hold.dwelling, hold.coupling, hold.until, hold.reason, day, author.colleague)
        try author.trace("held", "dwelling", hold.dwelling, in: db)
    }

    package static func release(
        _ id: ID<DwellingHold>, on day: CalendarDate, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(end, id, in: db)
        try db.run(
            "INSERT INTO dwelling_hold_end (hold, ended_on, colleague) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", id, day,
            author.colleague)
        try author.trace("released", "dwelling_hold", id, in: db)
    }

    /// Those of a town that still hold on a day, by dwelling.
    /// - Parameters:
    ///   - values: the town and the day, and what `among` asks for.
    ///   - among: of which dwellings `d`.
    static func all(
        _ values: [SQLValue], _ among: SQL, _ db: any Reading
    ) throws -> [ID<Dwelling>: DwellingHold] {
        let sql: SQL = "SELECT " + columns + """
             FROM dwelling_hold h JOIN dwelling d ON d.id = h.dwelling WHERE d.municipality = $1
            """ + among + " AND " + holds
        var found: [ID<Dwelling>: DwellingHold] = [:]
        try db.each(sql, values) { row in
            if let hold = read(row) { found[hold.dwelling] = hold }
        }
        return found
    }

    /// The dwellings that are held for a household on a day.
    static func dwellings(heldFor coupling: ID<Coupling>, on day: CalendarDate, _ db: any Reading) throws -> [ID<Dwelling>] {
        let sql: SQL = "SELECT h.dwelling FROM dwelling_hold h WHERE h.coupling = $1 AND " + holds
        return try db.all(sql, coupling, day) { $0.id(0) }
    }

    static func find(_ dwelling: ID<Dwelling>, on day: CalendarDate, _ db: any Reading) throws -> DwellingHold? {
        let sql: SQL = "SELECT " + columns + " FROM dwelling_hold h WHERE h.dwelling = $1 AND " + holds
        return try db.first(sql, dwelling, day) { read($0) } ?? nil
    }

    private static let columns: SQL = "h.id, h.dwelling, h.coupling, h.until_on, h.reason"
    /// On the day `$2`. Over with the coupling, too.
    private static let holds: SQL = """
        h.until_on >= $2 AND NOT EXISTS (SELECT 1 FROM dwelling_hold_end x WHERE x.hold = h.id)
            AND NOT EXISTS (SELECT 1 FROM coupling_end y WHERE y.coupling = h.coupling)
        """

    private static func read(_ row: any Row) -> DwellingHold? {
        row.date(3).map {
            DwellingHold(id: row.id(0), dwelling: row.id(1), coupling: row.id(2), until: $0, reason: row.text(4))
        }
    }
}

extension Refusal {
    package static let heldAlready = Refusal(.rule, Phrase(
        nl: "Deze woning wordt al vastgehouden. Laat haar eerst los.",
        en: "This dwelling is held already. Release it first."))
}
