import Casework
import Database
import Dates
import Foundation
import Legal
import Organisation
import Trail
import Web

/// The terms of very many open procedures: what one who has a third of them in hand has to do, and working all of them out at
/// night.
struct LegalBench {
    let dossiers: Int
    private let town = MunicipalityCode(literal: "GM0637")
    private let day = CalendarDate(dayNumber: 20_781)

    /// - Parameter server: an empty database, to measure the same there.
    func measure(_ server: String?, _ table: inout ResultTable) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "wegwijs-legal-\(getpid()).db").path
        defer { for ending in ["", "-wal", "-shm", ".lock"] { unlink(path + ending) } }
        let file = try SQLiteDatabase.open(path)
        try await measure(file, "SQLite", &table)
        try file.close()
        guard let server else { return }
        let database = try await DriverBench.open(server)
        try await measure(database, "PostgreSQL", &table)
        await database.close()
    }

    private func measure(_ database: any Database, _ engine: String, _ table: inout ResultTable) async throws {
        try await Everything.migrator.migrate(database, clock: .live)
        let ids = IDSource.counting(from: 1000)
        let maker = LegalMaker(dossiers: dossiers, town: town, day: day, author: author(0, ids), ids: ids)
        let worker = try await database.write { try maker.make($0) }
        let first = try await Self.seconds { try await Legal.tidy(database, ids: ids, by: author(0, ids)) }
        let terms = try await database.read { try $0.number("SELECT COUNT(*) FROM deadline") }
        let size = "\(dossiers) dossiers, \(terms) terms, \(engine)"
        table.add("legal: \(size): all worked out for the first time", first, "s")
        try await database.write { try $0.define("ANALYZE") }
        try await work(database, of: worker, size, &table)
        let same = try await Self.seconds { try await Legal.tidy(database, ids: ids, by: author(1, ids)) }
        table.add("legal: \(size): a night on which nothing differs", same, "s", goal: "< 5 s", isMet: same < 5)
        try await database.write { try $0.run("UPDATE legal_term SET amount = amount + 1 WHERE amount IS NOT NULL") }
        let all = try await Self.seconds { try await Legal.tidy(database, ids: ids, by: author(2, ids)) }
        table.add("legal: \(size): a night on which each differs, with its trace", all, "s", goal: "< 5 s", isMet: all < 5)
    }

    /// What stands under Mijn werk for who has a third of them in hand, and stands in for as many.
    private func work(
        _ database: any Database, of worker: ID<Colleague>, _ size: String, _ table: inout ResultTable
    ) async throws {
        let open = Legal.tasks.first { $0.slug.utf8.elementsEqual("termijn".utf8) }?.open ?? Self.open
        let sql: SQL = "SELECT s.id, s.person, s.due_on, s.about, s.owner, s.waits FROM (" + open + """
            ) s WHERE s.owner = $1 OR s.stand_in = $1 ORDER BY s.due_on, s.id LIMIT $2
            """
        var (times, found): ([Double], Int) = ([], 0)
        for _ in 0..<200 {
            let start = ContinuousClock.now
            found = try await database.read { try $0.all(sql, worker, 200) { $0.integer(0) }.count }
            times.append((.now - start) / .milliseconds(1))
        }
        times.sort()
        table.add("legal: \(size): what one has to do, first \(found), p50", times[100], "ms")
        table.add("legal: \(size): what one has to do, p99", times[198], "ms", goal: "< 20 ms", isMet: times[198] < 20)
    }

    /// Of the same shape as what the program asks.
    private static let open: SQL = """
        SELECT t.id AS id, d.place AS place, d.person AS person, t.owner AS owner, t.stand_in AS stand_in, t.rule AS about,
            t.due_on AS due_on, CASE WHEN r.effect = 'opening' THEN 2 WHEN r.side = 'authority' THEN 1 ELSE 0 END AS waits
        FROM deadline t JOIN dossier d ON d.id = t.dossier JOIN legal_rule r ON r.code = t.rule
        WHERE t.state = 'open' AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id)
            AND NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = t.dossier)
        """

    private func author(_ days: Int, _ ids: IDSource) -> Author {
        Author(nil, ground: "bench", clock: .fixed(day.adding(days: days)), ids: ids)
    }

    private static func seconds(_ work: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await work()
        return (.now - start) / .seconds(1)
    }
}
