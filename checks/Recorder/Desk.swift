import Casework
import Clients
import Database
import Dates
import FrontDesk
import Organisation
import Support
import Trail

/// One desk in one town, where conversations are recorded.
struct Desk: Sendable {
    private let database: any Database
    private let municipality: MunicipalityCode
    private let place: ID<Place>
    private let author: Author

    /// 1 January 2017.
    private static let firstDay = 17_167

    /// Finds the town and its desk, or makes them.
    init(_ database: any Database) async throws {
        self.database = database
        municipality = MunicipalityCode(literal: "GM0637")
        place = ID(1)
        author = Author(nil, ground: "check", clock: .live, ids: .live(.live))
        try await Everything.migrator.migrate(database, clock: .live)
        try await database.write { [municipality, author, place] db in
            guard try !db.exists("SELECT 1 FROM place WHERE id = $1", place) else { return }
            try Municipalities.put(Municipality(code: municipality, name: "Zoetermeer"), by: author, in: db)
            try Places.add(Place(id: place, name: "Fonteinbos", serving: [municipality]), by: author, in: db)
        }
    }

    /// A conversation, its count per month and its trace: three rows in one transaction.
    func record(_ id: Int64) async throws {
        try await database.write { [municipality, place, author] db in
            let day = CalendarDate(dayNumber: Self.firstDay + Int(id % 365))
            let contact = Contact(
                id: ID(id), municipality: municipality, place: place, desk: .general, day: day, time: "10:05",
                channel: .walkIn, topic: .money, colleague: nil, person: nil)
            try Contacts.record(contact, settledOn: nil, by: author, in: db)
        }
    }

    func recorded() async throws -> [Int64] {
        try await database.read { try $0.all("SELECT id FROM contact ORDER BY id") { $0.integer(0) } }
    }

    /// What is stored by halves or damaged.
    func faults() async throws -> [String] {
        let halves = try await database.read { db in
            let untraced = try db.number("""
                SELECT COUNT(*) FROM contact c WHERE NOT EXISTS (
                    SELECT 1 FROM trace t WHERE t.noun = 'contact' AND t.subject = c.id)
                """)
            let unrecorded = try db.number("""
                SELECT COUNT(*) FROM trace t WHERE t.noun = 'contact' AND NOT EXISTS (
                    SELECT 1 FROM contact c WHERE c.id = t.subject)
                """)
            let miscounted = try FrontDesk.rollups.map { try $0.faults(db) }.reduce(0, +)
            return [("without a trace", untraced), ("traced but not there", unrecorded), ("miscounted", miscounted)]
        }
        return halves.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" } + (try await database.integrityFaults())
    }
}
