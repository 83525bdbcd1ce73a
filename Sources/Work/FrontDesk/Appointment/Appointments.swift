import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// Where appointments are kept.
enum Appointments {
    static let table = KeptTable(
        "appointment", "place", "person", "owner", "stand_in", "day", "begins", "ends", "topic", "interpreter")
    static let end = KeptTable("appointment_end", key: "appointment", "ended_on", "colleague", "outcome", "contact")

    static let steps: [SQL] = [
        """
        CREATE TABLE appointment (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            person BIGINT NOT NULL REFERENCES person (id),
            owner BIGINT NOT NULL REFERENCES colleague (id),
            stand_in BIGINT REFERENCES colleague (id),
            day TEXT NOT NULL,
            begins TEXT NOT NULL,
            ends TEXT NOT NULL CHECK (ends > begins),
            topic TEXT NOT NULL,
            interpreter BIGINT NOT NULL)
        """,
        "CREATE INDEX appointment_by_place ON appointment (place, day, begins)",
        "CREATE INDEX appointment_by_owner ON appointment (owner, day)",
        "CREATE INDEX appointment_by_stand_in ON appointment (stand_in, day) WHERE stand_in IS NOT NULL",
        "CREATE INDEX appointment_by_person ON appointment (person, day)",
        // `contact`: the conversation that came of it.
        """
        CREATE TABLE appointment_end (
            appointment BIGINT NOT NULL PRIMARY KEY REFERENCES appointment (id),
            ended_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            outcome TEXT NOT NULL CHECK (outcome IN ('came', 'no-show', 'cancelled')),
            contact BIGINT)
        """,
    ]

    static func put(_ appointment: Appointment, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(table, appointment.id, in: db)
        try db.run(
            """
            INSERT INTO appointment (id, place, person, owner, stand_in, day, begins, ends, topic, interpreter)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, stand_in = excluded.stand_in, day = excluded.day,
                begins = excluded.begins, ends = excluded.ends, topic = excluded.topic, interpreter = excluded.interpreter
            """, appointment.id, appointment.place, appointment.person, appointment.owner, appointment.standIn, appointment.day,
            appointment.begins.text, appointment.ends.text, appointment.topic, appointment.needsInterpreter ? 1 : 0)
        try author.trace("planned", "appointment", appointment.id, in: db)
    }

    static func finish(
        _ id: ID<Appointment>, _ outcome: Appointment.Outcome, contact: ID<Contact>? = nil, on day: CalendarDate,
        within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(end, id, in: db)
        try db.run(
            """
            INSERT INTO appointment_end (appointment, ended_on, colleague, outcome, contact) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT DO NOTHING
            """, id, day, author.colleague, outcome, contact)
        try author.trace("finished", "appointment", id, in: db)
    }

    // MARK: Finding

    private static let selection: SQL = """
        SELECT a.id, a.place, a.person, a.owner, a.stand_in, a.day, a.begins, a.ends, a.topic, a.interpreter, k.name, x.outcome
        FROM appointment a JOIN colleague k ON k.id = a.owner LEFT JOIN appointment_end x ON x.appointment = a.id
        """

    /// One of which nobody said yet how it ended.
    static func find(_ id: ID<Appointment>, _ db: any Reading) throws -> ListedAppointment? {
        try db.first(selection + " WHERE a.id = $1 AND x.outcome IS NULL", id) { read($0) } ?? nil
    }

    /// All at a place, in the order of the day, also those that are over.
    static func all(at place: ID<Place>, _ days: Range<CalendarDate>, _ db: any Reading) throws -> [ListedAppointment] {
        try db.all(
            selection + " WHERE a.place = $1 AND a.day >= $2 AND a.day < $3 ORDER BY a.day, a.begins, a.id", place,
            days.lowerBound, days.upperBound) { read($0) }.compactMap { $0 }
    }

    /// What somebody still has before him, at any place.
    static func coming(for owner: ID<Colleague>, from day: CalendarDate, _ db: any Reading) throws -> [ListedAppointment] {
        try db.all(
            selection + " WHERE a.owner = $1 AND a.day >= $2 AND x.outcome IS NULL ORDER BY a.day, a.begins, a.id", owner,
            day) { read($0) }.compactMap { $0 }
    }

    /// For which somebody still comes, the soonest first.
    static func coming(
        _ most: Int, of person: ID<Person>, from day: CalendarDate, _ db: any Reading
    ) throws -> [ListedAppointment] {
        try db.all(
            selection + " WHERE a.person = $1 AND a.day >= $2 AND x.outcome IS NULL ORDER BY a.day, a.begins, a.id LIMIT $3",
            person, day, most) { read($0) }.compactMap { $0 }
    }

    /// For which somebody comes to a place that day.
    static func open(
        of person: ID<Person>, at place: ID<Place>, on day: CalendarDate, _ db: any Reading
    ) throws -> [ID<Appointment>] {
        try db.all(
            """
            SELECT a.id FROM appointment a WHERE a.person = $1 AND a.day = $2 AND a.place = $3
                AND NOT EXISTS (SELECT 1 FROM appointment_end x WHERE x.appointment = a.id)
            """, person, day, place) { $0.id(0) }
    }

    /// Who is taken at that time already: the colleague, or the client himself.
    enum Taken: Sendable, Equatable {
        case owner, person
    }

    static func taken(_ wanted: Appointment, _ db: any Reading) throws -> Taken? {
        let clashes: SQL = """
             AND a.day = $2 AND a.begins < $3 AND a.ends > $4 AND a.id <> $5
                AND NOT EXISTS (SELECT 1 FROM appointment_end x WHERE x.appointment = a.id)
            """
        let (from, until) = (wanted.begins.text, wanted.ends.text)
        let isOwner = try db.exists(
            "SELECT 1 FROM appointment a WHERE a.owner = $1" + clashes, wanted.owner, wanted.day, until, from, wanted.id)
        if isOwner { return .owner }
        let isPerson = try db.exists(
            "SELECT 1 FROM appointment a WHERE a.person = $1" + clashes, wanted.person, wanted.day, until, from, wanted.id)
        return isPerson ? .person : nil
    }

    private static func read(_ row: any Row) -> ListedAppointment? {
        guard let day = row.date(5), let begins = ClockTime(row.text(6)), let ends = ClockTime(row.text(7)),
            let topic = Topic(rawValue: row.text(8))
        else { return nil }
        return ListedAppointment(
            appointment: Appointment(
                id: row.id(0), place: row.id(1), person: row.id(2), owner: row.id(3), standIn: row.optionalID(4), day: day,
                begins: begins, ends: ends, topic: topic, needsInterpreter: row.int(9) == 1),
            ownerName: row.text(10), outcome: row.optionalText(11).flatMap(Appointment.Outcome.init))
    }
}
