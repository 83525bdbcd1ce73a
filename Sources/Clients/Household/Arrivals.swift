package import Casework
package import Database
package import Dates
package import Trail

/// When people who are not here yet are expected (verwachte aankomst).
package enum Arrivals {
    /// - Parameters:
    ///   - day: nothing when it is not known any more, or when he is here.
    ///   - revision: of which this is a part, so that it can be undone with it. It leaves the trace.
    package static func expect(
        _ person: ID<Person>, on day: CalendarDate?, ids: IDSource, within revision: Revision? = nil, by author: Author,
        in db: any Writing
    ) throws {
        let row = try db.first("SELECT id FROM expected_arrival WHERE person = $1", person) { $0.id(0, of: Arrivals.self) }
        guard row != nil || day != nil else { return }
        let id = row ?? ids.next(Arrivals.self)
        try revision?.keep(.expectedArrival, id, in: db)
        if let day {
            try db.run(
                """
                INSERT INTO expected_arrival (id, person, on_date) VALUES ($1, $2, $3)
                ON CONFLICT (person) DO UPDATE SET on_date = excluded.on_date
                """, id, person, day)
        } else {
            try db.run("DELETE FROM expected_arrival WHERE person = $1", person)
        }
        if revision == nil { try author.trace("expected", "person", person, in: db) }
    }
}
