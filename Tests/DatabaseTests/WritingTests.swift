import Casework
import Database
import Support
import Testing

@Suite("Writing")
struct WritingTests {
    private struct Stop: Error {}

    @Test("Of a write that fails nothing is left")
    func allOrNothing() async throws {
        let database = try await Table.open()
        await #expect(throws: Stop.self) {
            try await database.write { db in
                try db.add(1)
                try db.add(2)
                throw Stop()
            }
        }
        #expect(try await database.words().isEmpty)
    }

    @Test("Two hundred who write at once are all kept, and who fails among them falls alone")
    func together() async throws {
        let path = try Scratch.path()
        let database = try await Table.open(path)
        let refused = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    do {
                        try await database.write { db in
                            try db.add(number)
                            if number % 10 == 3 { throw Stop() }
                        }
                        return false
                    } catch {
                        return error is Stop
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == 20)
        try database.close()
        let again = try await Table.open(path)
        #expect(Set(try await again.words().keys) == Set((0..<200).filter { $0 % 10 != 3 }))
    }

    @Test("A reader sees one state from beginning to end, whatever is written meanwhile")
    func consistent() async throws {
        let database = try await Table.open()
        try await database.write { try $0.add(1) }
        let writer = Task { for id in 2..<300 { try await database.write { try $0.add(id) } } }
        for _ in 0..<40 {
            let counts = try await database.read { db in
                try (0..<5).map { _ in try db.number("SELECT COUNT(*) FROM thing") }
            }
            #expect(Set(counts).count == 1)
        }
        try await writer.value
    }

    @Test("A write reads what it wrote itself")
    func own() async throws {
        let database = try await Table.open()
        let seen = try await database.write { db in
            try db.add(7)
            return try db.number("SELECT COUNT(*) FROM thing WHERE id = $1", 7)
        }
        #expect(seen == 1)
    }
}
