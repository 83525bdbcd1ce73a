package import Casework
package import Database
package import Trail

/// Where people are kept.
package enum People {
    /// - Throws: a `Refusal` for a nationality or a country that no table knows.
    package static func add(
        _ person: Person, names: [PersonName] = [], ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        try requireKnownCodes(person)
        try db.run(
            "INSERT INTO person (id, born, sex, nationality, birth_country) VALUES ($1, $2, $3, $4, $5)",
            person.id, person.born, person.sex, person.nationality, person.birthCountry)
        try db.runAll(
            "INSERT INTO person_name (id, person, kind, script, text) VALUES ($1, $2, $3, $4, $5)",
            names.map { [ids.next(PersonName.self), person.id, $0.kind, $0.script, $0.text] })
        try author.trace("added", "person", person.id, in: db)
    }

    /// Corrects what is known about someone. The trace says that it happened; figures follow by themselves.
    package static func correct(_ person: Person, by author: Author, in db: any Writing) throws {
        try requireKnownCodes(person)
        let touched = try db.run(
            "UPDATE person SET born = $2, sex = $3, nationality = $4, birth_country = $5 WHERE id = $1",
            person.id, person.born, person.sex, person.nationality, person.birthCountry)
        guard touched == 1 else { throw Refusal.unknownPerson }
        try author.trace("corrected", "person", person.id, in: db)
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
