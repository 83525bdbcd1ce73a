import Casework
package import Database
package import Trail

/// Where signals are kept.
package enum SignalList {
    package static func raise(_ signal: Signal, by author: Author, in db: any Writing) throws {
        try db.run(
            "INSERT INTO signal (id, municipality, kind, theme, raised_on) VALUES ($1, $2, $3, $4, $5)", signal.id,
            signal.municipality, signal.kind, signal.theme, signal.raisedOn)
        try author.trace("raised", "signal", signal.id, in: db)
    }
}
