import Access
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Guidance
@testable import Import
import Organisation
import Support
import Trail
import Web

/// Somebody for each asker, and something of each kind to ask about: at his desk, at that of another team of the same municipality
/// and at that of another municipality.
struct MatrixTown {
    /// Where that lies which is asked about.
    enum About: String, CaseIterable {
        case here, beside, elsewhere
        /// Clients of his desk until today, and from tomorrow.
        case formerly, later
    }

    let house: TwoDesks
    /// Of the household of the client here; abroad.
    let partner: ID<Person>
    let people: [Asker: ID<Colleague>]
    private let things: [About: (client: ID<Person>, place: Place)]
    /// Another client of the same desk each, who may be the same person.
    private let doubles: [About: ID<Person>]

    init(_ house: TwoDesks) async throws {
        let beside = Place(id: house.ids.next(), name: "Ernaast", serving: house.here.municipalities)
        let (neighbour, former, future) = (house.ids.next(Person.self), house.ids.next(Person.self), house.ids.next(Person.self))
        let doubles = Dictionary(uniqueKeysWithValues: About.allCases.map { ($0, house.ids.next(Person.self)) })
        self.doubles = doubles
        partner = try await house.database.write { db in
            try Places.add(beside, by: house.author, in: db)
            try house.add(neighbour, "Bashir Haddad", at: beside, house.ids, db)
            for (about, double) in doubles.sorted(by: { $0.value < $1.value }) {
                let place = about == .beside ? beside : about == .elsewhere ? house.there : house.here
                try house.add(double, "Zeynep Demir", at: place, house.ids, db)
            }
            try Self.outOfTime(former, future, house, db)
            return try house.partner(of: house.client, "Omar Ver", .abroad, house.ids, db)
        }
        self.house = house
        things = [
            .here: (house.client, house.here), .beside: (neighbour, beside), .elsewhere: (house.stranger, house.there),
            .formerly: (former, house.here), .later: (future, house.here),
        ]
        people = try await Self.people(house, beside, partner)
    }

