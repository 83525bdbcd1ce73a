package import Casework
import Clients
package import Database
package import Dates
import Organisation
package import Trail
import Web

/// Where tracks are kept.
package enum Tracks {
    static let table = KeptTable("track", "municipality", "person", "phase", "guide", "started_on")

    /// - Parameter revision: of which this is a part, so that it can be undone with it.
    /// - Throws: a `Refusal` when the person already has a track of that phase in the municipality.
    package static func start(
        _ track: Track, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try revision?.keep(table, track.id, in: db)
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

    /// Each adult who comes to live in a municipality begins his first year of guidance there; who guides him is not known yet.
    /// Of whom the birth date is not known is no child for it: nobody is forgotten.
    static let reception = Reception(tables: [table]) { arrived, ids, revision, author, db in
        let adult = try Definitions.value(of: .adultAge, for: arrived.municipality, on: arrived.day, db)
        for number in arrived.people {
            let id = ID<Person>(number)
            let isChild = try People.find(id, db)?.born.map { !$0.reaches(age: adult, by: arrived.day) } ?? false
            guard !isChild, try !hasBegun(id, in: arrived.municipality, db) else { continue }
            let track = Track(
                id: ids.next(), municipality: arrived.municipality, person: id, phase: .first, guide: nil,
                startedOn: arrived.day)
            try start(track, within: revision, by: author, in: db)
        }
    }

    private static func hasBegun(
        _ person: ID<Person>, in municipality: MunicipalityCode, _ db: any Reading
    ) throws -> Bool {
        try db.exists("SELECT 1 FROM track WHERE person = $1 AND municipality = $2", person, municipality)
    }
}

extension Refusal {
    static let trackTwice = Refusal(.rule, Phrase(
        nl: "Deze persoon heeft al zo'n traject in deze gemeente. Open het traject dat er is.",
        en: "This person already has such a track in this municipality. Open the one that exists."))
}
