import Casework
import Database
import Names
import Organisation

/// The keys by which people are found (sleutels): of each name as it sounds.
package enum PersonKeys {
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
        Set(names.flatMap { HeardName($0).keys }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
