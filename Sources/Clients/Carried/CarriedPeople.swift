package import Casework
package import Database
package import Dates
package import Organisation
package import Trail

/// How people are read to be told to another team, and written down as another team told of them.
package enum CarriedPeople {
    /// Of which rows are made or changed.
    package static let tables: [KeptTable] = [
        .person, .personName, .clientFile, FactKind.number.table, .whereabouts, .sponsorship,
    ] + Households.tables

    /// Four questions, however many people there are.
    package static func read(
        _ people: [ID<Person>], on day: CalendarDate, _ db: any Reading
    ) throws -> [ID<Person>: CarriedPerson] {
        var found: [ID<Person>: CarriedPerson] = [:]
        func each(_ columns: SQL, _ table: SQL, _ key: SQL, _ order: SQL, _ note: (inout CarriedPerson, any Row) -> Void) throws {
            var values = StatementValues()
            let sql: SQL = "SELECT " + key + ", " + columns + " FROM " + table + " WHERE " + key + " IN ("
                + values.evenList(people) + ") ORDER BY " + order
            try db.each(sql, values.all) { note(&found[$0.id(0), default: CarriedPerson(names: [])], $0) }
        }
        guard !people.isEmpty else { return found }
        try each("born, sex, nationality, birth_country", "person", "id", "id") { person, row in
            person.born = row.partialDate(1)
            person.sex = Person.Sex(rawValue: row.text(2)) ?? .unknown
            (person.nationality, person.birthCountry) = (row.text(3), row.text(4))
        }
        try each("kind, script, text", "person_name", "person", "id") { person, row in
            person.names.append(PersonName(PersonName.Kind(rawValue: row.text(1)) ?? .called, row.text(2), row.text(3)))
        }
        try each("digits", "person_number", "person", "digits") { $0.numbers.append($1.text(1)) }
        try each("state, since_on", "whereabouts", "person", "since_on") { person, row in
            guard let since = row.date(2), since <= day else { return }
            (person.state, person.since) = (Whereabouts(rawValue: row.text(1)), since)
        }
        return found
    }

    /// Who among the clients of a place has one of these alien numbers; nobody for a number that several have.
    package static func numbered(
        _ digits: [String], at place: ID<Place>, on day: CalendarDate, _ db: any Reading
    ) throws -> [String: ID<Person>] {
        guard !digits.isEmpty else { return [:] }
        var (values, found) = (StatementValues(), [String: Set<ID<Person>>]())
        let (here, today) = (values.add(place.sqlValue), values.add(day.sqlValue))
        let sql: SQL = "SELECT n.digits, n.person FROM person_number n JOIN client_file f ON f.person = n.person AND f.place = "
            + here + " LEFT JOIN client_file_end x ON x.file = f.id WHERE (x.ended_on IS NULL OR x.ended_on > " + today
            + ") AND n.digits IN (" + values.evenList(digits) + ")"
        try db.each(sql, values.all) { found[$0.text(0), default: []].insert($0.id(1)) }
        return found.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// Writes down somebody who was not known yet.
    /// - Parameter place: where he becomes a client; nothing for who is elsewhere.
    package static func add(
        _ one: CarriedPerson, as id: ID<Person>, at place: ID<Place>?, ids: IDSource, within revision: Revision,
        by author: Author, in db: any Writing
    ) throws {
        try People.add(person(one, id), names: one.names, ids: ids, within: revision, by: author, in: db)
        try number(one.numbers, id, ids, revision, db)
        if let state = one.state {
            try Households.locate(
                id, state, since: one.since ?? author.today, id: ids.next(), within: revision, by: author, in: db)
        }
        guard let place else { return }
        let file = ClientFile(id: ids.next(), person: id, place: place, openedOn: author.today)
        try ClientFiles.open(file, within: revision, by: author, in: db)
    }

    /// What is told of him now, of somebody who was written down as he was told of before.
    package static func correct(
        _ one: CarriedPerson, as id: ID<Person>, ids: IDSource, within revision: Revision, in db: any Writing
    ) throws {
        try People.correct(person(one, id), names: one.names, ids: ids, within: revision, in: db)
        let known = try db.all("SELECT digits FROM person_number WHERE person = $1", id) { $0.text(0) }
        try number(one.numbers.filter { !known.contains($0) }, id, ids, revision, db)
    }

    private static func person(_ one: CarriedPerson, _ id: ID<Person>) -> Person {
        Person(id: id, born: one.born, sex: one.sex, nationality: one.nationality, birthCountry: one.birthCountry)
    }

    private static func number(
        _ digits: [String], _ id: ID<Person>, _ ids: IDSource, _ revision: Revision, _ db: any Writing
    ) throws {
        for one in digits { try Facts.put(ids.next(), [one], .number, of: id, within: revision, in: db) }
    }

    /// Undoes a change that may have made people by calling the last: the keys by which they are found are no rows of their own.
    package static func undoing(
        _ revision: ID<Revision>, by author: Author, in db: any Writing, _ undo: () throws -> Bool
    ) throws -> Bool {
        let people = try db.all(
            """
            SELECT r.row_key FROM revision_row r WHERE r.revision = $1 AND r.table_name = 'person'
            UNION SELECT f.person FROM revision_row r JOIN client_file f ON f.id = r.row_key
                WHERE r.revision = $1 AND r.table_name = 'client_file'
            """, revision) { $0.id(0, of: Person.self) }
        for person in people { try db.run("DELETE FROM person_key WHERE person = $1", person) }
        let isUndone = try undo()
        for person in people { try PersonKeys.renew(person, in: db) }
        return isUndone
    }
}
