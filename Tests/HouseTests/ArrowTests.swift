import Foundation
import Testing

/// The arrows that the compiler cannot see.
@Suite("Arrows")
struct ArrowTests {
    private func imports(_ file: House.File) -> [String] {
        file.lines.filter { $0.hasPrefix("import ") || $0.contains(" import ") && !$0.hasPrefix(" ") && !$0.hasPrefix("/") }
            .compactMap { $0.split(separator: " ").last.map(String.init) }
    }

    @Test("Only the SQLite engine imports GRDB")
    func engine() {
        let others = House.sources.filter { !$0.path.hasPrefix("Sources/Database/SQLite/") && !$0.path.hasPrefix("Sources/Bench/") }
        #expect(others.filter { imports($0).contains("GRDB") }.map(\.path) == [])
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
        let pure = House.sources.filter { $0.path.hasPrefix("Sources/Dates/") || $0.path.hasPrefix("Sources/HTML/") }
        #expect(pure.filter { !imports($0).isEmpty }.map(\.path) == [])
    }

    @Test("Pages ask no database: what they show was finished before")
    func pages() {
        let pages = House.sources.filter { $0.text.contains(": Page {") }
        #expect(pages.count > 4)
        #expect(pages.filter { imports($0).contains("Database") }.map(\.path) == [])
    }

    @Test("No engine's own words outside its folder", arguments: ["AUTOINCREMENT", "rowid", "julianday(", "strftime(", "::text", "SERIAL", "ILIKE", "datetime("])
    func dialect(_ word: String) {
        let others = House.sources.filter { !$0.path.hasPrefix("Sources/Database/") && !$0.path.hasPrefix("Sources/Bench/") }
        #expect(others.filter { $0.text.contains(word) }.map(\.path) == [])
    }
}
