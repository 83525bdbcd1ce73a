import Casework
import Database
import Support
import Testing

/// Who is told "stored" was told the truth.
@Suite("Acknowledged writes")
struct AcknowledgedTests {
    @Test("Of 200 writers at once each is told, and all is there after reopening; one that fails falls alone")
    func many() async throws {
        let path = try await Scratch.place()
        let database = try await Shelf.make(path)
        let told = try await withThrowingTaskGroup(of: Int?.self) { group in
            for id in 1...200 {
                group.addTask {
                    do {
                        return try await database.write { db in
                            try db.shelve(id)
                            if id == 77 { throw Stumble() }
                            return id
                        }
                    } catch is Stumble {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: [Int]()) { if let id = $1 { $0.append(id) } }
        }
        #expect(told.sorted() == Array(1...200).filter { $0 != 77 })
        try await database.close()
        let again = try await Scratch.open(path)
        #expect(try await again.books() == told.sorted())
    }

    @Test("Who is told that it is stored finds it stored: another connection sees it at once")
    func acknowledged() async throws {
        let path = try await Scratch.place()
        let database = try await Shelf.make(path)
        let reader = try await DataPlace(path).openToRead()
        for id in 1...25 {
            try await database.shelve(id)
            #expect(try await reader.read { try $0.exists("SELECT 1 FROM book WHERE id = $1", id) })
        }
    }

    @Test("A writer who is called off was told the truth: what is stored is stored")
    func calledOff() async throws {
        let database = try await Shelf.make()
        let writer = Task { try await database.shelve(1) }
        writer.cancel()
        let isStored = (try? await writer.value) != nil
        #expect(try await database.books() == (isStored ? [1] : []))
    }
}
