package import Casework
package import Database
package import Trail

/// Who works at a place or did, by name (collega's van een locatie), as lists name them.
package struct PlaceColleagues: Sendable {
    private let byName: [[UInt8]: ID<Colleague>?]

    package init(at place: ID<Place>, _ db: any Reading) throws {
        var found: [[UInt8]: ID<Colleague>?] = [:]
        try db.each(
            "SELECT DISTINCT c.name, c.id FROM colleague c JOIN engagement e ON e.colleague = c.id WHERE e.place = $1",
            [place.sqlValue]) { row in
            let name = Self.plain(row.text(0))
            // Of two by the same name nobody is meant.
            found[name] = found[name] == nil ? .some(row.id(1)) : .some(nil)
        }
        byName = found
    }

    package func find(_ name: String) -> ID<Colleague>? { byName[Self.plain(name)] ?? nil }

    private static func plain(_ name: String) -> [UInt8] {
        name.utf8.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
    }
}
