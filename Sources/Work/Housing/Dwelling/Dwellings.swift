package import Casework
package import Database
package import Dates
package import Trail

/// Where dwellings are kept.
package enum Dwellings {
    static let table = KeptTable(
        "dwelling", "municipality", "kind", "street", "number", "landlord", "offered_on", "neighbourhood", "rooms", "capacity",
        "floor", "has_lift", "is_accessible", "rent", "free_from")
    static let end = KeptTable("dwelling_end", key: "dwelling", "ended_on", "reason", "colleague")

    /// Why a dwelling is not offered any more (reden).
    package enum EndReason: String, CaseIterable, Bindable, Sendable {
        /// The landlord took it back.
        case withdrawn
        /// It was let to somebody else.
        case elsewhere
        /// It no longer exists as such: pulled down, or a building for a time that closed.
        case closed
    }

    static let steps: [SQL] = [
        // Rent in cents a month. What the landlord did not tell is empty.
        """
        CREATE TABLE dwelling (
            id BIGINT NOT NULL PRIMARY KEY,
            municipality TEXT NOT NULL REFERENCES municipality (code),
            kind TEXT NOT NULL CHECK (kind IN ('dwelling', 'room', 'group')),
            street TEXT NOT NULL,
            number TEXT NOT NULL,
            landlord TEXT NOT NULL,
            offered_on TEXT NOT NULL,
            neighbourhood TEXT,
            rooms BIGINT CHECK (rooms > 0),
            capacity BIGINT CHECK (capacity > 0),
            floor BIGINT,
            has_lift BIGINT CHECK (has_lift IN (0, 1)),
            is_accessible BIGINT CHECK (is_accessible IN (0, 1)),
            rent BIGINT CHECK (rent >= 0),
            free_from TEXT)
        """,
        "CREATE INDEX dwelling_by_offer ON dwelling (municipality, offered_on, kind)",
        "CREATE INDEX dwelling_by_landlord ON dwelling (municipality, landlord)",
        """
        CREATE TABLE dwelling_end (
            dwelling BIGINT NOT NULL PRIMARY KEY REFERENCES dwelling (id),
            ended_on TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason IN ('withdrawn', 'elsewhere', 'closed')),
            colleague BIGINT REFERENCES colleague (id))
        """,
    ]

    /// Writes down a dwelling that a landlord offers, or what is known better of one.
    /// - Parameter revision: of which this is a part, so that it can be undone with it.
    package static func offer(
        _ dwelling: Dwelling, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try revision?.keep(table, dwelling.id, in: db)
        let details = dwelling.details
        try db.run(
            """
            INSERT INTO dwelling (id, municipality, kind, street, number, landlord, offered_on, neighbourhood, rooms, capacity,
                floor, has_lift, is_accessible, rent, free_from)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, street = excluded.street, number = excluded.number,
                landlord = excluded.landlord, offered_on = excluded.offered_on, neighbourhood = excluded.neighbourhood,
                rooms = excluded.rooms, capacity = excluded.capacity, floor = excluded.floor, has_lift = excluded.has_lift,
                is_accessible = excluded.is_accessible, rent = excluded.rent, free_from = excluded.free_from
            """,
            dwelling.id, dwelling.municipality, dwelling.kind, dwelling.street, dwelling.number, dwelling.landlord,
            dwelling.offeredOn, details.neighbourhood, details.rooms, details.capacity, details.floor,
            details.hasLift.map { $0 ? 1 : 0 }, details.isAccessible.map { $0 ? 1 : 0 }, details.rent, details.freeFrom)
        try author.trace("offered", "dwelling", dwelling.id, in: db)
    }

    package static func finish(
        _ id: ID<Dwelling>, _ reason: EndReason, on day: CalendarDate, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        try revision.keep(end, id, in: db)
        try db.run(
            "INSERT INTO dwelling_end (dwelling, ended_on, reason, colleague) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", id,
            day, reason, author.colleague)
        try author.trace("ended", "dwelling", id, in: db)
    }

    /// The columns of a dwelling called `d`, in the order in which ``read(_:from:)`` reads them.
    static let columns: SQL = """
        d.id, d.municipality, d.kind, d.street, d.number, d.landlord, d.offered_on, d.neighbourhood, d.rooms, d.capacity, d.floor,
        d.has_lift, d.is_accessible, d.rent, d.free_from
        """
    static let columnCount = 15

    /// - Parameter first: where ``columns`` begin in the row.
    static func read(_ row: any Row, from first: Int = 0) -> Dwelling? {
        guard let town = MunicipalityCode(row.text(first + 1)), let kind = Dwelling.Kind(rawValue: row.text(first + 2)),
            let offered = row.date(first + 6)
        else { return nil }
        var details = Dwelling.Details()
        details.neighbourhood = row.optionalText(first + 7)
        details.rooms = row.optionalInt(first + 8)
        details.capacity = row.optionalInt(first + 9)
        details.floor = row.optionalInt(first + 10)
        details.hasLift = row.optionalInt(first + 11).map { $0 == 1 }
        details.isAccessible = row.optionalInt(first + 12).map { $0 == 1 }
        details.rent = row.optionalInt(first + 13)
        details.freeFrom = row.date(first + 14)
        return Dwelling(
            id: row.id(first), municipality: town, kind: kind, street: row.text(first + 3), number: row.text(first + 4),
            landlord: row.text(first + 5), offeredOn: offered, details: details)
    }

    /// Of a dwelling called `d` that it is given away: it is meant for a household, or somebody came to live there. Who leaves
    /// gives it back to the landlord, who may offer it again as another. For a building for many this says nothing.
    static let isGiven: SQL = """
        (EXISTS (SELECT 1 FROM placement g WHERE g.dwelling = d.id) OR EXISTS (SELECT 1 FROM offer o WHERE o.dwelling = d.id AND
        """ + " " + Offers.stands + "))"

    static func find(_ id: ID<Dwelling>, _ db: any Reading) throws -> Dwelling? {
        try db.first("SELECT " + columns + " FROM dwelling d WHERE d.id = $1", id) { read($0) } ?? nil
    }
}
