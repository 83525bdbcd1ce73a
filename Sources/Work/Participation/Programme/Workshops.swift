import Casework
package import Database
package import Trail

/// Where the programme is kept.
package enum Workshops {
    package static func add(_ workshop: Workshop, by author: Author, in db: any Writing) throws {
        try db.run(
            "INSERT INTO workshop (id, municipality, number, title, given_by, from_on) VALUES ($1, $2, $3, $4, $5, $6)",
            workshop.id, workshop.municipality, workshop.number, workshop.title, workshop.givenBy, workshop.from)
        try author.trace("added", "workshop", workshop.id, in: db)
    }
}
