import Access
package import Casework
import Database
import Dates
import Organisation

/// What a desk sees of a client before any file is open (kaart).
package struct Card: Sendable, Equatable {
    package let person: ID<Person>
    package let name: String
    /// As it is written in the client's own script, when that is another.
    let ownScript: String?
    let bornYear: String?
    let place: String?
    /// Why it was found, or stands in a list; nothing when nobody looked for it by a name.
    var why: Phrase?

    /// The way to the file.
    package var link: String { ClientAddresses.file.link(person.description) }

    package init(
        person: ID<Person>, name: String, ownScript: String? = nil, bornYear: String? = nil, place: String? = nil,
        why: Phrase? = nil
    ) {
        self.person = person
        self.name = name
        self.ownScript = ownScript
        self.bornYear = bornYear
        self.place = place
        self.why = why
    }

    /// The same, with why he stands in this list.
    package func saying(_ why: Phrase) -> Card {
        var card = self
        card.why = why
        return card
    }
}

/// Finding clients, within a scope.
enum Cards {
    /// More are not shown: who looks for one person can say more about him.
    static let most = 10
    private static let mostOwn = 200

    /// Those for whom he works.
    static func own(_ scope: ClientScope, _ db: any Reading) throws -> [Card] {
        guard let people = scope.ownPeople else { return [] }
        let sql: SQL = "SELECT p.id, p.born, NULL" + names + " FROM person p WHERE p.id IN (" + people + ") "
        return try cards(sql + "ORDER BY 4, p.id LIMIT $3", scope.ownValues + [mostOwn.sqlValue], db)
    }

    /// Of people whom one of the places of who asks knows now, by whom they are; nobody else.
    static func known(_ people: [ID<Person>], at scope: ClientScope, on day: CalendarDate, _ db: any Reading) throws
        -> [ID<Person>: Card] {
        guard !people.isEmpty, !scope.places.isEmpty else { return [:] }
        var values = StatementValues()
        let today = values.add(day.sqlValue)
        let sql: SQL = "SELECT p.id, p.born, NULL" + names + " FROM person p WHERE p.id IN (" + values.evenList(people) + """
            ) AND EXISTS (SELECT 1 FROM client_file f LEFT JOIN client_file_end x ON x.file = f.id
                WHERE f.person = p.id AND f.opened_on <= 
            """ + today + " AND (x.ended_on IS NULL OR x.ended_on > " + today + ") AND f.place IN ("
            + values.list(scope.places) + "))"
        return Dictionary(try cards(sql, values.all, db).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Of a file that is open.
    /// - Parameter place: where it lies, as far as who asks may know: a file elsewhere does not show by its place's name.
    static func one(_ file: OpenedFile, at place: ID<Place>?, _ db: any Reading) throws -> Card? {
        let name: SQL = "(SELECT l.name FROM place l WHERE l.id = $2)"
        let sql: SQL = "SELECT p.id, p.born, " + name + names + " FROM person p WHERE p.id = $1"
        return try cards(sql, [file.person.sqlValue, place.sqlValue], db).first
    }

    static let names: SQL = """
        , (SELECT n.text FROM person_name n WHERE n.person = p.id AND n.script = 'Latn'
            ORDER BY CASE n.kind WHEN 'called' THEN 0 WHEN 'document' THEN 1 ELSE 2 END, n.id LIMIT 1),
        (SELECT n.text FROM person_name n WHERE n.person = p.id AND n.kind = 'own-script' ORDER BY n.id LIMIT 1)
        """

    static func cards(_ sql: SQL, _ values: [SQLValue], _ db: any Reading) throws -> [Card] {
        var found: [Card] = []
        try db.each(sql, values) { row in
            let (latin, own) = (row.optionalText(3), row.optionalText(4))
            found.append(Card(
                person: row.id(0), name: latin ?? own ?? row.id(0, of: Person.self).description,
                ownScript: latin == nil ? nil : own, bornYear: row.optionalText(1).map { String($0.prefix(4)) },
                place: row.optionalText(2)))
        }
        return found
    }
}
