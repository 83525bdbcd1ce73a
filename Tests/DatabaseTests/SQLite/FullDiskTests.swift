import Casework
import Database
import Foundation
import Support
import Testing

/// A full disk: a sentence, nothing by halves, reading goes on, and all is well again when there is room.
@Suite("Full disk", .enabled(if: SmallDisk.isAllowed, "needs the right to mount a small disk"))
struct FullDiskTests {
    @Test("All that was acknowledged is there; reading goes on; with room made it works again, without a restart")
    func recovers() async throws {
        let disk = try #require(SmallDisk())
        defer { disk.unmount() }
        let path = disk.folder.appending(path: "test.db").path
        let database = try await Shelf.file(path)
        let ballast = try disk.fill(leaving: 200_000)

        var stored: [Int] = []
        var refused: (any Error)?
        for id in 1...2000 {
            do {
                try await database.shelve(id, String(repeating: "vol", count: 400))
                stored.append(id)
            } catch {
                refused = error
                break
            }
        }
        #expect(refused as? Refusal == .diskFull)
        #expect(stored.count > 5)
        #expect(try await database.books() == stored)

        await #expect(throws: Refusal.diskFull) { try await database.shelve(9000, String(repeating: "vol", count: 9000)) }
        #expect(try await database.books() == stored)
        #expect(try await database.integrityFaults() == [])

        try FileManager.default.removeItem(at: ballast)
        try await database.shelve(5000)
        #expect(try await database.books() == stored + [5000])
        try database.close()
        let again = try SQLiteDatabase.open(path)
        #expect(try await again.books() == stored + [5000])
        #expect(try await again.integrityFaults() == [])
        try again.close()
    }

    @Test("A job that goes on after the disk was full leaves nothing of itself")
    func stubborn() async throws {
        let disk = try #require(SmallDisk())
        defer { disk.unmount() }
        let database = try await Shelf.file(disk.folder.appending(path: "test.db").path)
        try await database.shelve(1)
        let ballast = try disk.fill(leaving: 50_000)
        await #expect(throws: (any Error).self) {
            try await database.write { db in
                try db.shelve(2)
                for id in 3...6000 { try? db.shelve(id, String(repeating: "vol", count: 1000)) }
                try FileManager.default.removeItem(at: ballast)
                try db.shelve(7000)
            }
        }
        #expect(try await database.books() == [1])
        try await database.shelve(8000)
        #expect(try await database.books() == [1, 8000])
        try database.close()
    }

    @Test("A data file cannot be made on a full disk, and that is said")
    func making() async throws {
        let disk = try #require(SmallDisk())
        defer { disk.unmount() }
        let ballast = try disk.fill()
        let path = disk.folder.appending(path: "test.db").path
        await #expect(throws: Refusal.diskFull) { try await Shelf.file(path) }
        try FileManager.default.removeItem(at: ballast)
        let database = try await Shelf.file(path)
        try await database.shelve(1)
        try database.close()
    }

    @Test("Reading starts on a full disk")
    func reading() async throws {
        let disk = try #require(SmallDisk())
        defer { disk.unmount() }
        let path = disk.folder.appending(path: "test.db").path
        let database = try await Shelf.file(path)
        try await database.shelve(1)
        _ = try disk.fill()
        let reader = try SQLiteDatabase.openToRead(path)
        #expect(try await reader.books() == [1])
        try reader.close()
        try database.close()
        #expect(try await SQLiteDatabase.openToRead(path).books() == [1])
    }
}
