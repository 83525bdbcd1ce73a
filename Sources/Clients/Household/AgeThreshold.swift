import Casework
import Database
import Dates

/// An age at which something begins for somebody (leeftijdsgrens), as a dated rule with its source.
struct AgeThreshold: Sendable, Equatable {
    let code: String
    let years: Int
    let from: CalendarDate
    let until: CalendarDate?
    let basis: String
    /// A or B: so it is; C or D: to be checked.
    let confidence: String

    /// The day on which somebody reaches it; nothing when another rule held by then, or when he cannot be that old.
    ///
    /// Of a birth date that is known in part the first day counts that it may be.
    func day(born: PartialDate) -> CalendarDate? {
        let reached = born.earliest.adding(years: years)
        // Born on 29 February: reached on 1 March in a year without that day.
        let day = reached.day == born.earliest.day ? reached : reached.adding(days: 1)
        return day >= from && until.map { day < $0 } ?? true ? day : nil
    }

    /// All that ever held, in a fixed order. Coming of age is the national definition by which figures count.
    static func all(_ db: any Reading) throws -> [AgeThreshold] {
        try db.all(
            """
            SELECT code, years, valid_from, valid_until, basis, confidence FROM age_threshold
            UNION ALL
            SELECT d.name, d.value, d.valid_from,
                (SELECT MIN(n.valid_from) FROM definition n WHERE n.name = d.name AND n.municipality = 'NL'
                    AND n.valid_from > d.valid_from), d.basis, 'A'
            FROM definition d WHERE d.name = 'adult-age' AND d.municipality = 'NL'
            ORDER BY 2, 1, 3
            """
        ) { row in
            CalendarDate(iso: row.text(2)).map { from in
                AgeThreshold(
                    code: row.text(0), years: row.int(1), from: from,
                    until: row.optionalText(3).flatMap { CalendarDate(iso: $0) }, basis: row.text(4), confidence: row.text(5))
            }
        }.compactMap { $0 }
    }
}
