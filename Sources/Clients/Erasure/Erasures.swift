package import Casework
package import Database
import Dates
import Organisation
import Trail
import Web

/// Where is kept that somebody was erased, and how that is done.
package enum Erasures {
    static let steps: [SQL] = [
        """
        CREATE TABLE erasure (
            id BIGINT NOT NULL PRIMARY KEY,
            person BIGINT NOT NULL REFERENCES person (id),
            place BIGINT NOT NULL REFERENCES place (id),
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            ground TEXT NOT NULL CHECK (ground IN ('request', 'term', 'mistake')),
            at TEXT NOT NULL)
        """,
        "CREATE INDEX erasure_by_place ON erasure (place, at)",
        "CREATE INDEX erasure_by_day ON erasure (at)",
    ]

    /// Whether a team of which who asks is no leader works for this client.
    static func isNeededElsewhere(
        _ person: ID<Person>, than places: Set<ID<Place>>, on day: CalendarDate, _ db: any Reading
    ) throws -> Bool {
        let open = try db.all(
            """
            SELECT f.place FROM client_file f LEFT JOIN client_file_end x ON x.file = f.id
            WHERE f.person = $1 AND (x.ended_on IS NULL OR x.ended_on > $2)
            """, person, day) { $0.id(0, of: Place.self) }
        return !open.allSatisfy(places.contains)
    }

    /// Takes away all that tells who somebody is, also as it was before each change, and closes his files. His key goes with it:
    /// that is for whoever calls this, once it is stored.
    /// - Returns: under which numbers he was known: whose keys have to go.
    static func erase(_ erasure: Erasure, on day: CalendarDate, by author: Author, in db: any Writing) throws -> [ID<Person>] {
        let people = try [erasure.person] + Merges.merged(into: erasure.person, db)
        for person in people {
            for belonging in Clients.belongings where belonging.table.name != KeptTable.clientFile.name {
                try forget(belonging, of: person, in: db)
            }
            try db.run("DELETE FROM sponsorship WHERE sponsor = $1", person)
            try db.run("DELETE FROM person_key WHERE person = $1", person)
            // No table has that name, so such a change cannot be undone.
            try db.run(
                """
                UPDATE revision_row SET before = NULL, table_name = 'erased' WHERE revision IN
                    (SELECT id FROM revision WHERE noun = 'person' AND subject = $1)
                """, person)
            try db.run("UPDATE person SET born = substr(born, 1, 4) WHERE id = $1", person)
            try db.run(
                """
                INSERT INTO client_file_end (file, ended_on) SELECT f.id, $2 FROM client_file f
                WHERE f.person = $1 AND NOT EXISTS (SELECT 1 FROM client_file_end x WHERE x.file = f.id)
                """, person, day)
        }
        try db.run(
            "INSERT INTO erasure (id, person, place, colleague, ground, at) VALUES ($1, $2, $3, $4, $5, $6)", erasure.id,
            erasure.person, erasure.place, author.colleague, erasure.ground, erasure.at)
        try author.trace("erased", "person", erasure.person, in: db)
        return people
    }

    private static func forget(_ belonging: Belonging, of person: ID<Person>, in db: any Writing) throws {
        let table = belonging.table.name
        let his: SQL = "(SELECT id FROM " + table + " WHERE person = $1)"
        for end in belonging.ends {
            try forget(end.name, end.key, his, person, in: db)
        }
        try forget(table, belonging.table.key, his, person, in: db)
    }

    private static func forget(
        _ table: SQL, _ key: SQL, _ his: SQL, _ person: ID<Person>, in db: any Writing
    ) throws {
        try db.run(
            "UPDATE revision_row SET before = NULL, table_name = 'erased' WHERE table_name = $2 AND row_key IN " + his, person,
            table.text)
        try db.run("DELETE FROM " + table + " WHERE " + key + " IN " + his, person)
    }

    /// The newest first.
    static func all(at places: Set<ID<Place>>, _ db: any Reading) throws -> [ErasureLine] {
        guard !places.isEmpty else { return [] }
        let list = SQL.joined(places.indices.enumerated().map { .place($0.offset + 1) }, by: ", ")
        var lines: [ErasureLine] = []
        let sql: SQL = """
            SELECT e.person, l.name, c.name, e.ground, e.at FROM erasure e JOIN place l ON l.id = e.place
                JOIN colleague c ON c.id = e.colleague
            WHERE e.place IN (
            """ + list + ") ORDER BY e.at DESC, e.id DESC"
        try db.each(sql, places.map(\.sqlValue)) { row in
            lines.append(ErasureLine(
                number: row.id(0, of: Person.self).description, place: row.text(1), colleague: row.text(2),
                ground: Erasure.Ground(rawValue: row.text(3)), at: row.text(4)))
        }
        return lines
    }

    /// Who was erased since, under all his numbers: their keys should be gone, also when that failed at first.
    package static func people(since moment: Moment, _ db: any Reading) throws -> [ID<Person>] {
        try db.all(
            """
            SELECT e.person FROM erasure e WHERE e.at > $1
            UNION SELECT m.merged FROM erasure e JOIN person_merge m ON m.kept = e.person WHERE e.at > $1
            """, moment) { $0.id(0) }
    }
}

extension Refusal {
    static let cannotErase = Refusal(.rule, Phrase(
        nl: "Dit dossier kan nu niet worden gewist. Er is niets veranderd. Overleg met de beheerder van Wegwijs.",
        en: "This file cannot be erased now. Nothing was changed. Talk to the administrator of Wegwijs."))
}
