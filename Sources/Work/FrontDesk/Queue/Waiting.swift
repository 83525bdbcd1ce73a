import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// Somebody in the queue, as the desk sees him.
struct Waiting: Sendable, Equatable {
    let wait: ID<Wait>
    let ticket: ID<Ticket>
    let number: Int
    let desk: Contact.Desk
    let person: ID<Person>?
    var name: String?
    let language: String?
    let wantsInterpreter: Bool
    /// So long, in minutes.
    let minutes: Int
    let isCalled: Bool
    /// In which is what he said already.
    let contact: ID<Contact>?

    /// Of one day at a place, the longest waiting first. Of who was sent on only the last wait.
    static func all(at place: ID<Place>, on day: CalendarDate, at now: Moment, _ db: any Reading) throws -> [Waiting] {
        try db.all(
            """
            SELECT w.id, t.id, t.number, w.desk, t.person, t.language, t.interpreter, w.since,
                CASE WHEN c.wait IS NULL THEN 0 ELSE 1 END, w.contact
            FROM ticket t JOIN ticket_wait w ON w.ticket = t.id LEFT JOIN ticket_call c ON c.wait = w.id
            WHERE t.place = $1 AND t.day = $2 AND NOT EXISTS (SELECT 1 FROM ticket_end x WHERE x.ticket = t.id)
                AND NOT EXISTS (SELECT 1 FROM ticket_wait l WHERE l.ticket = t.id AND l.id > w.id)
            ORDER BY w.since, w.id
            """, place, day) { row in
            let since = Moment(iso: row.text(7)) ?? now
            return Waiting(
                wait: row.id(0), ticket: row.id(1), number: row.int(2), desk: Contact.Desk(rawValue: row.text(3)) ?? .general,
                person: row.optionalID(4), language: row.optionalText(5), wantsInterpreter: row.flag(6),
                minutes: Int((now.milliseconds - since.milliseconds) / 60_000), isCalled: row.flag(8), contact: row.optionalID(9))
        }
    }
}
