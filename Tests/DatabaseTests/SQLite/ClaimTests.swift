import Casework
import Database
import Foundation
import Support
import Testing

/// One program works in a file; others may look.
@Suite("Who holds the file")
struct ClaimTests {
    @Test("A second who wants to work in it is told to wait, until the first closes")
    func second() async throws {
        let path = try Scratch.path()
        let first = try await Shelf.file(path)
        #expect(throws: Refusal.locked) { try SQLiteDatabase.open(path) }
        try await first.shelve(1)
        try first.close()
        let second = try SQLiteDatabase.open(path)
        #expect(try await second.books() == [1])
    }

    @Test("Of many who open at the same moment exactly one gets it")
    func atOnce() async throws {
        let path = try Scratch.path()
        let opened = await withTaskGroup(of: SQLiteDatabase?.self) { group in
            for _ in 1...8 { group.addTask { try? SQLiteDatabase.open(path) } }
            return await group.reduce(into: [SQLiteDatabase]()) { if let one = $1 { $0.append(one) } }
        }
        #expect(opened.count == 1)
    }

    @Test("Another name for the same file is the same file")
    func otherName() async throws {
        let path = try Scratch.path()
        let first = try await Shelf.file(path)
        let folder = URL(filePath: path).deletingLastPathComponent()
        let link = folder.appending(path: "link.db").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "test.db")
        let longer = folder.appending(path: "../\(folder.lastPathComponent)/./test.db").path
        for name in [link, longer] { #expect(throws: Refusal.locked) { try SQLiteDatabase.open(name) } }
        try first.close()
        try SQLiteDatabase.open(link).close()
    }

    @Test("A reader beside a working writer sees what is stored, moves nothing into the file and leaves the log alone")
    func beside() async throws {
        let path = try Scratch.path()
        let writer = try await Shelf.file(path)
        for id in 1...20 { try await writer.shelve(id) }
        let (file, log) = (try Data(contentsOf: URL(filePath: path)), try Data(contentsOf: URL(filePath: path + "-wal")))
        #expect(log.count > 4096)
        for _ in 1...3 {
            let reader = try SQLiteDatabase.openToRead(path)
            #expect(try await reader.books() == Array(1...20))
            try reader.close()
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == file)
        #expect(try Data(contentsOf: URL(filePath: path + "-wal")) == log)
        let reader = try SQLiteDatabase.openToRead(path)
        try await writer.shelve(21)
        #expect(try await reader.books().last == 21)
    }

    @Test("A reader who stays when the writer has gone does not move the log either")
    func last() async throws {
        let path = try Scratch.path()
        let writer = try await Shelf.file(path)
        let reader = try SQLiteDatabase.openToRead(path)
        try await writer.shelve(1)
        #expect(try await reader.books() == [1])
        try writer.close()
        let file = try Data(contentsOf: URL(filePath: path))
        #expect(try await reader.books() == [1])
        try reader.close()
        #expect(try Data(contentsOf: URL(filePath: path)) == file)
        let again = try SQLiteDatabase.open(path)
        #expect(try await again.books() == [1])
    }

    @Test("Who opened it to look cannot write")
    func looking() async throws {
        let path = try Scratch.path()
        try await Shelf.file(path).close()
        let reader = try SQLiteDatabase.openToRead(path)
        await #expect(throws: Refusal.readOnly) { try await reader.shelve(1) }
        await #expect(throws: Refusal.readOnly) { try await reader.read { try $0.each("DELETE FROM book", []) { _ in } } }
        await #expect(throws: Refusal.readOnly) { try await Shelf.migrator.migrate(reader, clock: .live) }
    }

    @Test("After closing, the file alone holds everything")
    func closed() async throws {
        let path = try Scratch.path()
        let writer = try await Shelf.file(path)
        try await writer.shelve(1)
        #expect(try await writer.books() == [1])
        try writer.close()
        let copy = try Scratch.path("copy.db")
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        #expect(try await SQLiteDatabase.openToRead(copy).books() == [1])
    }
}
