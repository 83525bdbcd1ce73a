package import Casework
package import Database
package import Trail

/// For whom people come over (referent): somebody who lives here and asked for it.
package enum Sponsors {
    /// - Parameters:
    ///   - sponsor: nothing when it is nobody any more.
    ///   - revision: of which this is a part, so that it can be undone with it. It leaves the trace.
    package static func set(
        _ sponsor: ID<Person>?, of person: ID<Person>, ids: IDSource, within revision: Revision? = nil, by author: Author,
        in db: any Writing
    ) throws {
        let row = try db.first("SELECT id FROM sponsorship WHERE person = $1", person) { $0.id(0, of: Sponsors.self) }
        let id = row ?? ids.next(Sponsors.self)
        try revision?.keep(.sponsorship, id, in: db)
        if let sponsor {
            try db.run(
                """
                INSERT INTO sponsorship (id, person, sponsor) VALUES ($1, $2, $3)
                ON CONFLICT (person) DO UPDATE SET sponsor = excluded.sponsor
                """, id, person, sponsor)
        } else {
            try db.run("DELETE FROM sponsorship WHERE person = $1", person)
        }
        if revision == nil { try author.trace("sponsored", "person", person, in: db) }
    }

    /// For whom the double came or who came for him, is so of the one that is kept. Nobody comes over for himself.
    static func merge(_ double: ID<Person>, into kept: ID<Person>, within revision: Revision, in db: any Writing) throws {
        let rows = try db.all(
            "SELECT id, person FROM sponsorship WHERE sponsor = $1 OR (sponsor = $2 AND person = $1) ORDER BY id", double, kept
        ) { (id: $0.id(0, of: Sponsors.self), person: $0.id(1, of: Person.self)) }
        for row in rows {
            try revision.keep(.sponsorship, row.id, in: db)
            if row.person == kept || row.person == double {
                try db.run("DELETE FROM sponsorship WHERE id = $1", row.id)
            } else {
                try db.run("UPDATE sponsorship SET sponsor = $2 WHERE id = $1", row.id, kept)
            }
        }
    }
}
