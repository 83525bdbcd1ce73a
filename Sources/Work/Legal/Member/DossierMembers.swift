package import Casework
package import Clients
package import Database
package import Dates
package import Trail

/// For which relatives a dossier is (gezinsleden in een dossier).
package enum DossierMembers {
    static let table = KeptTable("dossier_member", "dossier", "person", "from_on")
    static let ends = KeptTable("dossier_member_end", key: "member", "ended_on", "reason")

    static let steps: [SQL] = [
        """
        CREATE TABLE dossier_member (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            person BIGINT NOT NULL REFERENCES person (id),
            from_on TEXT NOT NULL)
        """,
        "CREATE UNIQUE INDEX dossier_member_once ON dossier_member (dossier, person)",
        "CREATE INDEX dossier_member_by_person ON dossier_member (person)",
        """
        CREATE TABLE dossier_member_end (
            member BIGINT NOT NULL PRIMARY KEY REFERENCES dossier_member (id),
            ended_on TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason IN ('came', 'stays', 'died', 'mistake')))
        """,
    ]

    /// Takes a relative into a dossier, and brings its terms in line.
    package static func add(
        _ person: ID<Person>, to dossier: ID<Dossier>, from day: CalendarDate, within revision: Revision?, ids: IDSource,
        by author: Author, in db: any Writing
    ) throws {
        try add([person], to: dossier, from: day, within: revision, ids: ids, by: author, in: db)
    }

    static func add(
        _ people: [ID<Person>], to dossier: ID<Dossier>, from day: CalendarDate, within revision: Revision?, ids: IDSource,
        by author: Author, in db: any Writing
    ) throws {
        for person in people {
            let id = ids.next(DossierMembers.self)
            try revision?.keep(table, id, in: db)
            try db.run(
                "INSERT INTO dossier_member (id, dossier, person, from_on) VALUES ($1, $2, $3, $4)", id, dossier, person, day)
        }
        try author.trace("joined", "dossier", dossier, in: db)
        try Deadlines.renew([dossier], within: revision, ids: ids, by: author, in: db)
    }
}
