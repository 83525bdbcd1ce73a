package import Casework
package import Database
import Trail

/// The rows that come of a part of a list (gemaakte rijen), by the tables of its kind.
package struct MadeRows {
    private let tables: [KeptTable]
    private let ids: IDSource
    private var rows: [[[SQLValue]]]

    init(_ tables: [KeptTable], _ ids: IDSource) {
        self.tables = tables
        self.ids = ids
        rows = tables.map { _ in [] }
    }

    /// A row with a key of its own, which is given back.
    @discardableResult
    package mutating func add<Noun>(_ table: Int, _ values: [SQLValue], _ noun: Noun.Type = Noun.self) -> ID<Noun> {
        let id = ids.next(Noun.self)
        rows[table].append([id.sqlValue] + values)
        return id
    }

    /// A row by the key of another, such as its end.
    package mutating func add<Noun>(_ table: Int, by key: ID<Noun>, _ values: [SQLValue]) {
        rows[table].append([key.sqlValue] + values)
    }

    func put(within revision: Revision, in db: any Writing) throws {
        for (table, rows) in zip(tables, rows) { try revision.make(table, rows, in: db) }
    }
}
