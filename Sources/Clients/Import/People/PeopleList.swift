import Casework
import Database
import Dates
import Organisation

/// The clients of a place by the columns of a list of people (cliëntenlijst): what leaves can be brought in again. An alien
/// number is masked in lists, so it stands in none.
enum PeopleList {
    static func rows(at place: ID<Place>, on day: CalendarDate, _ db: any Reading) throws -> [[String]] {
        let kinds = try Dictionary(uniqueKeysWithValues: sources.map { ($0.column, try texts($0.sql, place, day, db)) })
        let people = try db.all(
            "SELECT f.person, p.born, p.sex, p.nationality, p.birth_country" + clients + " ORDER BY f.id", place, day
        ) { row in
            (person: row.id(0, of: Person.self), values: (1...4).map { row.optionalText($0) ?? "" })
        }
        return people.map { person, values in
            var cells = Array(repeating: "", count: PeopleColumns.all.count)
            cells[PeopleColumns.born] = PartialDate(iso: values[0]).map(written) ?? ""
            cells[PeopleColumns.sex] = PeopleWords.letter(of: values[1])
            cells[PeopleColumns.nationality] = name(values[2], .nationalities)
            cells[PeopleColumns.country] = name(values[3], .countries)
            for (column, texts) in kinds { cells[column] = texts[person] ?? "" }
            return cells
        }
    }

    /// Whose file is open, each once.
    private static let clients: SQL = """
         FROM client_file f JOIN person p ON p.id = f.person LEFT JOIN client_file_end x ON x.file = f.id
        WHERE f.place = $1 AND f.opened_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2)
        """

    private struct Source {
        let column: Int
        /// Whose, and what; the last of somebody counts.
        let sql: SQL
    }

    private static let sources = [
        named(PeopleColumns.name, "'document'"), named(PeopleColumns.ownScript, "'own-script'"),
        named(PeopleColumns.called, "'called'"),
        lasting(PeopleColumns.phone, "number", "phone"), lasting(PeopleColumns.street, "street", "address"),
        lasting(PeopleColumns.postcode, "postcode", "address"), lasting(PeopleColumns.town, "town", "address"),
        Source(column: PeopleColumns.language, sql: "SELECT t.person, t.language FROM person_language t JOIN ("
            + ids + ") c ON c.id = t.person WHERE t.skill = 'speaks' ORDER BY t.id DESC"),
        member(PeopleColumns.household, "CAST(t.household AS TEXT)"), member(PeopleColumns.relation, "t.relation"),
    ]

    private static let ids: SQL = "SELECT p.id" + clients

    private static func named(_ column: Int, _ kind: SQL) -> Source {
        Source(column: column, sql: "SELECT t.person, t.text FROM person_name t JOIN (" + ids
            + ") c ON c.id = t.person WHERE t.kind = " + kind + " ORDER BY t.id DESC")
    }

    private static func lasting(_ column: Int, _ value: SQL, _ table: SQL) -> Source {
        Source(column: column, sql: "SELECT t.person, t." + value + " FROM " + table + " t JOIN (" + ids
            + ") c ON c.id = t.person LEFT JOIN " + table + "_end e ON e." + table + " = t.id "
            + "WHERE t.from_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2) ORDER BY t.from_on, t.id")
    }

    private static func member(_ column: Int, _ value: SQL) -> Source {
        Source(column: column, sql: "SELECT t.person, " + value + " FROM household_member t JOIN (" + ids
            + ") c ON c.id = t.person LEFT JOIN household_member_end e ON e.member = t.id "
            + "WHERE t.from_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2) ORDER BY t.from_on, t.id")
    }

    private static func texts(
        _ sql: SQL, _ place: ID<Place>, _ day: CalendarDate, _ db: any Reading
    ) throws -> [ID<Person>: String] {
        var found: [ID<Person>: String] = [:]
        try db.each(sql, [place.sqlValue, day.sqlValue]) { found[$0.id(0)] = $0.text(1) }
        return found
    }

    /// As people write it: "03-02-1990", "02-1990" or "1990".
    private static func written(_ date: PartialDate) -> String {
        date.iso.split(separator: "-").reversed().joined(separator: "-")
    }

    private static func name(_ code: String, _ table: CodeTable) -> String {
        code == "0000" ? "" : table.row(of: code)?.name.nl ?? code
    }
}
