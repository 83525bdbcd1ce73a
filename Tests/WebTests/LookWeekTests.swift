import Access
import Casework
@testable import Clients
import Database
import Dates
import Organisation
import Testing
import Trail
import Web

/// Which looks stand in the reading of which week, and who read it.
@Suite("The looks of a week")
struct LookWeekTests {
    private static let monday = CalendarDate(dayNumber: 20_781).monday.adding(days: -7)
    private static let begin = Clock.midnight(of: monday)
    private static let noon = begin + .seconds(12 * 3600)
    private static let end = Clock.midnight(of: monday.adding(days: 7))

    /// The colleague, and what was looked at when: written down as it happens.
    private static func look(
        _ house: TwoDesks, _ person: ID<Person>, at moment: Moment, _ ground: String = "emergency", _ deed: String = "looked",
        by colleague: ID<Colleague>
    ) async throws {
        let author = Author(colleague, ground: ground, clock: Clock { moment }, ids: house.ids)
        try await house.database.write { try author.trace(deed, "person", person, in: $0) }
    }

    private static func read(_ house: TwoDesks, _ place: Place? = nil, _ monday: CalendarDate = monday) async throws -> LookWeek {
        let (place, encounters) = ((place ?? house.here).id, [Encounters(
            "SELECT 1 FROM contact c WHERE c.person = look.person AND c.day >= $2 AND c.day <= $3")])
        return try await house.database.read { try LookWeek.read(place, monday, encounters, $0) }
    }

    @Test("A look stands in its own week: from the first moment of Monday until the last of Sunday", arguments: [
        (begin - .seconds(1), 0), (begin, 1), (end - .seconds(1), 1), (end, 0),
    ])
    func moments(_ moment: Moment, _ count: Int) async throws {
        let house = try await TwoDesks()
        try await Self.look(house, house.client, at: moment, by: try await house.colleague(house.here))
        #expect(try await Self.read(house).unusual.count { $0.sign == .emergency } == count)
    }

    @Test("Only looks at clients stand there, of the place itself; what was refused too")
    func which() async throws {
        let house = try await TwoDesks()
        let colleague = try await house.colleague(house.here)
        try await Self.look(house, house.stranger, at: Self.noon, by: colleague)
        try await Self.look(house, house.client, at: Self.noon, "emergency", "opened", by: colleague)
        let author = Author(colleague, ground: "emergency", clock: Clock { Self.noon }, ids: house.ids)
        try await house.database.write { try author.trace("looked", "list", house.client, in: $0) }
        #expect(try await Self.read(house).unusual == [])
        try await Self.look(house, house.client, at: Self.noon, "card", "refused", by: colleague)
        #expect(try await Self.read(house).unusual.map(\.sign) == [.refused])
        #expect(try await Self.read(house, house.there).unusual.map(\.person) == [house.stranger])
    }

    @Test("Who of another place looked because the client has a file there too, stands in the reading of that place alone")
    func elsewhere() async throws {
        let house = try await TwoDesks()
        try await house.database.write { db in
            let file = ClientFile(id: house.ids.next(), person: house.client, place: house.there.id, openedOn: house.clock.today)
            try ClientFiles.open(file, by: house.author, in: db)
        }
        try await Self.look(house, house.client, at: Self.noon, by: house.outsider)
        #expect(try await Self.read(house).unusual == [])
        #expect(try await Self.read(house, house.there).unusual.map(\.colleague) == [house.outsider])
        // Nobody of this place and of none where she has a file: that asks for an explanation here.
        try await Self.look(house, house.client, at: Self.noon, by: try await house.holder(.auditor))
        #expect(try await Self.read(house).unusual.count { $0.sign == .emergency } == 1)
    }

    @Test("Somebody whom the team met from a week before until a week after is no question; the same last name is one")
    func people() async throws {
        let house = try await TwoDesks()
        let colleague = try await house.colleague(house.here)
        // She came on Tuesday of the week after: still within reach.
        let during = Self.noon
        try await Self.look(house, house.client, at: during, "visit", by: colleague)
        #expect(try await Self.read(house).unusual == [])
        try await Self.look(house, house.client, at: during - .seconds(7 * 86_400), "visit", by: colleague)
        #expect(try await Self.read(house, nil, Self.monday.adding(days: -7)).unusual.map(\.sign) == [.nobodyMet])
        let relative = Colleague(id: house.ids.next(), name: "Sara Haddad")
        try await house.database.write { try Colleagues.add(relative, by: house.author, in: $0) }
        try await Self.look(house, house.client, at: during, "assigned", by: relative.id)
        #expect(try await Self.read(house).unusual.map(\.sign) == [.sameName])
        let another = house.ids.next(Person.self)
        try await house.database.write { try house.add(another, "Petra Bakker", at: house.here, house.ids, $0) }
        try await Self.look(house, another, at: during, "assigned", by: relative.id)
        #expect(try await Self.read(house).unusual.map(\.person) == [house.client])
    }

    @Test("Who signs off stands there once, at that place and that week, and leaves one line")
    func readers() async throws {
        let house = try await TwoDesks()
        let leader = try await house.colleague(house.here, .teamLeader)
        for (place, week) in [(house.here, Self.monday), (house.here, Self.monday), (house.there, Self.monday.adding(days: -7))] {
            try await house.database.write { db in
                try LookWeek.signOff(
                    place.id, week, id: house.ids.next(), at: house.clock.now(), by: leader, Author(leader, ground: "review", clock: house.clock, ids: house.ids),
                    in: db)
            }
        }
        #expect(try await Self.read(house).readers == ["Piet Jansen"])
        #expect(try await Self.read(house, house.there).readers == [])
        #expect(try await Self.read(house, nil, Self.monday.adding(days: -7)).readers == [])
        #expect(try await house.database.read { try $0.number("SELECT COUNT(*) FROM trace WHERE noun = 'look_review'") } == 2)
    }
}
