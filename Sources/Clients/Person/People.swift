package import Casework
package import Database
package import Trail

/// Where people are kept.
package enum People {
    /// - Parameter revision: of which this is a part, so that it can be undone with it. It leaves the trace.
    /// - Throws: a `Refusal` for a nationality or a country that no table knows.
    package static func add(
        _ person: Person, names: [PersonName] = [], ids: IDSource, within revision: Revision? = nil, by author: Author,
        in db: any Writing
    ) throws {
        try requireKnownCodes(person)
        try revision?.keep(.person, person.id, in: db)
        try db.run(
            "INSERT INTO person (id, born, sex, nationality, birth_country) VALUES ($1, $2, $3, $4, $5)",
            person.id, person.born, person.sex, person.nationality, person.birthCountry)
        try add(names, to: person.id, ids, within: revision, in: db)
        if revision == nil { try author.trace("added", "person", person.id, in: db) }
    }

    private static func add(
        _ names: [PersonName], to person: ID<Person>, _ ids: IDSource, within revision: Revision?, in db: any Writing
    ) throws {
        let rows = names.map { (id: ids.next(PersonName.self), name: $0) }
        for row in rows { try revision?.keep(.personName, row.id, in: db) }
        try db.runAll(
            "INSERT INTO person_name (id, person, kind, script, text) VALUES ($1, $2, $3, $4, $5)",
            rows.map { [$0.id, person, $0.name.kind, $0.name.script, $0.name.text] })
        try PersonKeys.renew(person, in: db)
    }

    /// Corrects what is known about someone. Figures follow by themselves.
    /// - Parameter names: all that he has from now on.
    package static func correct(
        _ person: Person, names: [PersonName], ids: IDSource, within revision: Revision, in db: any Writing
    ) throws {
        try change(person, within: revision, in: db)
        let before = try rows(of: person.id, db)
        let gone = before.filter { !names.contains($0.name) }
        for row in gone {
            try revision.keep(.personName, row.id, in: db)
            try db.run("DELETE FROM person_name WHERE id = $1", row.id)
        }
        try add(names.filter { name in !before.contains { $0.name == name } }, to: person.id, ids, within: revision, in: db)
    }

    /// Of his names nothing changes.
    static func change(_ person: Person, within revision: Revision, in db: any Writing) throws {
        try requireKnownCodes(person)
        try revision.keep(.person, person.id, in: db)
        let touched = try db.run(
            "UPDATE person SET born = $2, sex = $3, nationality = $4, birth_country = $5 WHERE id = $1",
            person.id, person.born, person.sex, person.nationality, person.birthCountry)
        guard touched == 1 else { throw Refusal.unknownPerson }
    }

    package static func names(of person: ID<Person>, _ db: any Reading) throws -> [PersonName] {
        try rows(of: person, db).map(\.name)
    }

    private static func rows(of person: ID<Person>, _ db: any Reading) throws -> [(id: ID<PersonName>, name: PersonName)] {
        try db.all("SELECT id, kind, script, text FROM person_name WHERE person = $1 ORDER BY id", person) { row in
            (row.id(0), PersonName(PersonName.Kind(rawValue: row.text(1)) ?? .called, row.text(2), row.text(3)))
        }
    }

    package static func find(_ id: ID<Person>, _ db: any Reading) throws -> Person? {
        try db.first("SELECT id, born, sex, nationality, birth_country FROM person WHERE id = $1", id) { row in
            Person(
                id: row.id(0), born: row.partialDate(1), sex: Person.Sex(rawValue: row.text(2)) ?? .unknown,
                nationality: row.text(3), birthCountry: row.text(4))
        }
    }

    private static func requireKnownCodes(_ person: Person) throws {
        guard CodeTable.nationalities.row(of: person.nationality) != nil,
            CodeTable.countries.row(of: person.birthCountry) != nil
        else { throw Refusal.unknownCode }
    }
}

extension Refusal {
    static let unknownPerson = Refusal(.badInput, Phrase(
        nl: "Deze persoon staat niet in de gegevens.", en: "This person is not in the data."))

    static let unknownCode = Refusal(.badInput, Phrase(
        nl: "Deze nationaliteit of dit land staat niet in de landelijke tabel. Kies er een uit de lijst.",
        en: "This nationality or country is not in the national table. Choose one from the list."))
}
