import Casework
import Clients
import Database
import Dates
@testable import Legal
import Organisation
import Support
import Testing
import Trail

/// What must hold of terms, whatever happened: ten thousand dossiers by chance.
@Suite("Histories of dossiers by chance")
struct DeadlineHistoryTests {
    private static let batches = 10
    private static let histories = 1_000

    @Test("Kept is what follows from the facts; each has a next day or a reason; moving a fact and back, or undoing it, restores all", arguments: 0..<batches)
    func holds(_ batch: Int) async throws {
        let database = try await Scratch.database()
        var dice = Dice(seed: UInt64(batch) &* 104_729 &+ 3)
        let chance = try await database.write { try ChanceDocket(Stage($0)) }
        let dossiers = try await chance.fill(database, Self.histories, &dice)
        let before = try await Self.checked(database, dossiers)
        let moved = try await chance.move(dossiers, database, &dice)
        let after = try await Self.checked(database, dossiers)
        #expect(after != before, "moving facts moves terms")
        try await chance.moveBack(moved, database)
        #expect(try await Self.checked(database, dossiers) == before)
        let undone = try await chance.lastFacts(of: dossiers, database, &dice)
        #expect(try await Self.checked(database, dossiers) != before)
        try await chance.undo(undone, database)
        #expect(try await Self.checked(database, dossiers) == before)
    }

    /// All terms as they are kept, after it was seen that they are as they follow.
    private static func checked(
        _ database: any Database, _ dossiers: [ID<Dossier>]
    ) async throws -> [ID<Dossier>: [Deadline.Key: Deadline]] {
        try await database.read { db in
            let rules = try LegalRuleRows.all(db)
            let engine = DeadlineEngine(rules: rules)
            let kept = Dictionary(grouping: try Deadlines.all(of: dossiers, db), by: \.dossier)
            var (wrong, dateless) = (0, 0)
            for (facts, _) in try DossierFactsRows.all(of: dossiers, db) {
                let now = engine.deadlines(of: facts)
                let own = (kept[facts.id] ?? []).map(\.deadline)
                if own.count != now.count || Set(own.map(\.key)).count != own.count || Self.byKey(own) != Self.byKey(now) { wrong += 1 }
                if case .reason(.allDone) = Outlook(facts, own, rules), own.contains(where: { $0.state == .open }) { dateless += 1 }
            }
            #expect(wrong == 0, "kept otherwise than follows from the facts")
            #expect(dateless == 0, "a term is open, and the dossier says that all is done")
            return kept.mapValues { Self.byKey($0.map(\.deadline)) }
        }
    }

