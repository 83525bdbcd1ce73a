import Access
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Guidance
import Legal
import Organisation
import Support
import Trail

/// One of every kind of thing at the other desk of ``TwoDesks``, and what it has to do with the client here: she has a file there
/// too, older than the one here, and so has her partner. All with numbers of their own.
struct Elsewhere {
    let house: TwoDesks
    private let author: Author

    init(_ house: TwoDesks) {
        self.house = house
        author = Author(nil, ground: "test", clock: house.clock, ids: house.more)
    }

    /// - Parameter partner: of the client here.
    func fill(partner: ID<Person>) async throws {
        try await house.database.write { db in
            try files(partner, db)
            try work(db)
            try colleagues(db)
        }
        _ = try await SignedIn.cookie(house.outsider, in: house.database, at: house.clock)
    }

    private func files(_ partner: ID<Person>, _ db: any Writing) throws {
        for (id, person) in [(ID<ClientFile>(1), house.client), (ID(2), partner)] {
            try ClientFiles.open(
                ClientFile(id: id, person: person, place: house.there.id, openedOn: house.clock.today.adding(days: -400)), by: author, in: db)
        }
        _ = try house.partner(of: house.stranger, "Samir Ginds", .abroad, house.more, db)
    }

    private func work(_ db: any Writing) throws {
        let (ids, town, today) = (house.more, house.there.municipalities[0], house.clock.today)
        try Tracks.start(
            Track(id: ids.next(), municipality: town, person: house.stranger, phase: .first, guide: house.outsider, startedOn: today),
            by: author, in: db)
        try Dossiers.open(
            Dossier(
                id: ids.next(), place: house.there.id, municipality: town, kind: .reunification, person: house.stranger, arrival: .new,
                openedOn: today, hands: Hands(owner: house.outsider)),
            by: author, in: db)
        try Contacts.record(
            Contact(
                id: ids.next(), municipality: town, place: house.there.id, desk: .general, day: today.adding(days: -400), time: "09:15",
                channel: .walkIn, topic: .housing, colleague: house.outsider, person: house.stranger),
            settledOn: today, by: author, in: db)
    }

    private func colleagues(_ db: any Writing) throws {
        let (ids, clock) = (house.more, house.clock)
        let leader = Colleague(id: ids.next(), name: "Els Daar")
        try Colleagues.add(leader, by: author, in: db)
        try Engagements.start(
            Engagement(
                id: ids.next(), colleague: leader.id, place: house.there.id, kind: .staff, function: .teamLeader, startedOn: clock.today),
            by: author, in: db)
        try Engagements.take(
            VolunteerRole(id: ids.next(), colleague: house.outsider, role: .legal, startedOn: clock.today), by: author, in: db)
        try Shifts.plan(
            Shift(id: ids.next(), colleague: house.outsider, place: house.there.id, day: clock.today, opens: "10:00", closes: "15:00"),
            by: author, in: db)
        for (person, ground) in [(house.stranger, FileVisit.Ground.visit), (house.client, .emergency)] {
            try FileVisits.open(
                FileVisit(
                    id: ids.next(), person: person, colleague: house.outsider, place: house.there.id, ground: ground, reason: "Ginds",
                    opensAt: clock.now(), closesAt: clock.now() + FileVisit.emergency), by: author, in: db)
            try Author(house.outsider, ground: ground.rawValue, clock: clock, ids: ids).trace("looked", "person", person, in: db)
        }
    }
}
