import Foundation
import Testing

/// The checkout, read as text.
enum House {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct File: Sendable, CustomTestStringConvertible {
        /// "Sources/Web/Page/Frame.swift"
        let path: String
        let text: String
        var lines: [String] { text.components(separatedBy: "\n") }
        var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }
        var testDescription: String { path }
    }

    static let sources = files(below: "Sources")

    static func files(below folder: String, ending: String = ".swift") -> [File] {
        let start = root.appending(path: folder)
        let all = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
            (try? String(contentsOf: start.appending(path: name), encoding: .utf8)).map { File(path: "\(folder)/\(name)", text: $0) }
        }
    }
}