    /// An address, filled with what lies there.
    /// - Parameter colleague: when it is about one; a new one when left out, because a deed lets him leave.
    func path(_ address: Address, about: About, colleague: ID<Colleague>? = nil) async throws -> String {
        guard let (client, place) = things[about] else { return "" }
        var values = [
            "client": client.description, "locatie": place.id.description, "gemeente": place.municipalities[0].text,
            "jaar": "2026", "cijfer": "contacts.guidance", "uitsplitsing": "topic", "soort": "spreekuur", "week": "2026-11-16", "versie": String(PageScript.passkey.link.split(separator: "/").last ?? ""),
            "onderdeel": "verslag", "voorbeeld": "lijst", "collega": colleague?.description ?? "",
            "gegeven": "telefoon", "tekst": "notitie", "ander": doubles[about]?.description ?? "",
            "lijst": "mensen", "brief": "uitnodiging", "taal": "ara", "halfjaar": "2026-2",
        ]
        if colleague == nil && address.pattern.contains("{collega}") {
            values["collega"] = try await house.colleague(place).description
        }
        if address.pattern.contains("{gesprek}") { values["gesprek"] = try await talk(client, at: place).description }
        if address.pattern.contains("{vervolg}") { values["vervolg"] = try await promise(client, at: place).description }
        if address.pattern.contains("{afspraak}") {
            values["afspraak"] = try await appointment(client, at: place).description
        }
        if address.pattern.contains("{partner}") { values["partner"] = try await partner(at: place).description }
        if address.pattern.contains("{verwijzing}") { values["verwijzing"] = try await refer(client, at: place).description }
        if address.pattern.contains("{vraag}") { values["vraag"] = try await ask(client, at: place).description }
        if address.pattern.contains("{helpvraag}") { values["helpvraag"] = try await escalate(client, at: place).description }
        if address.pattern.contains("{schrijven}") { values["schrijven"] = try await legalLetter(client, at: place).description }
        if address.pattern.contains("{dossiervraag}") { values["dossiervraag"] = try await helpdesk(client, at: place).description }
        if address.pattern.contains("{koppeling}") { values["koppeling"] = try await coupling(client, at: place).description }
        if address.pattern.contains("{dossier}") || address.pattern.contains("{termijn}") {
            let made = try await dossier(client, at: place)
            (values["dossier"], values["gebeurtenis"], values["termijn"]) = (
                made.dossier.description, made.event.description, made.deadline.description)
            values.merge(try await photo(of: client, in: made.dossier)) { $1 }
            values["keuzegesprek"] = try await choicesTalk(in: made.dossier).description
            if address.pattern.contains("{overdracht}") { values["overdracht"] = try await transfer(in: made.dossier).description }
        }
        if address.pattern.contains("{aanbod}") { values["aanbod"] = try await offer(client, at: place).description }
        if address.pattern.contains("{plaatsing}") { values["plaatsing"] = try await housed(client, at: place).description }
        if address.pattern.contains("{woning}") { values["woning"] = try await dwelling(at: place).description }
        if address.pattern.contains("{invoer}"), let leader = people[.teamLeader] { values["invoer"] = try await sent(by: leader, to: place) }
        return address.pattern.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.hasPrefix("{") ? values[String(part.dropFirst().dropLast())] ?? "0000000000001" : String(part)
        }.joined(separator: "/")
    }

    /// What is filled in of a form: who it is about.
    func fields(about: About) -> [String: String] {
        ["zoek": "haddad", "reden": "balie", "client": things[about]?.client.description ?? ""]
    }

    /// A conversation with this client; a new one each time, because a deed takes it away.
    private func talk(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let contact = Contact(
            id: house.ids.next(), municipality: place.municipalities[0], place: place.id, desk: .general, day: house.clock.today,
            time: "10:00", channel: .walkIn, topic: .work, colleague: nil, person: client)
        try await house.database.write { db in
            // With numbers of its own, so that the others are the same without it.
            let author = Author(nil, ground: "test", clock: house.clock, ids: house.more)
            if try Self.exists(client, db) { try Contacts.record(contact, settledOn: nil, by: author, in: db) }
        }
        return contact.id
    }

    /// Where there is nobody elsewhere, there is nothing to ask about.
    private static func exists(_ client: ID<Person>, _ db: any Reading) throws -> Bool {
        try db.exists("SELECT 1 FROM person WHERE id = $1", client)
    }

    /// An appointment with this client, that a volunteer of the first desk has; a new one each time, because a deed ends it.
    private func appointment(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let id = house.ids.next(Contact.self)
        try await house.database.write { db in
            guard try Self.exists(client, db) else { return }
            try db.run(
                """
                INSERT INTO appointment (id, place, person, owner, day, begins, ends, topic, interpreter)
                VALUES ($1, $2, $3, $4, $5, '10:00', '10:30', 'work', 0)
                """, id, place.id, client, people[.volunteer], house.clock.today)
        }
        return id
    }

    /// Something to do for this client, that a volunteer of the first desk owns; a new one each time, because a deed ends it.
    private func promise(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let id = house.ids.next(Contact.self)
        try await house.database.write { db in
            guard try Self.exists(client, db) else { return }
            try db.run(
                """
                INSERT INTO follow_up (id, place, person, step, topic, due_on, owner) VALUES ($1, $2, $3, 'call', 'work', $4, $5)
                """, id, place.id, client, house.clock.today, people[.volunteer])
        }
        return id
    }

    /// An organisation that helps people of the municipality of that place; a new one each time, because a deed ends it.
    private func partner(at place: Place) async throws -> ID<Contact> {
        let id = house.ids.next(Contact.self)
        try await house.database.write { db in
            try db.run(
                "INSERT INTO partner (id, municipality, name, does) VALUES ($1, $2, 'Hulp', 'Helpt')", id, place.municipalities[0])
        }
        return id
    }

    /// That this client was sent there, of which a volunteer of the first desk waits for the answer; a new one each time.
    private func refer(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let (id, partner) = (house.ids.next(Contact.self), try await partner(at: place))
        try await house.database.write { db in
            guard try Self.exists(client, db) else { return }
            try db.run(
                """
                INSERT INTO referral (id, place, person, partner, topic, day, passed_on, answer_by, owner)
                VALUES ($1, $2, $3, $4, 'work', $5, 'nothing', $5, $6)
                """, id, place.id, client, partner, house.clock.today, people[.volunteer])
        }
        return id
    }

    /// A legal question of this client, that a volunteer of the first desk owns; a new one each time.
    private func ask(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let id = house.ids.next(Contact.self)
        try await house.database.write { db in
            guard try Self.exists(client, db) else { return }
            try db.run(
                "INSERT INTO legal_question (id, place, person, day, kind, owner) VALUES ($1, $2, $3, $4, 'permit', $5)", id, place.id,
                client, house.clock.today, people[.volunteer])
        }
        return id
    }

    /// The same, put to the national helpdesk.
    private func escalate(_ client: ID<Person>, at place: Place) async throws -> ID<Contact> {
        let (id, question) = (house.ids.next(Contact.self), try await ask(client, at: place))
        try await house.database.write { db in
            guard try Self.exists(client, db) else { return }
            try db.run(
                """
                INSERT INTO escalation (id, place, person, legal_question, asked_on, question, owner)
                VALUES ($1, $2, $3, $4, $5, 'x', $6)
                """, id, place.id, client, question, house.clock.today, people[.volunteer])
        }
        return id
    }

    /// A list that this colleague sent in; a new one each time, because a deed brings it in.
    private func sent(by colleague: ID<Colleague>, to place: Place) async throws -> String {
        let (id, now) = (house.ids.next(ImportRun.self), house.clock.now())
        let content = try await ImportFiles(vault: house.vault).sealed(Array("Naam;Geslacht\r\nAmal Ander;v\r\nOmar Ander;zeven".utf8), id)
        let author = Author(colleague, ground: "test", clock: house.clock, ids: house.ids)
        try await house.database.write {
            try Imports.send(id, "mensen", at: place.id, meant: ["naam", "geslacht"], content: content, at: now, by: author, in: $0)
        }
        return id.description
    }

    /// The address of the client there.
    func client(_ about: About) -> String {
        "/clienten/" + (things[about]?.client.description ?? "")
    }

    /// The cookie of a new session; nothing for who has none.
    func cookie(_ asker: Asker) async throws -> String? {
        guard let colleague = people[asker] else { return nil }
        let (database, clock, author) = (house.database, house.clock, house.author)
        let (terms, now) = (SessionTerms(), clock.now())
        let ago: Duration = switch asker {
        case .idle: terms.idle
        case .expired: terms.longest
        default: .zero
        }
        let cookie = try await SignedIn.cookie(colleague, in: database, at: Clock { now - ago }, ids: house.ids)
        guard asker == .signedOut || asker == .expired else { return cookie }
        try await database.write { db in
            guard let session = try Sessions.open(of: colleague, at: now - ago, db).first else { return }
            if asker == .signedOut { try Sessions.end(session.id, .signedOut, at: now, by: author, in: db) }
            if asker == .expired { try Sessions.use(session.id, at: now, by: author, in: db) }
        }
        return cookie
    }

    private static func people(
        _ house: TwoDesks, _ beside: Place, _ partner: ID<Person>
    ) async throws -> [Asker: ID<Colleague>] {
        let (here, ids, author, today) = (house.here, house.ids, house.author, house.clock.today)
        let people: [Asker: ID<Colleague>] = [
            .signedOut: try await house.colleague(here, .teamLeader), .idle: try await house.colleague(here, .teamLeader),
            .expired: try await house.colleague(here, .teamLeader), .volunteer: try await house.colleague(here),
            .own: try await house.colleague(here), .household: try await house.colleague(here),
            .formerHousehold: try await house.colleague(here),
            .onShift: try await house.colleague(here, onShift: true), .shiftOver: try await house.colleague(here),
            .shiftLater: try await house.colleague(here), .shiftWithdrawn: try await house.colleague(here),
            .legalWorker: try await house.colleague(here, .legalWorker), .teamLeader: try await house.colleague(here, .teamLeader),
            .leaderBeside: try await house.colleague(beside, .teamLeader, onShift: true),
            .bothTeams: try await house.colleague(beside, .teamLeader, onShift: true),
            .leaderElsewhere: try await house.colleague(house.there, .teamLeader),
            .left: try await house.colleague(here, .teamLeader),
            .notYet: try await house.colleague(here, .teamLeader, from: today.adding(days: 1)),
            .administrator: try await house.holder(.administrator), .auditor: try await house.holder(.auditor),
            .municipality: try await house.holder(.municipality(MunicipalityCode(literal: "GM0637"))),
            .municipalityElsewhere: try await house.holder(.municipality(MunicipalityCode(literal: "GM0599"))),
        ]
        try await house.database.write { db in
            for (asker, clients) in [(Asker.own, [house.client]), (.household, [partner]), (.formerHousehold, try Self.formerHousehold(house, db))] {
                for client in clients {
                    try Tracks.start(
                        Track(
                            id: ids.next(), municipality: house.here.municipalities[0], person: client, phase: .first,
                            guide: people[asker], startedOn: today), by: author, in: db)
                }
            }
            if let left = people[.left] { try Departure.leave(left, on: today, at: house.clock.now(), by: author, in: db) }
            try Self.shifts(house, people, db)
            if let both = people[.bothTeams] {
                try Engagements.start(
                    Engagement(id: ids.next(), colleague: both, place: here.id, kind: .volunteer, startedOn: today), by: author, in: db)
            }
        }
        return people
    }

    /// A client until today, and one from tomorrow.
    private static func outOfTime(_ former: ID<Person>, _ future: ID<Person>, _ house: TwoDesks, _ db: any Writing) throws {
        let (ids, author, today) = (house.ids, house.author, house.clock.today)
        for (person, name, from) in [(former, "Vroeger Haddad", -9), (future, "Later Haddad", 1)] {
            try People.add(Person(id: person, born: nil), names: [PersonName(.document, "Latn", name)], ids: ids, by: author, in: db)
            let file = ClientFile(id: ids.next(), person: person, place: house.here.id, openedOn: today.adding(days: from))
            try ClientFiles.open(file, by: author, in: db)
            if from < 0 { try ClientFiles.end(file.id, on: today, by: author, in: db) }
        }
    }

    /// Visits that open nothing for this colleague: of another client, of another colleague, at another desk, over, to come, and an
    /// emergency at a place where he does not work.
    func otherVisits(of colleague: ID<Colleague>) async throws {
        guard let neighbour = things[.beside], let other = people[.volunteer] else { return }
        let (house, now) = (house, house.clock.now())
        let visits: [(ID<Person>, ID<Colleague>, Place, FileVisit.Ground, from: Int, until: Int)] = [
            (neighbour.client, colleague, house.here, .visit, -60, 60), (house.client, other, house.here, .visit, -60, 60),
            (house.client, colleague, neighbour.place, .visit, -60, 60), (house.client, colleague, house.here, .visit, -60, 0),
            (house.client, colleague, house.here, .visit, 60, 120), (house.client, colleague, house.here, .emergency, -60, 0),
            (house.client, colleague, house.there, .emergency, -60, 60),
        ]
        try await house.database.write { db in
            for (person, colleague, place, ground, from, until) in visits {
                try FileVisits.open(
                    FileVisit(
                        id: house.ids.next(), person: person, colleague: colleague, place: place.id, ground: ground, reason: "Eerder",
                        opensAt: now + .seconds(from), closesAt: now + .seconds(until)), by: house.author, in: db)
            }
        }
    }

    /// People whom the client here lived with until today, or will live with from tomorrow; because of them or because of her.
    private static func formerHousehold(_ house: TwoDesks, _ db: any Writing) throws -> [ID<Person>] {
        let (today, ids, author) = (house.clock.today, house.ids, house.author)
        let spans = [(-9, 0), (1, nil)] as [(Int, Int?)]
        return try spans.flatMap { span in
            try [(span, (-9, nil)), ((-9, nil), span)].map { spans in
                let (household, other) = (Household(id: ids.next()), Person(id: ids.next(), born: nil))
                try Households.add(household, by: author, in: db)
                try People.add(other, names: [PersonName(.document, "Latn", "Vreemd")], ids: ids, by: author, in: db)
                for (person, (from, until)) in [(house.client, spans.0), (other.id, spans.1)] {
                    let member = HouseholdMember(
                        id: ids.next(), household: household.id, person: person, relation: .other, from: today.adding(days: from))
                    try Households.join(member, by: author, in: db)
                    if let until { try Households.leave(member.id, on: today.adding(days: until), by: author, in: db) }
                }
                return other.id
            }
        }
    }

    /// Shifts that do not hold now, at eleven: by a minute, by a day, or because they were taken away.
    private static func shifts(_ house: TwoDesks, _ people: [Asker: ID<Colleague>], _ db: any Writing) throws {
        let today = house.clock.today
        let shifts: [(Asker, day: Int, opens: String, closes: String)] = [
            (.shiftOver, 0, "09:00", "11:00"), (.shiftOver, -1, "09:00", "15:00"), (.shiftLater, 0, "11:01", "15:00"),
            (.shiftLater, 1, "09:00", "15:00"), (.shiftWithdrawn, 0, "09:00", "15:00"),
        ]
        for (asker, day, opens, closes) in shifts {
            guard let colleague = people[asker] else { continue }
            let shift = Shift(
                id: house.ids.next(), colleague: colleague, place: house.here.id, day: today.adding(days: day), opens: opens, closes: closes)
            try Shifts.plan(shift, by: house.author, in: db)
            if asker == .shiftWithdrawn { try Shifts.withdraw(shift.id, at: house.clock.now(), by: house.author, in: db) }
        }
    }
}
