/// Who was housed and how the target stands, by hand.
extension RawQuestions {
    static let housing: [Question] = [
        ("housing.persons", """
            SELECT CASE WHEN born <= (substr(counted_on, 1, 4) - 18) || substr(counted_on, 5)
                THEN 'adult' ELSE 'child' END AS age, sex, nationality, route, COUNT(*)
            FROM placement p JOIN person ON person.id = p.person
            WHERE counted_on >= ?1 AND counted_on < ?2 AND (route <> 'gva' OR \(has("gva-inside"))) TOWN(p)
            GROUP BY 1, 2, 3, 4
            """),
        ("housing.dwellings", """
            SELECT kind, COUNT(*) FROM dwelling p
            WHERE offered_on >= ?1 AND offered_on < ?2 AND (kind = 'dwelling' OR (kind = 'room' AND \(has("rooms-count"))))
                TOWN(p) GROUP BY 1
            """),
        ("housing.balance", balance),
        ("housing.gva", street("gva")), ("housing.shared", street("sharing")), ("housing.minors", street("minor")),
    ]

    /// Municipalities that count otherwise than the others do.
    private static func has(_ definition: String) -> String {
        "p.municipality IN (SELECT municipality FROM definition WHERE name = '\(definition)' AND value = 1)"
    }

    private static func street(_ route: String) -> String {
        """
        SELECT street, COUNT(*) FROM placement p JOIN dwelling d ON d.id = p.dwelling
        WHERE counted_on >= ?1 AND counted_on < ?2 AND route = '\(route)' TOWN(p) GROUP BY 1
        """
    }

    /// What was carried over from the year before, where this year's stated opening differs from it, and what came since.
    /// Right for a year that begins and is preceded by a stated opening, as all of the made ones are.
    private static let balance = """
        WITH carried AS (
            SELECT municipality, SUM(CASE kind WHEN 'target' THEN -amount ELSE amount END) + (
                SELECT COUNT(*) FROM placement q WHERE q.municipality = p.municipality AND counted_on < ?1
                    AND counted_on >= (substr(?1, 1, 4) - 1) || '-01-01') AS amount
            FROM target_entry p
            WHERE half_year >= (substr(?1, 1, 4) - 1) || '-1' AND half_year < substr(?1, 1, 4) || '-1' TOWN(p)
            GROUP BY municipality)
        SELECT 'opening', substr(?1, 1, 4) || '-1', SUM(amount) FROM carried
        UNION ALL
        SELECT 'restated', half_year, SUM(p.amount - carried.amount)
        FROM target_entry p JOIN carried ON carried.municipality = p.municipality
        WHERE kind = 'opening' AND half_year = substr(?1, 1, 4) || '-1' TOWN(p)
        UNION ALL
        SELECT 'target', half_year, -SUM(amount) FROM target_entry p
        WHERE kind = 'target' AND half_year >= substr(?1, 1, 4) || '-1' AND half_year < substr(?2, 1, 4) || '-1' TOWN(p)
        GROUP BY half_year
        UNION ALL
        SELECT 'realised', substr(counted_on, 6, 2) > '06', COUNT(*) FROM placement p
        WHERE counted_on >= ?1 AND counted_on < ?2 TOWN(p) GROUP BY 2
        """
}
