import Casework
import Database
import Trail

/// Which records turned out to be of somebody who had another one (samengevoegd).
enum Merges {
    static let steps: [SQL] = [
        """
        CREATE TABLE person_merge (
            merged BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
            kept BIGINT NOT NULL REFERENCES person (id),
            revision BIGINT NOT NULL REFERENCES revision (id),
            CHECK (merged <> kept))
        """,
        "CREATE INDEX person_merge_by_kept ON person_merge (kept)",
    ]

    static let table = KeptTable("person_merge", key: "merged", "kept", "revision")

    /// Under which number somebody is known now, when this one was merged into another.
    static func kept(of person: ID<Person>, _ db: any Reading) throws -> ID<Person>? {
        try db.first("SELECT kept FROM person_merge WHERE merged = $1", person) { $0.id(0) }
    }

    /// The numbers that somebody had before.
    static func merged(into person: ID<Person>, _ db: any Reading) throws -> [ID<Person>] {
        try db.all("SELECT merged FROM person_merge WHERE kept = $1 ORDER BY merged", person) { $0.id(0) }
    }

    static func record(
        _ double: ID<Person>, into kept: ID<Person>, within revision: Revision, in db: any Writing
    ) throws {
        // What was merged into the double before is found under the number that stays.
        for earlier in try merged(into: double, db) {
            try revision.keep(table, earlier, in: db)
            try db.run("UPDATE person_merge SET kept = $2 WHERE merged = $1", earlier, kept)
        }
        try revision.keep(table, double, in: db)
        try db.run("INSERT INTO person_merge (merged, kept, revision) VALUES ($1, $2, $3)", double, kept, revision.id)
    }
}
