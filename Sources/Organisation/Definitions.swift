package import Casework
package import Database
package import Dates
package import Trail

/// Where the definitions are kept: what counts as what, per municipality, from which day, on what ground.
package enum Definitions {
    /// Sets a definition from a day on. Earlier figures keep the definition of their own time.
    package static func set(
        _ definition: Definition, to value: Int, for municipality: MunicipalityCode, from day: CalendarDate, basis: String,
        by author: Author, in db: any Writing
    ) throws {
        try db.run(
            """
            INSERT INTO definition (name, municipality, valid_from, value, basis) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (name, municipality, valid_from) DO UPDATE SET value = excluded.value, basis = excluded.basis
            """,
            definition.rawValue, municipality, day, value, basis)
        try author.trace("set", "definition", code: "\(definition.rawValue) \(municipality.text) \(day.iso)", in: db)
    }

    /// The value on a day: the municipality's own, otherwise the national one.
    /// - Throws: a `Refusal` when there is none, which only an emptied table can cause.
    package static func value(
        of definition: Definition, for municipality: MunicipalityCode, on day: CalendarDate, _ db: any Reading
    ) throws -> Int {
        let found = try db.first(
            """
            SELECT value FROM definition WHERE name = $1 AND municipality IN ($2, 'NL') AND valid_from <= $3
            ORDER BY CASE municipality WHEN 'NL' THEN 1 ELSE 0 END, valid_from DESC LIMIT 1
            """,
            definition.rawValue, municipality, day) { $0.int(0) }
        guard let found else { throw missing(definition) }
        return found
    }

    private static func missing(_ definition: Definition) -> Refusal {
        Refusal(.badInput, Phrase(
            nl: "Er staat nergens hoe we tellen: {name}. Leg dat eerst vast.",
            en: "Nothing says how we count: {name}. Record that first.").with(["name": definition.label.nl]))
    }
}
