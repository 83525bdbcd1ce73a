import Casework
import Database
import Dates
import Foundation
import Housing
import Organisation

/// Proposals for a town with as many households that wait as dwellings that are free: more than any has at once.
struct HousingBench {
    let count: Int
    private let day = CalendarDate(dayNumber: 17_300)
    private let town = MunicipalityCode(literal: "GM0637")

    func measure(_ table: inout ResultTable) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "wegwijs-housing-\(getpid()).db").path
        defer { for ending in ["", "-wal", "-shm", ".lock"] { unlink(path + ending) } }
        let file = try SQLiteDatabase.open(path)
        try await Everything.migrator.migrate(file, clock: .live)
        let maker = HousingMaker(count: count, town: town, day: day)
        let place = try await file.write { try maker.make($0) }
        let size = "\(count) households × \(count) dwellings"
        let (town, day) = (town, day)
        var facts = try await read(file, place)
        let read = try await Self.seconds { facts = try await self.read(file, place) }
        table.add("proposals: \(size), read from the file", read * 1000, "ms")
        var found = Proposing(facts.weighing)
        let all = await Self.seconds { found = Proposing(facts.weighing) }
        table.add("proposals: \(size), weighed and matched", all, "s", goal: "< 2 s", isMet: all < 2)
        table.say("  of them proposed: \(found.household.count { $0 != nil })")
        let costs = (0..<count * count).map { ($0 / count + 1) * ($0 % count + 1) }
        let worst = await Self.seconds { _ = CheapestMatching(rows: count, columns: count, costs: costs) }
        table.add("proposals: the matching alone where all want the same", worst, "s", goal: "< 2 s", isMet: worst < 2)
        explain(found.weighing, &table)
        let whole = try await Self.seconds {
            let facts = try await file.read { try ProposalFacts(in: town, of: [place], on: day, $0) }
            _ = PairExplanation(facts.weighing, count / 2, count / 3).sentence
        }
        table.add("proposals: one pair explained, with all read anew", whole * 1000, "ms")
        let pair = PairWeighing.Pair(facts.dwellings[count / 3].dwelling.id, facts.households[count / 2].coupling)
        let times = 20
        let one = try await Self.seconds {
            for _ in 0..<times {
                let facts = try await file.read { try ProposalFacts(in: town, of: [place], on: day, only: pair, $0) }
                _ = PairExplanation(facts.weighing, 0, 0).sentence
            }
        } / Double(times)
        table.add("proposals: one pair explained, with that pair read anew", one * 1000, "ms", goal: "< 20 ms", isMet: one < 0.02)
        table.add("proposals: memory", Machine.memory(of: getpid(), "RssAnon:"), "MB")
        try file.close()
    }

    private func read(_ file: SQLiteDatabase, _ place: ID<Place>) async throws -> ProposalFacts {
        let (town, day) = (town, day)
        return try await file.read { try ProposalFacts(in: town, of: [place], on: day, $0) }
    }

    /// Any pair among all, at random but the same at every run.
    private func explain(_ weighing: PairWeighing, _ table: inout ResultTable) {
        var chance = HousingMaker.Chance(state: 7)
        var times: [Double] = []
        var letters = 0
        for _ in 0..<10_000 {
            let (row, column) = (chance.number(below: count), chance.number(below: count))
            let start = ContinuousClock.now
            letters += PairExplanation(weighing, row, column).sentence.nl.utf8.count
            times.append((.now - start) / .milliseconds(1))
        }
        times.sort()
        table.add("proposals: any pair explained, p50", times[times.count / 2], "ms")
        let slow = times[times.count * 99 / 100]
        table.add("proposals: any pair explained, p99", slow, "ms", goal: "< 20 ms", isMet: slow < 20)
        table.say("  letters in a sentence: \(letters / times.count)")
    }

    private static func seconds(_ work: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await work()
        return (.now - start) / .seconds(1)
    }
}
