import Casework
import Clients
import Database
import Dates
@testable import Housing
import Organisation
import Support
import Testing
import Trail

/// What must hold of who counts for the target, whatever happened: ten thousand histories by chance.
@Suite("Histories of the target by chance")
struct TargetHistoryTests {
    private static let batches = 10
    private static let histories = 1_000

    @Test("Nobody counts twice; who counts is the sum of the half-years; what is kept is what follows from the facts; undoing the last fact restores all", arguments: 0..<batches)
    func holds(_ batch: Int) async throws {
        let database = try await Scratch.database()
        var dice = Dice(seed: UInt64(batch) &* 7_919 &+ 1)
        let town = try await database.write { try ChanceTown(Stage($0)) }
        let people = try await town.fill(database, Self.histories, &dice)
        let before = try await Self.checked(database, town, people)
        // The last fact of each: one more housing, or a correction.
        let undone = try await town.lastFacts(of: people, database, &dice)
        let after = try await Self.checked(database, town, people)
        #expect(before.kept != after.kept, "the last facts changed something")
        try await town.undo(undone, database)
        let restored = try await Self.checked(database, town, people)
        #expect(restored.kept == before.kept)
        #expect(restored.ledgers == before.ledgers)
        try await Ledger.same(database)
    }

    private struct Seen: Equatable {
        let kept: [ID<Placement>: CalendarDate]
        let ledgers: [[TargetAccount]]
    }

    /// What holds at every moment.
    private static func checked(_ database: any Database, _ town: ChanceTown, _ people: [ID<Person>]) async throws -> Seen {
        try await database.read { db in
            let rules = try CountingRules(db)
            let known = try stride(from: 0, to: people.count, by: 500).flatMap { first in
                try Placements.lines(of: Array(people[first..<min(first + 500, people.count)]), db)
            }
            var (counted, wrong) = (0, 0)
            for (_, own) in Dictionary(grouping: known, by: \.person) {
                let kept = own.filter { $0.countedOn != nil }
                counted += kept.isEmpty ? 0 : 1
                let wanted = Counting(rules: rules).verdicts(own.map(\.line)).filter { $0.verdict.day != nil }
                let isSame = kept.map(\.line.placement) == wanted.map(\.line.placement)
                    && kept.map(\.countedOn) == wanted.map(\.verdict.day)
                if kept.count > 1 || !isSame { wrong += 1 }
            }
            #expect(wrong == 0, "counts twice, or otherwise than follows from the facts")
            let books = try town.codes.map { try TargetBook.read($0, db) }
            let ledgers = books.map { book in book.halves.map(book.account) }
            let realised = ledgers.joined().reduce(0) { $0 + $1.realised }
            #expect(realised == counted && counted > people.count / 3, "the half-years of all municipalities together")
            let kept = known.compactMap { one in one.countedOn.map { (one.line.placement, $0) } }
            return Seen(kept: Dictionary(uniqueKeysWithValues: kept), ledgers: ledgers)
        }
    }
}

/// Two municipalities where anything may happen to anybody.
struct ChanceTown: Sendable {
    let codes: [MunicipalityCode]
    private let homes: [ID<Dwelling>]
    private let ids: IDSource
    private let author: Author

    init(_ stage: Stage) throws {
        let codes = [try stage.municipality("GM9001", "Molenrade"), try stage.municipality("GM9002", "Waterrade")]
        homes = try codes.map { try stage.dwelling(in: $0, offered: "2010-01-01") }
        (self.codes, ids, author) = (codes, stage.ids, stage.author)
        for (code, half, amount) in [(0, "2016-1", 40), (1, "2016-1", 30), (0, "2016-2", 50), (1, "2017-1", 60)] {
            try stage.enter(.target, amount, half, of: codes[code])
        }
        try stage.enter(.opening, 5, "2016-1", of: codes[0])
        try stage.enter(.opening, -3, "2017-1", of: codes[0])
        try stage.swap(7, from: codes[0], to: codes[1], "2016-2")
    }

    private static let first = CalendarDate(iso: "2015-06-01") ?? CalendarDate(dayNumber: 16_587)

