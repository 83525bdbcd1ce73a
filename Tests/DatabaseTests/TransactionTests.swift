import Casework
import Database
import Foundation
import Support
import Testing

/// All or nothing, and nobody sees a half.
@Suite("Transactions")
struct TransactionTests {
    @Test("A write that throws leaves nothing, and its own error comes back")
    func thrown() async throws {
        let database = try await Shelf.make()
        await #expect(throws: Stumble()) {
            try await database.write { db in
                try db.shelve(1)
                throw Stumble()
            }
        }
        #expect(try await database.books() == [])
    }

    @Test("A write reads what it wrote itself")
    func own() async throws {
        let seen = try await Shelf.make().write { db in
            try db.shelve(7)
            return try db.number("SELECT COUNT(*) FROM book WHERE id = $1", 7)
        }
        #expect(seen == 1)
    }

    @Test("A row that the schema refused ends the write, also when its error is caught: nothing is kept")
    func caught() async throws {
        let database = try await Shelf.make()
        await #expect(throws: BrokenConstraint(kind: .unique)) {
            try await database.write { db in
                try db.shelve(1)
                try? db.shelve(1)
                try? db.shelve(2)
            }
        }
        #expect(try await database.books() == [])
        try await database.shelve(3)
        #expect(try await database.books() == [3])
    }

    @Test("A read sees one state from its beginning to its end, while another writes")
    func oneState() async throws {
        let database = try await Shelf.make()
        try await database.shelve(1)
        let (hasBegun, isWritten) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let seen = database.read { db in
            let before = try db.number("SELECT COUNT(*) FROM book")
            hasBegun.signal()
            #expect(isWritten.wait(timeout: .now() + 180) == .success)
            return [before, try db.number("SELECT COUNT(*) FROM book")]
        }
        #expect(await hasBegun.signalled())
        try await database.shelve(2)
        isWritten.signal()
        #expect(try await seen == [1, 1])
        #expect(try await database.books() == [1, 2])
    }

    @Test("What is read together comes from one state, in the order asked, while another writes all the time")
    func together() async throws {
        let database = try await Shelf.make()
        let writer = Task {
            var id = 0
            while !Task.isCancelled {
                try await database.shelve(id)
                id += 1
            }
        }
        for _ in 0..<20 {
            let answers = try await database.readTogether((0..<8).map { place in
                { db in [place, try db.number("SELECT COUNT(*) FROM book")] }
            })
            #expect(answers.map { $0[0] } == Array(0..<8))
            #expect(Set(answers.map { $0[1] }).count == 1)
        }
        writer.cancel()
        _ = await writer.result
    }

    @Test("What fails in a reading together fails the whole, and the next goes well")
    func togetherFails() async throws {
        let database = try await Shelf.make()
        await #expect(throws: Stumble()) {
            try await database.readTogether((0..<4).map { place in
                { _ in if place == 2 { throw Stumble() } }
            })
        }
        try await database.shelve(1)
        #expect(try await database.readTogether([{ try $0.number("SELECT COUNT(*) FROM book") }]) == [1])
    }

    @Test("A reader does not wait for a writer, and does not see what is not yet stored")
    func unstored() async throws {
        let database = try await Shelf.make()
        let (hasWritten, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let write: Void = database.write { db in
            try db.shelve(1)
            hasWritten.signal()
            #expect(mayEnd.wait(timeout: .now() + 180) == .success)
        }
        #expect(await hasWritten.signalled())
        #expect(try await database.books() == [])
        mayEnd.signal()
        try await write
        #expect(try await database.books() == [1])
    }

    @Test("Reading cannot write")
    func readingWrites() async throws {
        let database = try await Shelf.make()
        await #expect(throws: Refusal.readOnly) {
            try await database.read { try $0.each("INSERT INTO book (id, title) VALUES (1, 'boek')", []) { _ in } }
        }
        #expect(try await database.books() == [])
    }
}

extension DispatchSemaphore {
    /// Waits outside the threads that the tests share.
    func signalled() async -> Bool {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: self.wait(timeout: .now() + 180) == .success) }
        }
    }
}
