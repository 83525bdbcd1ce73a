package import Casework
package import Database
import Dates
package import Trail

/// How many people live somewhere on 1 January (inwoners): of a municipality, or of the country.
package enum Inhabitants {
    static let table = KeptTable("inhabitants", "municipality", "year", "number", "source", "colleague")

    static let steps: [SQL] = [
        // The code 'NL' stands for the country. Its rows have numbers that nobody draws.
        """
        CREATE TABLE inhabitants (
            id BIGINT NOT NULL PRIMARY KEY,
            municipality TEXT NOT NULL,
            year BIGINT NOT NULL,
            number BIGINT NOT NULL CHECK (number > 0),
            source TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            UNIQUE (municipality, year))
        """,
        """
        INSERT INTO inhabitants (id, municipality, year, number, source) VALUES
            (-1, 'NL', 2015, 16900726, 'CBS'), (-2, 'NL', 2016, 16979120, 'CBS'), (-3, 'NL', 2017, 17081507, 'CBS'),
            (-4, 'NL', 2018, 17181084, 'CBS')
        """,
    ]

    /// Writes down how many lived there on 1 January of that year; another number of that year takes the place of the one before.
    package static func state(
        _ number: Int, in municipality: MunicipalityCode, _ year: Int, source: String, id: ID<Inhabitants>,
        within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        let known = try db.first("SELECT id FROM inhabitants WHERE municipality = $1 AND year = $2", municipality, year) {
            $0.id(0, of: Inhabitants.self)
        }
        try revision.keep(table, known ?? id, in: db)
        try db.run(
            """
            INSERT INTO inhabitants (id, municipality, year, number, source, colleague) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (municipality, year) DO UPDATE SET number = excluded.number, source = excluded.source,
                colleague = excluded.colleague
            """, id, municipality, year, number, source, author.colleague)
        try author.trace("stated", "inhabitants", code: "\(municipality.text) \(year)", in: db)
    }

    /// Of the municipality and of the country.
    static func find(
        _ municipality: MunicipalityCode, _ year: Int, _ db: any Reading
    ) throws -> (municipality: Int?, country: Int?) {
        var (own, country): (Int?, Int?) = (nil, nil)
        try db.each(
            "SELECT municipality, number FROM inhabitants WHERE municipality IN ($1, 'NL') AND year = $2",
            [municipality.sqlValue, year.sqlValue]) { row in
            if row.text(0).utf8.elementsEqual("NL".utf8) { country = row.int(1) } else { own = row.int(1) }
        }
        return (own, country)
    }
}
