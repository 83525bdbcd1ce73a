import Casework
import Database
import Trail

/// Of whom somebody said that they are two people (twee mensen): they are not mentioned as doubles again. Who said it and when
/// stands in the revision of which it is a part, and with which it can be undone.
enum Apart {
    static let steps: [SQL] = [
        """
        CREATE TABLE person_apart (
            id BIGINT NOT NULL PRIMARY KEY,
            one BIGINT NOT NULL REFERENCES person (id),
            other BIGINT NOT NULL REFERENCES person (id),
            revision BIGINT NOT NULL REFERENCES revision (id),
            CHECK (one < other), UNIQUE (one, other))
        """,
        "CREATE INDEX person_apart_by_other ON person_apart (other)",
    ]

    static let table = KeptTable("person_apart", "one", "other", "revision")

    static func all(_ db: any Reading) throws -> [(one: ID<Person>, other: ID<Person>)] {
        try db.all("SELECT one, other FROM person_apart") { (one: $0.id(0), other: $0.id(1)) }
    }

    static func from(_ person: ID<Person>, _ db: any Reading) throws -> Set<ID<Person>> {
        Set(try db.all("SELECT one, other FROM person_apart WHERE one = $1 OR other = $1", person) { row in
            row.id(0) == person ? row.id(1) : row.id(0, of: Person.self)
        })
    }

    /// Once is enough.
    static func record(
        _ person: ID<Person>, _ other: ID<Person>, id: ID<ScannedPair>, within revision: Revision, in db: any Writing
    ) throws {
        guard try !from(person, db).contains(other) else { return }
        try revision.keep(table, id, in: db)
        try db.run(
            "INSERT INTO person_apart (id, one, other, revision) VALUES ($1, $2, $3, $4)", id, min(person, other),
            max(person, other), revision.id)
    }
}
