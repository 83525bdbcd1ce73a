import Foundation
import Testing

/// How the data would be spread over several nodes, and that nothing is forgotten there.
@Suite("Scale")
struct ScaleTests {
    private static let page = House.files(below: "docs", ending: "scale.md").first?.text ?? ""

    /// The tables that some schema makes; without what an engine keeps for itself.
    private static let shared = House.sources.filter { !$0.path.contains("/PostgreSQL/") && !$0.path.hasPrefix("Sources/Bench/") }

    private static let tables = Set(shared.flatMap { file in
        file.text.matches(of: /CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)/).map { String($0.output.1) }
    })

    @Test("Every table has a key by which it is spread, and only one")
    func keys() {
        let rows = Self.page.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { $0.split(separator: "|") }
        let named = rows.filter { $0.count == 3 }.flatMap { $0[1].split(separator: ",") }
            .map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(Self.tables.count > 30)
        #expect(Self.tables.subtracting(named) == [])
        for table in Self.tables { #expect(named.filter { $0 == table }.count == 1, "\(table)") }
    }

    @Test("Every figure asks by municipality", arguments: House.sources.filter { $0.path.hasSuffix("Figures.swift") })
    func figures(_ file: House.File) {
        // A query that several figures share stands in a function of its own.
        let queries = file.text.components(separatedBy: "MemberQuery(").dropFirst()
            .filter { !$0.drop { $0.isWhitespace }.hasPrefix("select(") }
        #expect(file.text.contains("FROM rule CROSS JOIN"), "\(file.path)")
        for query in queries { #expect(query.contains("FROM rule CROSS JOIN"), "\(query.prefix(200))") }
    }
}
