import Casework
package import Database
package import Trail

/// Where dwellings are kept.
package enum Dwellings {
    package static func offer(_ dwelling: Dwelling, by author: Author, in db: any Writing) throws {
        try db.run(
            """
            INSERT INTO dwelling (id, municipality, kind, street, number, landlord, offered_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            dwelling.id, dwelling.municipality, dwelling.kind, dwelling.street, dwelling.number, dwelling.landlord,
            dwelling.offeredOn)
        try author.trace("offered", "dwelling", dwelling.id, in: db)
    }
}
