import Casework
package import Database
package import Trail

/// Where guardianships are kept.
package enum Guardianships {
    package static func start(_ guardianship: Guardianship, by author: Author, in db: any Writing) throws {
        try db.run(
            "INSERT INTO guardianship (id, municipality, person, guardian, started_on) VALUES ($1, $2, $3, $4, $5)",
            guardianship.id, guardianship.municipality, guardianship.person, guardianship.guardian,
            guardianship.startedOn)
        try author.trace("started", "guardianship", guardianship.id, in: db)
    }
}