    private func day(_ dice: inout Dice) -> CalendarDate { Self.first.adding(days: Int.random(in: 0..<1_000, using: &dice)) }

    /// One to four housings of each, in any order, some told late, some ended, some corrected; counted as an import counts.
    func fill(_ database: any Database, _ count: Int, _ dice: inout Dice) async throws -> [ID<Person>] {
        let people = (0..<count).map { _ in ids.next(Person.self) }
        var (placements, corrections): ([[SQLValue]], [[SQLValue]]) = ([], [])
        for person in people {
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let (placement, town) = (ids.next(Placement.self), Int.random(in: 0...1, using: &dice))
                let (route, began) = (Placement.Route.allCases.randomElement(using: &dice) ?? .regular, day(&dice))
                let told = Int.random(in: 0..<5, using: &dice) == 0 ? began.adding(days: Int.random(in: 0..<250, using: &dice)) : nil
                placements.append([
                    placement.sqlValue, codes[town].sqlValue, person.sqlValue, homes[town].sqlValue, route.sqlValue, began.sqlValue,
                    told.sqlValue,
                ])
                guard Int.random(in: 0..<8, using: &dice) == 0 else { continue }
                let counts = Bool.random(using: &dice) ? day(&dice) : nil
                corrections.append([placement.sqlValue, counts.sqlValue, "chance".sqlValue, "test".sqlValue, began.sqlValue])
            }
        }
        let (rows, corrected) = (placements, corrections)
        try await database.write { db in
            try db.runAll("INSERT INTO person (id, sex, nationality, birth_country) VALUES ($1, 'unknown', '0336', '7009')", people.map { [$0] })
            try db.runAll(
                """
                INSERT INTO placement (id, municipality, person, dwelling, route, started_on, registered_on)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """, rows)
            try db.runAll(
                "INSERT INTO count_correction (placement, counted_on, reason, source, stated_on) VALUES ($1, $2, $3, $4, $5)",
                corrected)
            try Placements.recount(Set(people), in: db)
        }
        return people
    }

    /// One more fact of each, as the pages record it.
    func lastFacts(
        of people: [ID<Person>], _ database: any Database, _ dice: inout Dice
    ) async throws -> [(revision: ID<Revision>, about: ID<Person>)] {
        let facts = people.map { person in
            (person: person, day: day(&dice), town: Int.random(in: 0...1, using: &dice), isHousing: Bool.random(using: &dice),
             route: Placement.Route.allCases.randomElement(using: &dice) ?? .regular, counts: Bool.random(using: &dice))
        }
        return try await database.write { db in
            try facts.map { fact in
                let revision = try Revision.begin(
                    "changed", "person", of: fact.person, at: Clock.live.now(), ids: ids, by: author, in: db)
                let known = try db.first("SELECT MIN(id) FROM placement WHERE person = $1", fact.person) { $0.id(0, of: Placement.self) }
                if let known, !fact.isHousing {
                    let correction = CountCorrection(countedOn: fact.counts ? fact.day : nil, reason: "chance", source: "test")
                    try Placements.correct(
                        known, of: fact.person, correction, on: fact.day, within: revision, by: author, in: db)
                } else {
                    try Placements.add(
                        Placement(
                            id: ids.next(), municipality: codes[fact.town], person: fact.person, dwelling: homes[fact.town],
                            route: fact.route, startedOn: fact.day), within: revision, by: author, in: db)
                }
                return (revision.id, fact.person)
            }
        }
    }

    func undo(_ facts: [(revision: ID<Revision>, about: ID<Person>)], _ database: any Database) async throws {
        let tables = [Placements.table, Placements.corrections]
        try await database.write { db in
            for fact in facts {
                let isUndone = try Revisions.undo(
                    fact.revision, "person", of: fact.about, among: tables, at: Clock.live.now(), ids: ids, by: author, in: db)
                #expect(isUndone)
            }
        }
    }
}

/// Chance that falls the same way for the same seed (Knuth's linear generator).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 33)
    }
}
