import Foundation
import Testing

/// The arrows that the compiler cannot see.
@Suite("Arrows")
struct ArrowTests {
    private func imports(_ file: House.File) -> [String] {
        file.lines.filter { $0.hasPrefix("import ") || $0.contains(" import ") && !$0.hasPrefix(" ") && !$0.hasPrefix("/") }
            .compactMap { $0.split(separator: " ").last.map(String.init) }
    }

    /// Whoever measures an engine may know it.
    private static let measuring = "Sources/Bench/"

    @Test("Only an engine's own folder imports its library", arguments: [("GRDB", "SQLite"), ("CPQ", "PostgreSQL")])
    func engine(_ library: String, _ folder: String) {
        let users = House.sources.filter { imports($0).contains(library) && !$0.path.hasPrefix(Self.measuring) }
        #expect(!users.isEmpty)
        #expect(users.filter { !$0.path.hasPrefix("Sources/Database/\(folder)/") }.map(\.path) == [])
    }

    @Test("No kind of work knows another")
    func sideways() {
        let work = Set(House.sources.filter { $0.path.hasPrefix("Sources/Work/") }.compactMap { $0.path.split(separator: "/").dropFirst(2).first.map(String.init) })
        #expect(work.count == 9)
        for file in House.sources where file.path.hasPrefix("Sources/Work/") {
            let own = String(file.path.split(separator: "/")[2])
            #expect(Set(imports(file)).intersection(work).subtracting([own]) == [], "\(file.path)")
        }
    }

    @Test("Dates and HTML import nothing at all")
    func pure() {
        let folders = ["Sources/Dates/", "Sources/HTML/"]
        let pure = House.sources.filter { file in folders.contains { file.path.hasPrefix($0) } }
        #expect(pure.filter { !imports($0).isEmpty }.map(\.path) == [])
    }

    @Test("How a name sounds is reckoned from the name alone: Names imports nothing but Casework, for its phrases")
    func names() {
        let names = House.sources.filter { $0.path.hasPrefix("Sources/Names/") }
        #expect(names.count > 20)
        #expect(names.filter { !Set(imports($0)).isSubset(of: ["Casework"]) }.map(\.path) == [])
    }

    @Test("Pages ask no database: what they show was finished before")
    func pages() {
        let pages = House.sources.filter { $0.text.contains(": Page {") }
        #expect(pages.count > 4)
        #expect(pages.filter { imports($0).contains("Database") }.map(\.path) == [])
    }

    @Test("No engine's own words outside its folder", arguments: [
        "AUTOINCREMENT", "rowid", "julianday(", "strftime(", "datetime(", "PRAGMA", "sqlite_", "IFNULL", "INSERT OR ", "REPLACE INTO",
        "GROUP_CONCAT", "GLOB ", "UNINDEXED", "WITHOUT ROWID",
        "::text", "::int", "::bigint", "::date", "SERIAL ", "ILIKE", "pg_catalog", "pg_advisory", "CURRENT_TIMESTAMP", "now() -", "to_char(", "DISTINCT ON", "string_agg", "generate_series", "JSONB",
        "TIMESTAMPTZ", "ANY(", "UNLOGGED", "SKIP LOCKED", "FOR UPDATE",
    ])
    func dialect(_ word: String) {
        let engines = ["Sources/Database/SQLite/", "Sources/Database/PostgreSQL/", Self.measuring]
        let others = House.sources.filter { file in !engines.contains { file.path.hasPrefix($0) } }
        let offenders = others.filter { file in
            file.lines.contains { $0.contains(word) && !$0.drop { $0 == " " }.hasPrefix("//") }
        }
        #expect(offenders.map(\.path) == [])
    }
}
