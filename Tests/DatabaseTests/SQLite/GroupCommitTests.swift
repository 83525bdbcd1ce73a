import Casework
import Database
import Foundation
import Support
import Synchronization
import Testing

/// All who wait share one sync; who fails falls alone.
@Suite("Group commit")
struct GroupCommitTests {
    @Test("Who waits together is stored together, with one commit")
    func together() async throws {
        let database = try await Shelf.file()
        let counter = try await Self.commits(database) { try await Self.batch(10, in: database) { db, id in try db.shelve(id) } }
        #expect(try await database.books() == Array(1...10))
        #expect(counter == 1)
    }

    @Test("When the shared commit fails, everyone in it is told and nothing of it is kept")
    func failedCommit() async throws {
        let database = try await Shelf.file()
        let outcomes = try await Self.batch(10, in: database) { db, id in
            if id == 4 { try db.run("PRAGMA defer_foreign_keys = ON") }
            try db.shelve(id, author: id == 4 ? 999 : nil)
        }
        #expect(outcomes.filter { $0 }.isEmpty)
        #expect(try await database.books() == [])
        try await database.shelve(11)
        #expect(try await database.books() == [11])
    }

    /// Lets a number of writers wait together, behind one who holds the line. Gives who was told "stored".
    private static func batch(
        _ count: Int, in database: SQLiteDatabase, _ work: @escaping @Sendable (any Writing, Int) throws -> Void
    ) async throws -> [Bool] {
        let (isHeld, mayGo) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let first: Void = database.write { _ in
            isHeld.signal()
            #expect(mayGo.wait(timeout: .now() + 180) == .success)
        }
        #expect(await isHeld.signalled())
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for id in 1...count {
                group.addTask { (try? await database.write { try work($0, id) }) != nil }
            }
            try? await Task.sleep(for: .milliseconds(300))
            mayGo.signal()
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        try await first
        return outcomes
    }

    /// How many commits added to the file while `work` ran: each raises SQLite's data version for another connection.
    private static func commits(_ database: SQLiteDatabase, _ work: () async throws -> some Sendable) async throws -> Int {
        let path = try await database.read { try $0.first("SELECT file FROM pragma_database_list") { $0.text(0) } }
        let log = URL(filePath: try #require(path) + "-wal")
        let before = WriteAheadLog.commits(try Data(contentsOf: log))
        _ = try await work()
        return WriteAheadLog.commits(try Data(contentsOf: log)) - before
    }
}

/// SQLite's own log, read by its published format: a frame that ends a commit carries the size of the database.
enum WriteAheadLog {
    static func commits(_ log: Data) -> Int {
        guard log.count > 32 else { return 0 }
        let number = { (place: Int) in log[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
        let (pageSize, salt) = (Int(number(8)), number(16))
        var found = 0
        for frame in stride(from: 32, to: log.count - 23, by: 24 + pageSize) where number(frame + 8) == salt {
            if number(frame + 4) != 0 { found += 1 }
        }
        return found
    }
}
