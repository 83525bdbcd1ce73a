import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// What lies open at a place when one shift goes and the next comes (overdracht): who waits, who still comes, and what has to be
/// done by today.
struct ShiftHandover: Sendable, Equatable {
    struct Task: Sendable, Equatable {
        /// "Vervolg"
        let label: Phrase
        /// Whom it is about, as far as he exists for who reads.
        let name: String?
        let ownerName: String
        let due: CalendarDate
        /// Nothing for who has nothing to do with it.
        let link: String?
    }

    let place: String
    var waiting: [Waiting] = []
    /// Appointments of today of which nobody said yet how they went, each with the client's name as far as he exists.
    var appointments: [CalendarPage.Line] = []
    var tasks: [Task] = []
    /// Who is on shift later today and on the next day: "vrijdag 27 november 2026, 10:00–15:00, Els de Vries".
    var coming: [Phrase] = []

    /// So many of each kind of work.
    private static let most = 100

    static func read(
        _ seat: DeskSeat, _ sources: [TaskSource], _ scope: ClientScope, at clock: Clock, _ db: any Reading
    ) throws -> ShiftHandover {
        let today = clock.today
        var handover = ShiftHandover(place: seat.placeName)
        handover.waiting = try Waiting.all(at: seat.place, on: today, at: clock.now(), db)
        let open = try Appointments.all(at: seat.place, today..<today.adding(days: 1), db).filter { $0.outcome == nil }
        let found = try sources.flatMap { try tasks($0, at: seat.place, until: today, scope.standing, db) }
        let people = open.map(\.appointment.person) + found.compactMap(\.person) + handover.waiting.compactMap(\.person)
        let cards = try scope.cards(of: Array(Set(people)).sorted(), db)
        for index in handover.waiting.indices {
            handover.waiting[index].name = handover.waiting[index].person.flatMap { cards[$0]?.name }
        }
        handover.appointments = open.map { CalendarPage.Line(listed: $0, name: cards[$0.appointment.person]?.name) }
        handover.tasks = found.sorted { $0.due < $1.due }.map { one in
            Task(
                label: one.label, name: one.person.flatMap { cards[$0]?.name }, ownerName: one.ownerName, due: one.due,
                link: one.link)
        }
        handover.coming = try coming(at: seat.place, clock, db)
        return handover
    }

    private struct Found {
        let label: Phrase
        let person: ID<Person>?
        let ownerName: String
        let due: CalendarDate
        let link: String?
    }

    /// One question for each kind of work. Appointments stand apart.
    private static func tasks(
        _ source: TaskSource, at place: ID<Place>, until day: CalendarDate, _ standing: Standing, _ db: any Reading
    ) throws -> [Found] {
        guard source.table.name != Appointments.table.name else { return [] }
        let isLeader = standing.has(.teamLeader, at: place)
        let sql: SQL = "SELECT s.id, s.person, s.owner, s.stand_in, s.due_on, k.name FROM (" + source.open + """
            ) s JOIN colleague k ON k.id = s.owner WHERE s.place = $1 AND s.due_on <= $2 ORDER BY s.due_on, s.id LIMIT $3
            """
        return try db.all(sql, place, day, most) { row in
            let own = standing.colleague
            let isOwn = isLeader || row.id(2) == own || row.optionalID(3) == own
            // That somebody has a legal question is for who deals with it.
            let isNamed = isOwn || source.section == .contact
            return Found(
                label: source.label, person: isNamed ? row.optionalID(1) : nil, ownerName: row.text(5), due: row.date(4) ?? day,
                link: isOwn ? source.page.link(row.id(0, of: TaskSource.self).description) : nil)
        }
    }

    /// Those who begin later today, and those of the next day that has a shift.
    private static func coming(at place: ID<Place>, _ clock: Clock, _ db: any Reading) throws -> [Phrase] {
        try db.all(
            """
            SELECT s.day, s.opens, s.closes, k.name FROM shift s JOIN colleague k ON k.id = s.colleague
            WHERE s.place = $1 AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id)
                AND (s.day = $2 AND s.opens > $3 OR s.day = (
                    SELECT MIN(n.day) FROM shift n WHERE n.place = $1 AND n.day > $2
                        AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = n.id)))
            ORDER BY s.day, s.opens, k.name LIMIT 40
            """, place, clock.today, clock.timeOfDay
        ) { row in
            let day = row.date(0) ?? clock.today
            return ComingShift(day: day, hours: row.text(1) + "–" + row.text(2), place: row.text(3)).words
        }
    }
}
