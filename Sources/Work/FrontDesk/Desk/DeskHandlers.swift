import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// The home of a desk: who is here, and who was. That a list of clients was shown is on record first.
struct DeskHandlers: Sendable {
    /// In the address, after something was stored: by which it can be undone; and after that.
    static let done = "gedaan"
    static let undone = "terug"

    let looking: Looking

    var workplace: Workplace { looking.workplace }

    /// Where he sits; nothing for who sits nowhere, or has to say first.
    func seats(_ visit: Visit) async throws -> DeskSeats {
        let (session, clock) = (try visit.signedIn, workplace.clock)
        return try await workplace.database.read { try DeskSeats.find(session, at: clock, $0) }
    }

    func home(_ visit: Visit) async throws -> Answer {
        try await home(visit, found: nil)
    }

    private func home(
        _ visit: Visit, found: [Card]?, words: String = "", _ complaints: Complaints = Complaints()
    ) async throws -> Answer {
        let seats = try await seats(visit)
        guard let seat = seats.seat else { return try await seatless(visit, seats) }
        let (scope, author) = (try looking.scope(visit), try visit.author("desk", workplace))
        let colleague = try visit.signedIn.standing.colleague
        let (today, now) = (workplace.clock.today, workplace.clock.now())
        let (helped, done, waiting, expected) = try await workplace.database.read { db in
            var waiting = try Waiting.all(at: seat.place, on: today, at: now, db)
            let cards = try scope.cards(of: waiting.compactMap(\.person), db)
            for place in waiting.indices { waiting[place].name = waiting[place].person.flatMap { cards[$0]?.name } }
            return (
                try Self.helped(at: seat.place, scope, db), try Self.done(visit, scope, colleague, db), waiting,
                try Self.expected(at: seat.place, on: today, scope, db))
        }
        if !helped.isEmpty || !expected.isEmpty || waiting.contains(where: { $0.name != nil }) {
            try await workplace.database.write { try author.trace("looked", "list", code: "desk", in: $0) }
        }
        let page = DeskPage(
            seat: seat, places: Self.options(seats), found: found, words: words, helped: helped, waiting: waiting,
            expected: expected, done: done, complaints: complaints)
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    private static func options(_ seats: DeskSeats) -> [SeatPart.Option] {
        seats.places.map { SeatPart.Option(value: $0.id.description, name: $0.name) }
    }

    private func seatless(_ visit: Visit, _ seats: DeskSeats) async throws -> Answer {
        if !seats.places.isEmpty { return .page(SeatPage(places: Self.options(seats))) }
        let (colleague, today) = (try visit.signedIn.standing.colleague, workplace.clock.today)
        let shifts = try await workplace.database.read { try ComingShift.of(colleague, from: today, most: 5, $0) }
        return .page(NoShiftPage(shifts: shifts.map(\.words)))
    }

    /// The last ten whom this desk helped, each once.
    private static func helped(at place: ID<Place>, _ scope: ClientScope, _ db: any Reading) throws -> [Card] {
        let people = try db.all(
            """
            SELECT c.person FROM contact c WHERE c.place = $1 AND c.person IS NOT NULL
            ORDER BY c.day DESC, c.time DESC LIMIT 40
            """, place) { $0.id(0, of: Person.self) }
        let distinct = people.reduce(into: [ID<Person>]()) { if !$0.contains($1) { $0.append($1) } }.prefix(10)
        let cards = try scope.cards(of: Array(distinct), db)
        return distinct.compactMap { cards[$0] }
    }

    /// Who still has an appointment here today, each with when and with whom.
    private static func expected(
        at place: ID<Place>, on today: CalendarDate, _ scope: ClientScope, _ db: any Reading
    ) throws -> [Card] {
        let open = try Appointments.all(at: place, today..<today.adding(days: 1), db).filter { $0.outcome == nil }
        let cards = try scope.cards(of: open.map(\.appointment.person), db)
        return open.compactMap { one in
            cards[one.appointment.person].map { $0.saying(one.words) }
        }
    }

    /// What he stored himself just now.
    private static func done(
        _ visit: Visit, _ scope: ClientScope, _ colleague: ID<Colleague>, _ db: any Reading
    ) throws -> DoneLine? {
        if visit.query[undone] != nil { return DoneLine(revision: nil) }
        guard let revision = visit.query[done].flatMap({ ID<Revision>(text: $0) }),
            try Revisions.subject(of: revision, db)?.colleague == colleague
        else { return nil }
        if let queued = try queued(revision, db) { return DoneLine(revision: revision, what: [queued]) }
        guard let id: ID<Contact> = try Revisions.row(of: Contacts.table, in: revision, db) else { return nil }
        guard let contact = try RecordedContact.find(id, db) else {
            return DoneLine(revision: revision, what: [DeskTexts.takenAway])
        }
        let card = try contact.person.flatMap { try scope.cards(of: [$0], db)[$0] }
        let time = contact.time.map { Phrase(same: $0) }
        return DoneLine(
            revision: revision, what: [contact.topic.label, contact.kind.label] + [time].compactMap(\.self), name: card?.name,
            person: card?.person)
    }

    /// A number that was given, called or served.
    private static func queued(_ revision: ID<Revision>, _ db: any Reading) throws -> Phrase? {
        guard try !Revisions.touches(Contacts.table, in: revision, db) else { return nil }
        let number = try db.first(
            """
            SELECT t.number FROM revision_row r
                LEFT JOIN ticket_wait w ON r.table_name IN ('ticket_call', 'ticket_wait') AND w.id = r.row_key
                JOIN ticket t ON t.id = COALESCE(w.ticket, r.row_key)
            WHERE r.revision = $1 LIMIT 1
            """, revision) { $0.int(0) }
        return number.map { QueueTexts.number.with(["number": String($0)]) }
    }

    // MARK: Finding and choosing

    func find(_ visit: Visit) async throws -> Answer {
        let words = visit.form[DeskPage.field]
        guard words.unicodeScalars.count >= 3 else {
            var complaints = Complaints()
            complaints.add(DeskPage.field, DeskTexts.tooShort)
            return try await home(visit, found: nil, words: words, complaints)
        }
        let found = try await looking.search(words, visit)
        guard visit.form[DeskPage.list].isEmpty else { return .part(FoundAtDesk(cards: found)) }
        return try await home(visit, found: found, words: words)
    }

    /// Who was chosen is at the desk: then the file is open to who sits there until his shift ends.
    func choose(_ visit: Visit) async throws -> Answer {
        guard let person = ID<Person>(text: visit.form[ClientChoice.client]) else { return .notFound }
        let (scope, link) = (try looking.scope(visit), DeskAddresses.client.link(person.description))
        let isOpen = try await workplace.database.read { try scope.open(person, $0)?.shows(.contact) == true }
        if isOpen { return .redirect(link) }
        let isOpened = try await looking.open(person, .visit, "balie", leadingTo: link, isOnce: false, visit)
        return isOpened ? .redirect(link) : .notFound
    }

    func sit(_ visit: Visit) async throws -> Answer {
        let (session, author) = (try visit.signedIn, try visit.author("desk", workplace))
        let (clock, link) = (workplace.clock, DeskAddresses.desk.link())
        guard let place = ID<Place>(text: visit.form[SeatPart.place]) else { return .notFound }
        let desk = Contact.Desk(rawValue: visit.form[SeatPart.desk]) ?? .general
        let isThere = try await workplace.database.write { db in
            guard try DeskSeats.find(session, at: clock, db).places.contains(where: { $0.id == place }) else { return false }
            try visit.formUse.claim(leadingTo: link, at: clock.now(), db)
            try DeskSeats.sit(session.id, at: place, desk, by: author, in: db)
            return true
        }
        return isThere ? .redirect(link) : .notFound
    }
}
