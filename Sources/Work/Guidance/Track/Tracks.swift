package import Casework
package import Database
package import Dates
package import Trail

/// Where tracks are kept.
package enum Tracks {
    /// - Throws: a `Refusal` when the person already has a track of that phase in the municipality.
    package static func start(_ track: Track, by author: Author, in db: any Writing) throws {
        do {
            try db.run(
                "INSERT INTO track (id, municipality, person, phase, guide, started_on) VALUES ($1, $2, $3, $4, $5, $6)",
                track.id, track.municipality, track.person, track.phase, track.guide, track.startedOn)
        } catch let broken as BrokenConstraint where broken.kind == .unique {
            throw Refusal.trackTwice
        }
        try author.trace("started", "track", track.id, in: db)
    }

    package static func end(
        _ track: ID<Track>, _ outcome: Track.Outcome, on day: CalendarDate, by author: Author, in db: any Writing
    ) throws {
        try db.run("INSERT INTO track_end (track, ended_on, outcome) VALUES ($1, $2, $3)", track, day, outcome)
        try author.trace("ended", "track", track, in: db)
    }
}

extension Refusal {
    static let trackTwice = Refusal(.rule, Phrase(
        nl: "Deze persoon heeft al zo'n traject in deze gemeente. Open het traject dat er is.",
        en: "This person already has such a track in this municipality. Open the one that exists."))
}
