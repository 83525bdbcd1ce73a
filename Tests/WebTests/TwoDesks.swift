import Access
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Guidance
import Organisation
import Support
import Testing
import Trail
import Vault
import Web

/// Two desks in two municipalities with a client each, colleagues at both, and a clock that stands still. Its numbers are the same
/// every time.
struct TwoDesks {
    let database: any Database
    let clock: Clock
    let website: Website
    let here, there: Place
    let client, stranger: ID<Person>
    /// Works at the other desk, when there is anybody.
    let outsider: ID<Colleague>
    let ids: IDSource
    /// In a place of its own, as it is for a team.
    let vault: Vault
    /// Numbers of their own for what is there only sometimes, so that the others are the same without it.
    let more: IDSource

    var author: Author { Author(nil, ground: "test", clock: clock, ids: ids) }

    /// - Parameter isFull: whether there is anybody at the other desk.
    init(isFull: Bool = true) async throws {
        database = try await Scratch.database()
        // A working day, at eleven.
        let moment = Clock.midnight(of: CalendarDate(dayNumber: 20_781)) + .seconds(11 * 3600)
        let (clock, ids) = (Clock { moment }, IDSource.counting(from: moment.milliseconds << 21))
        (self.clock, self.ids) = (clock, ids)
        vault = try await Vault(in: SQLiteDatabase.open(Scratch.path("keys.vault")), MasterKey(), clock: clock)
        more = IDSource.counting(from: (moment.milliseconds + 60_000) << 21)
        website = Asking.website(
            database, clock: clock, isPractice: false, assignments: Tasks.assignments, panels: [Tasks.health], vault: vault)
        let towns = [MunicipalityCode(literal: "GM0637"), MunicipalityCode(literal: "GM0599")]
        (here, there) = (Place(id: ids.next(), name: "Hier", serving: [towns[0]]), Place(id: ids.next(), name: "Daar", serving: [towns[1]]))
        (client, stranger, outsider) = (ids.next(), ids.next(), more.next())
        let house = self
        try await database.write { db in
            try Municipalities.put(Municipality(code: towns[0], name: "Zoetermeer"), by: house.author, in: db)
            try Municipalities.put(Municipality(code: towns[1], name: "Rotterdam"), by: house.author, in: db)
            for place in [house.here, house.there] { try Places.add(place, by: house.author, in: db) }
            try house.add(house.client, "Amal Haddad", at: house.here, ids, db)
        }
        if isFull { try await fill() }
    }

    /// What is at the other desk.
    private func fill() async throws {
        let author = Author(nil, ground: "test", clock: clock, ids: more)
        try await database.write { db in
            try add(stranger, "Nour Haddad", at: there, more, db)
            for number in 0..<30 { try add(more.next(), "Haddad \(number)", at: there, more, db) }
            try Colleagues.add(Colleague(id: outsider, name: "Kees Daar"), by: author, in: db)
            try Engagements.start(
                Engagement(id: more.next(), colleague: outsider, place: there.id, kind: .volunteer, startedOn: clock.today), by: author, in: db)
            let looking = Author(outsider, ground: "emergency", clock: clock, ids: more)
            try looking.trace("looked", "person", stranger, in: db)
        }
    }

    /// Somebody who came to that desk today.
    func add(_ id: ID<Person>, _ name: String, at place: Place, _ ids: IDSource, _ db: any Writing) throws {
        let author = Author(nil, ground: "test", clock: clock, ids: ids)
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

    /// Somebody of this person's household, without a file of his own.
    func partner(of person: ID<Person>, _ name: String, _ state: Whereabouts, _ ids: IDSource, _ db: any Writing) throws -> ID<Person> {
        let author = Author(nil, ground: "test", clock: clock, ids: ids)
        let (household, partner) = (Household(id: ids.next()), Person(id: ids.next(), born: nil))
        try Households.add(household, by: author, in: db)
        try People.add(partner, names: [PersonName(.document, "Latn", name)], ids: ids, by: author, in: db)
        for (member, relation) in [(person, HouseholdMember.Relation.head), (partner.id, .partner)] {
            try Households.join(
                HouseholdMember(id: ids.next(), household: household.id, person: member, relation: relation, from: clock.today),
                by: author, in: db)
        }
        try Households.locate(partner.id, state, since: clock.today, id: ids.next(), by: author, in: db)
        return partner.id
    }

    /// Somebody new at that desk.
    /// - Parameter day: from when on; from today when left out.
    func colleague(
        _ place: Place, _ function: Engagement.Function? = nil, onShift: Bool = false, from day: CalendarDate? = nil,
        doing task: VolunteerRole.Role? = nil
    ) async throws -> ID<Colleague> {
        let colleague = Colleague(id: ids.next(), name: "Piet Jansen")
        try await database.write { db in
            try Colleagues.add(colleague, by: author, in: db)
            try Engagements.start(
                Engagement(
                    id: ids.next(), colleague: colleague.id, place: place.id, kind: function == nil ? .volunteer : .staff,
                    function: function, startedOn: day ?? clock.today), by: author, in: db)
            if let task {
                try Engagements.take(
                    VolunteerRole(id: ids.next(), colleague: colleague.id, role: task, startedOn: clock.today), by: author, in: db)
            }
            // From this minute on.
            if onShift {
                try Shifts.plan(
                    Shift(id: ids.next(), colleague: colleague.id, place: place.id, day: clock.today, opens: "11:00", closes: "15:00"),
                    by: author, in: db)
            }
        }
        return colleague.id
    }

    /// Somebody new at the first desk who guides that client.
    func guide(of client: ID<Person>) async throws -> ID<Colleague> {
        let guide = try await colleague(here)
        try await database.write { db in
            try Tracks.start(
                Track(
                    id: ids.next(), municipality: here.municipalities[0], person: client, phase: .first, guide: guide,
                    startedOn: clock.today), by: author, in: db)
        }
        return guide
    }

    /// Somebody new with a mandate and without a desk.
    func holder(_ kind: Mandate.Kind) async throws -> ID<Colleague> {
        let colleague = Colleague(id: ids.next(), name: "Piet Jansen")
        try await database.write { db in
            try Colleagues.add(colleague, by: author, in: db)
            try Mandates.give(
                Mandate(id: ids.next(), colleague: colleague.id, kind: kind, startedOn: clock.today), by: author, in: db)
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
