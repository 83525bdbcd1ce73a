import Casework
import Database
import Support
import Testing

/// A write sees the world as if no one else were there.
@Suite("Side by side")
struct IsolationTests {
    private static func set(_ pages: Int, of id: Int, _ db: any Writing) throws {
        try db.run("UPDATE book SET pages = $2 WHERE id = $1", id, pages)
    }

    private static func pages(of id: Int, _ db: any Reading) throws -> Int {
        try db.number("SELECT pages FROM book WHERE id = $1", id)
    }

    @Test("Sixteen who each read a number and write one more, twenty times over, lose none")
    func counting() async throws {
        let database = try await Shelf.make()
        try await database.write { try $0.shelve(1, pages: 1) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    for _ in 0..<20 {
                        try await database.write { db in try Self.set(Self.pages(of: 1, db) + 1, of: 1, db) }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.read { try Self.pages(of: 1, $0) } == 321)
    }

    @Test("Two who each look at the other's row before they change their own never both find it as it was")
    func skew() async throws {
        let database = try await Shelf.make()
        for round in 0..<40 {
            let (left, right) = (round * 2 + 1, round * 2 + 2)
            try await database.write { db in
                try db.shelve(left, pages: 1)
                try db.shelve(right, pages: 1)
            }
            // Of two on duty one may leave, when the other stays.
            await withTaskGroup(of: Void.self) { group in
                for (mine, other) in [(left, right), (right, left)] {
                    group.addTask {
                        try? await database.write { db in
                            guard try Self.pages(of: other, db) == 1 else { throw Stumble() }
                            try Self.set(2, of: mine, db)
                        }
                    }
                }
            }
            let left2 = try await database.read { [try Self.pages(of: left, $0), try Self.pages(of: right, $0)] }
            #expect(left2.sorted() == [1, 2], "round \(round)")
        }
    }

    @Test("Who makes sure that something is not there yet, and then adds it, adds it once")
    func once() async throws {
        let database = try await Shelf.make()
        let added = await withTaskGroup(of: Bool.self) { group in
            for id in 1...12 {
                group.addTask {
                    let isAdded = try? await database.write { db in
                        let isThere = try db.exists("SELECT 1 FROM book WHERE title = $1", "enig")
                        if !isThere { try db.shelve(id, "enig") }
                        return !isThere
                    }
                    return isAdded ?? false
                }
            }
            return await group.reduce(into: 0) { if $1 { $0 += 1 } }
        }
        #expect(added == 1)
        #expect(try await database.books().count == 1)
    }

    @Test("Four who migrate at once migrate once")
    func migrating() async throws {
        let place = try await Scratch.place()
        let database = try await Scratch.open(place)
        let steps = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<4 { group.addTask { try await Everything.migrator.migrate(database, clock: .live) } }
            return try await group.reduce(into: []) { $0.append($1.count) }
        }
        #expect(steps.filter { $0 > 0 }.count == 1)
        try await Everything.migrator.requireCurrent(database)
    }
}
