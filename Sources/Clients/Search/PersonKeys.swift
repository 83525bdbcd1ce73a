import Casework
import Database
import Names

/// The keys by which people are found (sleutels): of each name as it sounds, and of what is left of that without one letter.
enum PersonKeys {
    /// Before a key with a letter taken out, so that it is no beginning of another.
    static let withoutLetter = "~"

    /// Makes them anew from the names that a person has now.
    static func renew(_ person: ID<Person>, in db: any Writing) throws {
        try db.run("DELETE FROM person_key WHERE person = $1", person)
        let names = try db.all("SELECT text FROM person_name WHERE person = $1", person) { $0.text(0) }
        try db.runAll("INSERT INTO person_key (key, person) VALUES ($1, $2)", of(names).map { [$0, person] })
    }

    static func of(_ names: [String]) -> [String] {
        let keys = Set(names.flatMap { HeardName($0).keys })
        return (keys.union(keys.flatMap(neighbours))).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Keys meet in these when they are one letter apart.
    static func neighbours(of key: String) -> [String] {
        key.utf8.first == UInt8(ascii: "=") ? [] : OneEdit.neighbours(of: key).map { withoutLetter + $0 }
    }
}