    private static func byKey(_ deadlines: [Deadline]) -> [Deadline.Key: Deadline] {
        Dictionary(deadlines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// A team to whose dossiers anything may happen.
struct ChanceDocket: Sendable {
    private let town: MunicipalityCode
    private let place: ID<Place>
    private let colleague: ID<Colleague>
    private let ids: IDSource
    private let author: Author

    init(_ stage: Stage) throws {
        let docket = try Docket(stage)
        (town, place, colleague) = (docket.town, docket.place, docket.colleague)
        (ids, author) = (stage.ids, stage.author)
    }

    private static let first = CalendarDate(iso: "2015-06-01") ?? CalendarDate(dayNumber: 16_587)

    private func day(_ dice: inout Dice) -> CalendarDate { Self.first.adding(days: Int.random(in: 0..<4_200, using: &dice)) }

    private func event(_ dossier: ID<Dossier>, _ people: [ID<Person>], _ dice: inout Dice) -> DossierEvent {
        let day = day(&dice)
        return DossierEvent(
            id: ids.next(), dossier: dossier, person: Bool.random(using: &dice) ? people.randomElement(using: &dice) : nil,
            DossierEvent.Kind.allCases.randomElement(using: &dice) ?? .permit, on: day,
            answerBy: Int.random(in: 0..<6, using: &dice) == 0 ? day.adding(days: Int.random(in: 1..<60, using: &dice)) : nil)
    }

    /// Of any kind, with up to three relatives and eight events in any order; worked out as at night.
    func fill(_ database: any Database, _ count: Int, _ dice: inout Dice) async throws -> [ID<Dossier>] {
        let dossiers = (0..<count).map { _ in ids.next(Dossier.self) }
        var (people, rows, members, events): ([[SQLValue]], [[SQLValue]], [[SQLValue]], [[SQLValue]]) = ([], [], [], [])
        for dossier in dossiers {
            let own = ids.next(Person.self)
            let family = (0..<Int.random(in: 0...3, using: &dice)).map { _ in ids.next(Person.self) }
            people += ([own] + family).map { [$0.sqlValue] }
            let kind = Int.random(in: 0..<3, using: &dice) > 0 ? Dossier.Kind.reunification : Dossier.Kind.allCases.randomElement(using: &dice)
            rows.append([
                dossier.sqlValue, place.sqlValue, town.sqlValue, (kind ?? .other).sqlValue, own.sqlValue, Self.first.sqlValue,
                colleague.sqlValue,
            ])
            members += family.map { [ids.next(DossierMembers.self).sqlValue, dossier.sqlValue, $0.sqlValue, Self.first.sqlValue] }
            for _ in 0..<Int.random(in: 1...8, using: &dice) {
                let one = event(dossier, family, &dice)
                events.append([
                    one.id.sqlValue, dossier.sqlValue, one.person.sqlValue, one.kind.sqlValue, one.day.sqlValue, one.answerBy.sqlValue,
                ])
            }
        }
        let made = (people, rows, members, events)
        try await database.write { db in
            try db.runAll("INSERT INTO person (id, sex, nationality, birth_country) VALUES ($1, 'unknown', '0336', '7009')", made.0)
            try db.runAll(
                """
                INSERT INTO dossier (id, place, municipality, kind, person, arrival, opened_on, owner)
                VALUES ($1, $2, $3, $4, $5, 'new', $6, $7)
                """, made.1)
            try db.runAll("INSERT INTO dossier_member (id, dossier, person, from_on) VALUES ($1, $2, $3, $4)", made.2)
            try db.runAll(
                "INSERT INTO dossier_event (id, dossier, person, kind, happened_on, answer_by) VALUES ($1, $2, $3, $4, $5, $6)", made.3)
            try Deadlines.renew(dossiers, within: nil, ids: ids, by: author, in: db)
        }
        return dossiers
    }

    /// Gives another day to the first event of each, and tells which day it had.
    func move(_ dossiers: [ID<Dossier>], _ database: any Database, _ dice: inout Dice) async throws -> [DossierEvent] {
        let days = dossiers.map { _ in day(&dice) }
        return try await database.write { db in
            try zip(dossiers, days).compactMap { dossier, day in
                let found = try db.first("SELECT MIN(id) FROM dossier_event WHERE dossier = $1", dossier) { $0.id(0, of: DossierEvent.self) }
                guard let event = try found.flatMap({ try DossierEvents.find($0, db) }) else { return nil }
                try put(event, on: day, in: db)
                return event
            }
        }
    }

    func moveBack(_ events: [DossierEvent], _ database: any Database) async throws {
        try await database.write { db in
            for event in events { try put(event, on: event.day, in: db) }
        }
    }

    private func put(_ event: DossierEvent, on day: CalendarDate, in db: any Writing) throws {
        let moved = DossierEvent(
            id: event.id, dossier: event.dossier, person: event.person, event.kind, on: day, answerBy: event.answerBy)
        try DossierEvents.put(moved, within: nil, ids: ids, by: author, in: db)
    }

    /// One more fact of each, or one fewer.
    func lastFacts(
        of dossiers: [ID<Dossier>], _ database: any Database, _ dice: inout Dice
    ) async throws -> [(revision: ID<Revision>, dossier: ID<Dossier>)] {
        let facts = dossiers.map { (event($0, [], &dice), Int.random(in: 0..<3, using: &dice) == 0) }
        return try await database.write { db in
            try facts.map { event, removes in
                let revision = try Revision.begin(
                    "stepped", "dossier", of: event.dossier, at: Clock.live.now(), ids: ids, by: author, in: db)
                let known = try db.first(
                    "SELECT MIN(id) FROM dossier_event WHERE dossier = $1", event.dossier) { $0.id(0, of: DossierEvent.self) }
                if removes, let known = try known.flatMap({ try DossierEvents.find($0, db) }) {
                    try DossierEvents.remove(known, within: revision, ids: ids, by: author, in: db)
                } else {
                    try DossierEvents.put(event, within: revision, ids: ids, by: author, in: db)
                }
                return (revision.id, event.dossier)
            }
        }
    }

    func undo(_ facts: [(revision: ID<Revision>, dossier: ID<Dossier>)], _ database: any Database) async throws {
        try await database.write { db in
            for fact in facts {
                let isUndone = try Deadlines.undoing(in: fact.dossier, ids: ids, by: author, in: db) {
                    try Revisions.undo(
                        fact.revision, "dossier", of: fact.dossier, among: Legal.tables, at: Clock.live.now(), ids: ids, by: author,
                        in: db)
                }
                #expect(isUndone)
            }
        }
    }
}
