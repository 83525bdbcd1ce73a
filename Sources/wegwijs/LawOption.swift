import ArgumentParser
import Casework
import Database
import Foundation
import Legal

enum LawFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Whose rules are asked: those of a team, with what it added, or those that the program knows.
struct LawOption: ParsableArguments {
    @OptionGroup var database: DatabaseOption

    static let noDay = Refusal(.badInput, CommandTexts.noDay)

    func read<T: Sendable>(_ body: @escaping @Sendable (any Reading) throws -> T) async throws -> T {
        if database.text != nil { return try await database.toRead().read(body) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "wegwijs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let known = try await DataPlace(folder.appending(path: "rules.db").path).open()
        try await Migrator([Legal.law]).migrate(known, clock: .live)
        let found = try await known.read(body)
        try await known.close()
        return found
    }
}
