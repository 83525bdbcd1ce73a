import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// Somebody who waits (wachtende): a number of that day at that place, which is all that others see of him.
struct Ticket: Sendable, Equatable {
    let id: ID<Ticket>
    let place: ID<Place>
    let day: CalendarDate
    let person: ID<Person>?
    /// In which he is spoken with, by ISO 639-3.
    let language: String?
    let wantsInterpreter: Bool
}

/// Waiting for one desk: who is sent on waits again, under the same number.
struct Wait: Sendable, Equatable {
    let id: ID<Wait>
    let ticket: ID<Ticket>
    let desk: Contact.Desk
    /// In which is what he said already at another desk.
    let contact: ID<Contact>?
}

/// Where is kept who waits.
enum Queue {
    static let tickets = KeptTable("ticket", "place", "day", "number", "person", "language", "interpreter", "taken_at")
    static let waits = KeptTable("ticket_wait", "ticket", "desk", "since", "contact")
    static let calls = KeptTable("ticket_call", key: "wait", "at", "colleague")
    static let ends = KeptTable("ticket_end", key: "ticket", "at", "outcome")

    static let steps: [SQL] = [
        """
        CREATE TABLE ticket (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            day TEXT NOT NULL,
            number BIGINT NOT NULL,
            person BIGINT REFERENCES person (id),
            language TEXT,
            interpreter BIGINT NOT NULL,
            taken_at TEXT NOT NULL)
        """,
        "CREATE UNIQUE INDEX ticket_number ON ticket (place, day, number)",
        "CREATE INDEX ticket_by_person ON ticket (person, day) WHERE person IS NOT NULL",
        """
        CREATE TABLE ticket_wait (
            id BIGINT NOT NULL PRIMARY KEY,
            ticket BIGINT NOT NULL REFERENCES ticket (id),
            desk TEXT NOT NULL CHECK (desk IN ('general', 'legal')),
            since TEXT NOT NULL,
            contact BIGINT)
        """,
        "CREATE INDEX ticket_wait_by_ticket ON ticket_wait (ticket)",
        """
        CREATE TABLE ticket_call (
            wait BIGINT NOT NULL PRIMARY KEY REFERENCES ticket_wait (id),
            at TEXT NOT NULL,
            colleague BIGINT NOT NULL REFERENCES colleague (id))
        """,
        """
        CREATE TABLE ticket_end (
            ticket BIGINT NOT NULL PRIMARY KEY REFERENCES ticket (id),
            at TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('helped', 'left')))
        """,
    ]

    /// The next number of the day.
    static func take(
        _ ticket: Ticket, _ wait: Wait, at moment: Moment, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(tickets, ticket.id, in: db)
        try db.run(
            """
            INSERT INTO ticket (id, place, day, number, person, language, interpreter, taken_at)
            SELECT $1, $2, $3, COALESCE((SELECT MAX(t.number) FROM ticket t WHERE t.place = $2 AND t.day = $3), 0) + 1,
                $4, $5, $6, $7
            """, ticket.id, ticket.place, ticket.day, ticket.person, ticket.language, ticket.wantsInterpreter ? 1 : 0, moment)
        try begin(wait, at: moment, within: revision, by: author, in: db)
    }

    static func begin(
        _ wait: Wait, at moment: Moment, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(waits, wait.id, in: db)
        try db.run(
            "INSERT INTO ticket_wait (id, ticket, desk, since, contact) VALUES ($1, $2, $3, $4, $5)", wait.id, wait.ticket,
            wait.desk, moment, wait.contact)
        try author.trace("waits", "ticket", wait.ticket, in: db)
    }

    /// - Returns: false when somebody else called him first.
    static func call(
        _ wait: ID<Wait>, at moment: Moment, within revision: Revision, by author: Author, in db: any Writing
    ) throws -> Bool {
        try revision.keep(calls, wait, in: db)
        let isFirst = try db.run(
            "INSERT INTO ticket_call (wait, at, colleague) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", wait, moment,
            author.colleague) == 1
        if isFirst { try author.trace("called", "ticket_wait", wait, in: db) }
        return isFirst
    }

    static func end(
        _ ticket: ID<Ticket>, isHelped: Bool, at moment: Moment, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        try revision.keep(ends, ticket, in: db)
        try db.run(
            "INSERT INTO ticket_end (ticket, at, outcome) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", ticket, moment,
            isHelped ? "helped" : "left")
        try author.trace("ended", "ticket", ticket, in: db)
    }

    /// The number under which somebody waits or is being helped today.
    static func open(
        of person: ID<Person>, at place: ID<Place>, on day: CalendarDate, _ db: any Reading
    ) throws -> ID<Ticket>? {
        try db.first(
            """
            SELECT t.id FROM ticket t WHERE t.person = $1 AND t.day = $2 AND t.place = $3
                AND NOT EXISTS (SELECT 1 FROM ticket_end x WHERE x.ticket = t.id)
            ORDER BY t.id DESC LIMIT 1
            """, person, day, place) { $0.id(0) }
    }
}
