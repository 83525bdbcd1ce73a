import Casework
import Database
import Foundation
import Support

/// What nobody should do to a data file.
enum Tampering {
    static func name(theStreets street: String, in place: String) async throws {
        let database = try await Scratch.open(place)
        _ = try await database.write { try $0.run("UPDATE dwelling SET street = $1", street) }
        try await database.close()
    }

    static func overwrite(_ path: String, from: UInt64, count: Int) throws {
        let handle = try FileHandle(forUpdating: URL(filePath: path))
        try handle.seek(toOffset: from)
        try handle.write(contentsOf: Data(repeating: 0xA5, count: count))
        try handle.close()
    }
}
