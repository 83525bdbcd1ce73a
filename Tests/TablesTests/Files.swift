import Foundation

/// Files that are gone after the test.
enum Files {
    /// Lends a path where there is nothing yet.
    static func lend<T>(_ body: (String) throws -> T) throws -> T {
        let path = FileManager.default.temporaryDirectory.appending(path: "table-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }
}
