import Casework
import Clients
import Database
import Dates

/// Somebody in a dossier, as a letter names him: by his document.
struct LetterPerson: Sendable, Equatable {
    let id: ID<Person>
    /// Nothing of whom no name is known.
    let name: String?
    let born: PartialDate?
    let number: String?
    /// All that he is called, in any script.
    var names: [String] = []
    /// Whose dossier it is.
    let isHolder: Bool

    /// "3 februari 1990", or as much of it as is known.
    var birth: String? {
        guard let born else { return nil }
        return CalendarDate(iso: born.iso).map { DateText.long($0, .nl) }
            ?? born.iso.split(separator: "-").reversed().joined(separator: "-")
    }

    /// All in a dossier: whose it is, then the relatives in it.
    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [LetterPerson] {
        let rows = try db.all("""
            SELECT p.id, p.born, (SELECT n.digits FROM person_number n WHERE n.person = p.id ORDER BY n.id DESC LIMIT 1), x.holder
            FROM (SELECT d.person AS person, 1 AS holder, d.id AS place FROM dossier d WHERE d.id = $1
                UNION ALL SELECT m.person, 0, m.id FROM dossier_member m LEFT JOIN dossier_member_end e ON e.member = m.id
                WHERE m.dossier = $1 AND (e.reason IS NULL OR e.reason <> 'mistake')) x JOIN person p ON p.id = x.person
            ORDER BY x.holder DESC, x.place
            """, dossier
        ) { (id: $0.id(0, of: Person.self), born: $0.partialDate(1), number: $0.optionalText(2), isHolder: $0.flag(3)) }
        let names = try self.names(of: rows.map(\.id), db)
        return rows.map { row in
            LetterPerson(
                id: row.id, name: names[row.id]?.first, born: row.born, number: row.number, names: names[row.id] ?? [],
                isHolder: row.isHolder)
        }
    }

    /// That of the document first.
    private static func names(of people: [ID<Person>], _ db: any Reading) throws -> [ID<Person>: [String]] {
        guard !people.isEmpty else { return [:] }
        var values = StatementValues()
        let sql: SQL = "SELECT n.person, n.text FROM person_name n WHERE n.person IN (" + values.evenList(people) + """
            ) ORDER BY CASE n.kind WHEN 'document' THEN 0 WHEN 'register' THEN 1 WHEN 'called' THEN 2 ELSE 3 END, n.id
            """
        var found: [ID<Person>: [String]] = [:]
        try db.each(sql, values.all) { found[$0.id(0), default: []].append($0.text(1)) }
        return found
    }
}
