import Access
import Casework
import Clients
import Database
import Dates
import Foundation
import Organisation
import Trail

/// Finding clients while somebody types, whether somebody new is there already, and a scan for all doubles.
struct PeopleBench {
    private let database: any Database
    private let engine: String
    private let people: Int
    private let clock = Clock { Clock.midnight(of: CalendarDate(dayNumber: 20_000)) }

    init(_ database: any Database, _ engine: String, people: Int) {
        (self.database, self.engine, self.people) = (database, engine, people)
    }

    func measure(_ table: inout ResultTable) async throws {
        for (leader, whose) in [(PeopleMaker.leader, "one place"), (PeopleMaker.chief, "all places")] {
            let scope = try await scope(leader)
            try await type(scope, whose, &table)
            try await check(scope, whose, &table)
            try await scan(leader, whose, &table)
        }
        table.add("\(engine): memory", Machine.memory(of: getpid(), "RssAnon:"), "MB")
        table.add("\(engine): memory at most, with making the people", Machine.memory(of: getpid(), "VmHWM:"), "MB")
    }

    private func scope(_ leader: Int) async throws -> ClientScope {
        let clock = clock
        return try await database.read { db in
            ClientScope(try Standing.find(ID(Int64(leader)), "", at: clock, db), [], at: clock)
        }
    }

    /// Names that are there, and some that are not, from two letters on to the last.
    private var typed: [String] {
        var names = BenchNames()
        return (0..<150).flatMap { number -> [String] in
            let name = number % 10 == 9 ? names.slip(names.next()) : names.next()
            return (2...name.count).map { String(name.prefix($0)) }
        }
    }

    private func type(_ scope: ClientScope, _ whose: String, _ table: inout ResultTable) async throws {
        let (times, found) = try await times(of: typed) { words, db in
            try ClientSearch(scope: scope, day: clock.today, db: db).find(words).count
        }
        let (middle, last) = (times[times.count / 2], times[times.count * 99 / 100])
        table.say("\(engine), \(people) people, who leads \(whose): \(times.count) times something typed, \(found) found")
        table.add("  search as one types: p50", middle, "ms", goal: "< 5 ms", isMet: middle < 5)
        table.add("  search as one types: p99", last, "ms", goal: "< 20 ms", isMet: last < 20)
    }

    private func check(_ scope: ClientScope, _ whose: String, _ table: inout ResultTable) async throws {
        var names = BenchNames()
        let entries = (0..<200).map { number in (name: names.next(), phone: "06" + String(10_000_000 + number * 31)) }
        let (times, _) = try await times(of: entries) { entry, db in
            let traits = Traits(
                names: [entry.name], born: PartialDate(year: 1990), numbers: ["2000000123"], phones: [entry.phone])
            return try Doubles.of(traits, besides: ID(-1), ClientSearch(scope: scope, day: clock.today, db: db)).count
        }
        let (middle, last) = (times[times.count / 2], times[times.count * 99 / 100])
        table.add("  whether somebody new is there already: p50", middle, "ms", goal: "< 20 ms", isMet: middle < 20)
        table.add("  whether somebody new is there already: p99", last, "ms")
    }

    private func times<Question: Sendable>(
        of questions: [Question], _ ask: @escaping @Sendable (Question, any Reading) throws -> Int
    ) async throws -> (times: [Double], found: Int) {
        var (times, found) = ([Double](), 0)
        for question in questions.prefix(20) + questions {
            let start = ContinuousClock.now
            found += try await database.read { try ask(question, $0) }
            times.append((.now - start) / .milliseconds(1))
        }
        return (times.dropFirst(20).sorted(), found)
    }

    private func scan(_ leader: Int, _ whose: String, _ table: inout ResultTable) async throws {
        let (clock, id) = (clock, ID<Colleague>(Int64(leader)))
        let start = ContinuousClock.now
        let people = try await database.read { db in
            let places = try Standing.find(id, "", at: clock, db).places(as: .teamLeader).sorted()
            return try ScannedPeople(at: places, on: clock.today, db)
        }
        let read = (.now - start) / Duration.seconds(1)
        let scan = await DoubleScan(people)
        let seconds = (.now - start) / Duration.seconds(1)
        let most = leader == PeopleMaker.leader ? 0.3 : 60
        table.add("  scan for doubles, reading", read, "s")
        table.add("  scan for doubles, all", seconds, "s", goal: "< \(ResultTable.rounded(most)) s", isMet: seconds < most)
        table.say("  \(scan.compared) pairs compared, \(scan.count) found, \(scan.tooFrequent) keys too frequent")
    }
}
