import Casework
import Database
import Foundation
import Support
import Testing

@Suite("Damaged and foreign files")
struct DamageTests {
    private func filled() async throws -> String {
        let path = try Scratch.path()
        let database = try await Table.open(path)
        for start in stride(from: 0, to: 3000, by: 500) {
            try await database.write { db in
                for id in start..<start + 500 { try db.add(id, String(repeating: "word ", count: 40)) }
            }
        }
        try database.close()
        return path
    }

    private func overwrite(_ path: String, at offset: UInt64, _ bytes: [UInt8]) throws {
        let handle = try FileHandle(forUpdating: URL(filePath: path))
        try handle.seek(toOffset: offset)
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
    }

    @Test("Pages overwritten in the middle are found, by reading or by the check")
    func middle() async throws {
        let path = try await filled()
        try overwrite(path, at: 40_960, [UInt8](repeating: 0xA5, count: 40_960))
        let database = try SQLiteDatabase.openToRead(path)
        do {
            #expect(try await !database.integrityFaults().isEmpty)
        } catch {
            #expect(error as? Refusal == .damaged)
        }
        await #expect(throws: Refusal.damaged) { try await database.words() }
    }

    @Test("A file with another beginning is not ours", arguments: [[UInt8](repeating: 0, count: 100), Array("Dear reader".utf8)])
    func header(_ bytes: [UInt8]) async throws {
        let path = try await filled()
        try overwrite(path, at: 0, bytes)
        await #expect(throws: Refusal.notADatabaseOfOurs) {
            try await Migrator([Table.schema]).requireCurrent(SQLiteDatabase.openToRead(path))
        }
    }

    @Test("A text, an empty file and no file at all are told apart from data")
    func foreign() async throws {
        let text = try Scratch.path("letter.txt")
        try Data(String(repeating: "Dear reader. ", count: 500).utf8).write(to: URL(filePath: text))
        await #expect(throws: Refusal.notADatabaseOfOurs) {
            try await Migrator([]).requireCurrent(SQLiteDatabase.openToRead(text))
        }
        let empty = try Scratch.path("empty.db")
        try Data().write(to: URL(filePath: empty))
        await #expect(throws: Refusal.notADatabaseOfOurs) {
            try await Migrator([]).requireCurrent(SQLiteDatabase.openToRead(empty))
        }
        let missing = try Scratch.path("missing.db")
        #expect(throws: Refusal.noSuchFile(missing)) { try SQLiteDatabase.openToRead(missing) }
    }
}
