import Casework
import Database
import Names
import Organisation

/// The keys by which people are found (sleutels): of each name as it sounds, and of what is left of that without one letter.
package enum PersonKeys {
    /// Before a key with a letter taken out, so that it is no beginning of another.
    static let withoutLetter = "~"

    /// Makes them anew from the names that a person has now, at each place where he has or had a file.
    static func renew(_ person: ID<Person>, in db: any Writing) throws {
        try db.run("DELETE FROM person_key WHERE person = $1", person)
        let names = try db.all("SELECT text FROM person_name WHERE person = $1", person) { $0.text(0) }
        let keys = of(names)
        let places = try db.all("SELECT DISTINCT place FROM client_file WHERE person = $1", person) { $0.id(0, of: Place.self) }
        try db.runAll(
            "INSERT INTO person_key (place, key, person) VALUES ($1, $2, $3)",
            places.flatMap { place in keys.map { [place, $0, person] as [any Bindable] } })
    }

    package static func of(_ names: [String]) -> [String] {
        let keys = Set(names.flatMap { HeardName($0).keys })
        return (keys.union(keys.flatMap(neighbours))).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Keys meet in these when they are one letter apart.
    static func neighbours(of key: String) -> [String] {
        key.utf8.first == UInt8(ascii: "=") ? [] : OneEdit.neighbours(of: key).map { withoutLetter + $0 }
    }
}
