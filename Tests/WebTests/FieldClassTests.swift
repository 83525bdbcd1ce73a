import Casework
import Clients
import Database
import Support
import Testing
import Web

/// How sensitive each column is stands in the schema, and what is dangerous is treated so.
@Suite("How sensitive fields are")
struct FieldClassTests {
    private static func columns() async throws -> [(table: String, column: String)] {
        let database = try await Scratch.database()
        return try await database.read { db in
            try db.tables().filter { $0.name != "schema_step" }.flatMap { table in table.columns.map { (table.name, $0) } }
        }
    }

    @Test("Every column that is stored has one class, and no class is of what is not there")
    func complete() async throws {
        let columns = try await Self.columns()
        for (table, column) in columns {
            let classes = Everything.schemas.compactMap { $0.classes.of(column, in: table) }
            #expect(classes.count == 1, "\(table).\(column)")
        }
        let there = Set(columns.flatMap { [$0.table, $0.table + "." + $0.column] })
        let named = Everything.schemas.flatMap { $0.classes.names.values.joined() }
        #expect(named.filter { !there.contains($0) } == [] && Set(named).count == named.count)
    }

    @Test("What is dangerous is in no index")
    func unindexed() async throws {
        let dangerous = try await Self.columns().filter { one in
            Everything.schemas.contains { $0.classes.of(one.column, in: one.table) == .dangerous }
        }
        #expect(dangerous.count == 21)
        let indexes = Everything.schemas.flatMap(\.steps).flatMap(\.statements).map(\.text).filter { $0.contains("INDEX") }
        for (table, column) in dangerous {
            let found = indexes.filter { $0.contains("ON \(table) ") && $0.split { !$0.isLetter && $0 != "_" }.contains { $0 == column } }
            #expect(found == [], "\(table).\(column)")
        }
    }
}
