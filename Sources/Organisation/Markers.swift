import Casework
package import Database
package import Trail

/// What this data file is for (merkteken): practice, or nothing said.
package enum Marker: String, Bindable, Sendable {
    /// The people in it do not exist; every page says so.
    case practice
}

/// Where the markers of the data file are kept.
package enum Markers {
    package static func set(_ marker: Marker, by author: Author, in db: any Writing) throws {
        try db.run("INSERT INTO marker (name) VALUES ($1) ON CONFLICT (name) DO NOTHING", marker)
        try author.trace("set", "marker", code: marker.rawValue, in: db)
    }

    package static func has(_ marker: Marker, _ db: any Reading) throws -> Bool {
        try db.exists("SELECT 1 FROM marker WHERE name = $1", marker)
    }
}
