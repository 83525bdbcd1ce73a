import Access
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Organisation
import Support
import Testing
import Trail
import Web

/// Two desks in two municipalities with a client each, colleagues at both, and a clock that stands still. Its numbers are the same
/// every time.
struct TwoDesks {
    let database: any Database
    let clock: Clock
    let website: Website
    let here, there: Place
    let client, stranger: ID<Person>
    private let ids: IDSource

    /// - Parameter isFull: whether there is anybody at the other desk.
    init(isFull: Bool = true) async throws {
        database = try await Scratch.database()
        // A working day, at eleven.
        let moment = Clock.midnight(of: CalendarDate(dayNumber: 20_781)) + .seconds(11 * 3600)
        let (clock, ids) = (Clock { moment }, IDSource.counting(from: moment.milliseconds << 21))
        (self.clock, self.ids) = (clock, ids)
        website = Asking.website(database, clock: clock, isPractice: false)
        let author = Author(nil, ground: "test", clock: clock, ids: ids)
        let towns = [MunicipalityCode(literal: "GM0637"), MunicipalityCode(literal: "GM0599")]
        let (here, there) = (Place(id: ids.next(), name: "Hier", serving: [towns[0]]), Place(id: ids.next(), name: "Daar", serving: [towns[1]]))
        let (client, stranger) = (ids.next(Person.self), ids.next(Person.self))
        (self.here, self.there, self.client, self.stranger) = (here, there, client, stranger)
        try await database.write { db in
            try Municipalities.put(Municipality(code: towns[0], name: "Zoetermeer"), by: author, in: db)
            try Municipalities.put(Municipality(code: towns[1], name: "Rotterdam"), by: author, in: db)
            for place in [here, there] { try Places.add(place, by: author, in: db) }
            try Self.add(client, "Amal Haddad", at: here, clock, ids, author, db)
        }
        guard isFull else { return }
        // With numbers of their own, so that the others are the same without them.
        let more = IDSource.counting(from: (moment.milliseconds + 60_000) << 21)
        let other = Author(nil, ground: "test", clock: clock, ids: more)
        try await database.write { db in
            try Self.add(stranger, "Nour Haddad", at: there, clock, more, other, db)
            for number in 0..<30 { try Self.add(more.next(), "Haddad \(number)", at: there, clock, more, other, db) }
            let colleague = Colleague(id: more.next(), name: "Kees Daar")
            try Colleagues.add(colleague, by: other, in: db)
            try Engagements.start(
                Engagement(id: more.next(), colleague: colleague.id, place: there.id, kind: .volunteer, startedOn: clock.today), by: other, in: db)
            let looking = Author(colleague.id, ground: "emergency", clock: clock, ids: more)
            try looking.trace("looked", "person", stranger, in: db)
        }
    }

    private static func add(
        _ id: ID<Person>, _ name: String, at place: Place, _ clock: Clock, _ ids: IDSource, _ author: Author, _ db: any Writing
    ) throws {
        let person = Person(id: id, born: PartialDate(iso: "1990-02-03"), sex: .female, nationality: "0336", birthCountry: "7009")
        try People.add(person, names: [PersonName(.document, "Latn", name)], ids: ids, by: author, in: db)
        try ClientFiles.open(
            ClientFile(id: ids.next(), person: person.id, place: place.id, openedOn: clock.today), by: author, in: db)
        try Contacts.record(
            Contact(
                id: ids.next(), municipality: place.municipalities[0], place: place.id, desk: .general, day: clock.today, time: "10:15",
                channel: .walkIn, topic: .housing, colleague: nil, person: id),
            settledOn: clock.today, by: author, in: db)
    }

    func colleague(_ place: Place, _ function: Engagement.Function? = nil, onShift: Bool = false) async throws -> ID<Colleague> {
        let (ids, author, clock) = (ids, Author(nil, ground: "test", clock: clock, ids: ids), clock)
        let colleague = Colleague(id: ids.next(), name: "Piet Jansen")
        try await database.write { db in
            try Colleagues.add(colleague, by: author, in: db)
            try Engagements.start(
                Engagement(
                    id: ids.next(), colleague: colleague.id, place: place.id, kind: function == nil ? .volunteer : .staff,
                    function: function, startedOn: clock.today), by: author, in: db)
            if onShift {
                try Shifts.plan(
                    Shift(id: ids.next(), colleague: colleague.id, place: place.id, day: clock.today, opens: "10:00", closes: "15:00"),
                    by: author, in: db)
            }
        }
        return colleague.id
    }

    func visit(as colleague: ID<Colleague>, _ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        let cookie = try await SignedIn.cookie(colleague, in: database, at: clock)
        try await Browser.open(website) { client in try await body(Browser(client, cookie: cookie)) }
    }

    /// The grounds on which the client was looked at, in their order.
    func grounds() async throws -> [String] {
        let client = client
        return try await database.read { db in
            try db.all("SELECT ground FROM trace WHERE noun = 'person' AND deed = 'looked' AND subject = $1 ORDER BY id", client) {
                $0.text(0)
            }
        }
    }
}
