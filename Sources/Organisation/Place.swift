package import Casework
package import Database
package import Trail

/// A place where the team works (locatie): a desk in a neighbourhood. It may serve several municipalities.
package struct Place: Sendable, Equatable {
    package let id: ID<Place>
    package let name: String
    package let municipalities: [MunicipalityCode]

    package init(id: ID<Place>, name: String, serving municipalities: [MunicipalityCode]) {
        self.id = id
        self.name = name
        self.municipalities = municipalities
    }
}

/// Where places are kept.
package enum Places {
    /// What a place is called; nothing when there is none.
    package static func name(of place: ID<Place>, _ db: any Reading) throws -> String? {
        try db.first("SELECT name FROM place WHERE id = $1", place) { $0.text(0) }
    }

    /// Its street and town, as a letter names it; empty as long as nobody wrote it down.
    package static func address(of place: ID<Place>, _ db: any Reading) throws -> String {
        try db.first("SELECT line FROM place_address WHERE place = $1", place) { $0.text(0) } ?? ""
    }

    package static let addresses = KeptTable("place_address", key: "place", "line")

    package static func move(
        _ place: ID<Place>, to address: String, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(addresses, place, in: db)
        try db.run(
            """
            INSERT INTO place_address (place, line) VALUES ($1, $2) ON CONFLICT (place) DO UPDATE SET line = excluded.line
            """, place, address)
        try author.trace("moved", "place", place, in: db)
    }

    package static func add(_ place: Place, by author: Author, in db: any Writing) throws {
        try db.run("INSERT INTO place (id, name) VALUES ($1, $2)", place.id, place.name)
        for municipality in place.municipalities {
            try db.run(
                "INSERT INTO place_municipality (place, municipality) VALUES ($1, $2)", place.id, municipality)
        }
        try author.trace("added", "place", place.id, in: db)
    }
}
