package import Casework
package import Database
package import Dates
import Organisation
package import Trail

/// On what ground a team may keep the citizen service numbers of clients (grond voor bsn): a law or an agreement with a
/// municipality, written down. Without one there is no such number here.
///
/// Source: Uitvoeringswet AVG, article 46; Wet algemene bepalingen burgerservicenummer, article 10.
package struct CitizenNumberBasis: Sendable, Equatable {
    package let id: ID<CitizenNumberBasis>
    package let municipality: MunicipalityCode
    package let words: String
    package let from: CalendarDate

    package init(id: ID<CitizenNumberBasis>, municipality: MunicipalityCode, words: String, from: CalendarDate) {
        (self.id, self.municipality, self.words, self.from) = (id, municipality, words, from)
    }
}

/// Where those grounds are kept.
package enum CitizenNumberBases {
    static let steps: [SQL] = [
        """
        CREATE TABLE citizen_number_basis (
            id BIGINT NOT NULL PRIMARY KEY, municipality TEXT NOT NULL REFERENCES municipality (code), words TEXT NOT NULL,
            from_on TEXT NOT NULL)
        """,
        """
        CREATE TABLE citizen_number_basis_end (
            basis BIGINT NOT NULL PRIMARY KEY REFERENCES citizen_number_basis (id), ended_on TEXT NOT NULL)
        """,
        // Sealed, as what is dangerous: it opens every door of the state.
        """
        CREATE TABLE citizen_number (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), digits TEXT NOT NULL,
            from_on TEXT NOT NULL)
        """,
        "CREATE INDEX citizen_number_by_person ON citizen_number (person, from_on)",
    ]

    package static func set(_ basis: CitizenNumberBasis, by author: Author, in db: any Writing) throws {
        try db.run(
            "INSERT INTO citizen_number_basis (id, municipality, words, from_on) VALUES ($1, $2, $3, $4)", basis.id,
            basis.municipality, basis.words, basis.from)
        try author.trace("set", "citizen_number_basis", basis.id, in: db)
    }

    /// Those that hold on a day, in the order of their municipalities.
    package static func all(on day: CalendarDate, _ db: any Reading) throws -> [CitizenNumberBasis] {
        try db.all(
            """
            SELECT b.id, b.municipality, b.words, b.from_on FROM citizen_number_basis b
                LEFT JOIN citizen_number_basis_end e ON e.basis = b.id
            WHERE b.from_on <= $1 AND (e.ended_on IS NULL OR e.ended_on > $1) ORDER BY b.municipality, b.id
            """, day
        ) { row in
            MunicipalityCode(row.text(1)).map { code in
                CitizenNumberBasis(
                    id: row.id(0), municipality: code, words: row.text(2), from: CalendarDate(iso: row.text(3)) ?? day)
            }
        }.compactMap { $0 }
    }

    /// Ends a ground. Numbers that no other ground covers are gone with it, and so is what they were before: it cannot be undone.
    /// - Returns: how many numbers are gone; nothing when there is no such ground any more.
    package static func end(
        _ basis: ID<CitizenNumberBasis>, on day: CalendarDate, by author: Author, in db: any Writing
    ) throws -> Int? {
        let ended = try db.run(
            """
            INSERT INTO citizen_number_basis_end (basis, ended_on) SELECT b.id, CAST($2 AS TEXT) FROM citizen_number_basis b
            WHERE b.id = $1 AND NOT EXISTS (SELECT 1 FROM citizen_number_basis_end e WHERE e.basis = b.id)
            """, basis, day)
        guard ended == 1 else { return nil }
        try author.trace("ended", "citizen_number_basis", basis, in: db)
        let uncovered = try db.all("SELECT c.id FROM citizen_number c WHERE NOT EXISTS (" + covers("c.person", "$1") + ")", day) {
            $0.id(0, of: CitizenNumberBasis.self)
        }
        try db.runAll("DELETE FROM citizen_number WHERE id = $1", uncovered.map { [$0] as [any Bindable] })
        // As they were before each change, too: no table has that name, so such a change cannot be undone.
        try db.run(
            """
            UPDATE revision_row SET before = NULL, table_name = 'erased' WHERE table_name = 'citizen_number'
                AND EXISTS (SELECT 1 FROM revision r WHERE r.id = revision_row.revision AND NOT EXISTS (
            """ + covers("r.subject", "$1") + "))", day)
        return uncovered.count
    }

    /// Whether a number of this client may be kept on a day.
    static func covers(_ person: ID<Person>, on day: CalendarDate, _ db: any Reading) throws -> Bool {
        try db.exists(covers("$1", "$2"), person, day)
    }

    private static func covers(_ person: SQL, _ day: SQL) -> SQL {
        """
        SELECT 1 FROM client_file f JOIN place_municipality s ON s.place = f.place
            JOIN citizen_number_basis b ON b.municipality = s.municipality LEFT JOIN client_file_end x ON x.file = f.id
            LEFT JOIN citizen_number_basis_end e ON e.basis = b.id
        WHERE f.person = 
        """ + person + " AND f.opened_on <= " + day + " AND (x.ended_on IS NULL OR x.ended_on > " + day
            + ") AND b.from_on <= " + day + " AND (e.ended_on IS NULL OR e.ended_on > " + day + ")"
    }
}
