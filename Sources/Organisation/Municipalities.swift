package import Casework
package import Database
import Dates
package import Trail

/// Where municipalities are kept.
package enum Municipalities {
    /// Adds a municipality, or gives one that is known its new name.
    package static func put(_ municipality: Municipality, by author: Author, in db: any Writing) throws {
        try db.run(
            "INSERT INTO municipality (code, name) VALUES ($1, $2) ON CONFLICT (code) DO UPDATE SET name = excluded.name",
            municipality.code, municipality.name)
        try author.trace("put", "municipality", code: municipality.code.text, in: db)
    }

    package static func all(_ db: any Reading) throws -> [Municipality] {
        try db.all("SELECT code, name FROM municipality ORDER BY name, code") { row in
            MunicipalityCode(row.text(0)).map { Municipality(code: $0, name: row.text(1)) }
        }.compactMap { $0 }
    }

    /// Those that a place works for, by name.
    package static func served(by place: ID<Place>, _ db: any Reading) throws -> [Municipality] {
        try db.all(
            """
            SELECT m.code, m.name FROM place_municipality s JOIN municipality m ON m.code = s.municipality WHERE s.place = $1
            ORDER BY m.name, m.code
            """, place) { row in MunicipalityCode(row.text(0)).map { Municipality(code: $0, name: row.text(1)) } }
            .compactMap { $0 }
    }

    /// - Throws: a `Refusal` that names the municipalities that are known.
    package static func find(_ typed: String, _ db: any Reading) throws -> Municipality {
        if let code = MunicipalityCode(typed) {
            let name = try db.first("SELECT name FROM municipality WHERE code = $1", code) { $0.text(0) }
            if let name { return Municipality(code: code, name: name) }
        }
        throw Refusal.unknownMunicipality(among: try all(db))
    }
}

extension Refusal {
    package static func unknownMunicipality(among known: [Municipality]) -> Refusal {
        let names = known.prefix(5).map { "\($0.code.text) (\($0.name))" }.joined(separator: ", ")
        return Refusal(.badInput, Phrase(
            nl: "Deze gemeente staat niet in de gegevens. Kies een gemeente die er wel in staat: {known}.",
            en: "This municipality is not in the data. Choose one that is: {known}.")
            .with(["known": names.isEmpty ? "–" : names]))
    }
}
