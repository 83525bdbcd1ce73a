import Casework
import Database
import Foundation
import Support
import Testing

/// A file that is damaged, or none of ours: a sentence, and nothing changes.
@Suite("Wrong files")
struct WrongFileTests {
    @Test("A file that is no database is refused and stays as it was", arguments: [
        "Lieve mensen,\n", String(repeating: "tekst ", count: 2000),
    ])
    func text(_ words: String) async throws {
        let path = try Scratch.path("brief.txt")
        try words.write(toFile: path, atomically: false, encoding: .utf8)
        #expect(throws: Refusal.notADatabaseOfOurs) { try SQLiteDatabase.open(path) }
        await #expect(throws: Refusal.notADatabaseOfOurs) {
            try await Shelf.migrator.requireCurrent(SQLiteDatabase.openToRead(path))
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == words)
    }

    @Test("A database of another program is refused and stays as it was, byte for byte")
    func foreign() async throws {
        let path = try Scratch.path("ander.db")
        try Foreign.make(path)
        let before = try Data(contentsOf: URL(filePath: path))
        #expect(throws: Refusal.notADatabaseOfOurs) { try SQLiteDatabase.open(path) }
        await #expect(throws: Refusal.notADatabaseOfOurs) {
            try await Shelf.migrator.requireCurrent(SQLiteDatabase.openToRead(path))
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }

    @Test("A file without a byte in it is none of ours to read, but may become one")
    func zeroLength() async throws {
        let path = try Scratch.path()
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        await #expect(throws: Refusal.notADatabaseOfOurs) {
            try await Shelf.migrator.requireCurrent(SQLiteDatabase.openToRead(path))
        }
        #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
        try await Shelf.file(path).close()
    }

    @Test("A file that is not there is not made by looking")
    func missing() throws {
        let path = try Scratch.path()
        #expect(throws: Refusal.noSuchFile(path)) { try SQLiteDatabase.openToRead(path) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("A folder that is not there is said, and no folder is made")
    func noFolder() throws {
        let path = try Scratch.folder().appending(path: "weg/test.db").path
        #expect(throws: Refusal.cannotOpen) { try SQLiteDatabase.open(path) }
        #expect(!FileManager.default.fileExists(atPath: URL(filePath: path).deletingLastPathComponent().path))
    }

    @Test("A folder is not a data file")
    func folder() throws {
        let path = try Scratch.folder().path
        #expect(throws: Refusal.cannotOpen) { try SQLiteDatabase.open(path) }
        #expect(throws: Refusal.self) { try SQLiteDatabase.openToRead(path) }
    }

    @Test("Damage in the middle is found by the check, and by who reads there", arguments: [UInt8(0), 0xFF, 0x41])
    func middle(_ byte: UInt8) async throws {
        let path = try await Self.filled()
        try Self.overwrite(path, from: 4096 * 4, count: 4096 * 20, with: byte)
        let reader = try SQLiteDatabase.openToRead(path)
        await #expect(throws: Refusal.damaged) {
            guard try await reader.integrityFaults().isEmpty else { throw Refusal.damaged }
        }
        await #expect(throws: Refusal.damaged) {
            _ = try await reader.read { try $0.number("SELECT SUM(length(title)) FROM book") }
        }
    }

    @Test("A damaged beginning is refused")
    func header() async throws {
        let path = try await Self.filled()
        try Self.overwrite(path, from: 0, count: 100, with: 0x41)
        #expect(throws: Refusal.notADatabaseOfOurs) { try SQLiteDatabase.open(path) }
        await #expect(throws: Refusal.notADatabaseOfOurs) { try await SQLiteDatabase.openToRead(path).books() }
    }

    @Test("A file that was cut off is damaged, and reading it does not stop the program")
    func cutOff() async throws {
        let path = try await Self.filled()
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.truncate(atOffset: 4096 * 8)
        try handle.close()
        await #expect(throws: Refusal.damaged) { try await SQLiteDatabase.openToRead(path).books() }
    }

    private static func filled() async throws -> String {
        let path = try Scratch.path()
        let database = try await Shelf.file(path)
        try await database.write { db in for id in 1...1000 { try db.shelve(id, String(repeating: "letter", count: 60)) } }
        try database.close()
        return path
    }

    private static func overwrite(_ path: String, from: UInt64, count: Int, with byte: UInt8) throws {
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.seek(toOffset: from)
        try handle.write(contentsOf: Data(repeating: byte, count: count))
        try handle.close()
    }
}
