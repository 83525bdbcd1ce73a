import Casework

/// The ledger of the target as one list of lines.
enum TargetSQL {
    /// The half-year of a date, as stored: "2017-1".
    private static func halfYear(of date: SQL) -> SQL {
        "substr(" + date + ", 1, 4) || CASE WHEN substr(" + date + ", 6, 2) <= '06' THEN '-1' ELSE '-2' END"
    }

    /// The first day of a stored half-year.
    private static func firstDay(of half: SQL) -> SQL {
        "substr(" + half + ", 1, 4) || CASE substr(" + half + ", 6, 1) WHEN '1' THEN '-01-01' ELSE '-07-01' END"
    }

    /// Of an entry, that none of its kind was stated later for the same half-year. Every correction holds.
    private static func holds(_ entry: SQL) -> SQL {
        let same = SQL.joined(["municipality", "half_year", "kind"].map { "n." + $0 + " = " + entry + "." + $0 }, by: " AND ")
        return "(" + entry + ".kind = 'correction' OR NOT EXISTS (SELECT 1 FROM target_entry n WHERE " + same
            + " AND (n.stated_on > " + entry + ".stated_on OR (n.stated_on = " + entry + ".stated_on AND n.id > " + entry
            + ".id))))"
    }

    private static let firstHalf = halfYear(of: "$1")
    /// The first half-year after the period.
    private static let endHalf = halfYear(of: "$2")

    /// Where the counting starts: the last opening stated before the period, otherwise the one that it opens with.
    private static let base: SQL = """
        base AS (
            SELECT rule.municipality, COALESCE(
                (SELECT MAX(e.half_year) FROM target_entry e
                 WHERE e.municipality = rule.municipality AND e.kind = 'opening' AND e.half_year <
        """ + " " + firstHalf + """
            ), (SELECT MAX(e.half_year) FROM target_entry e
                 WHERE e.municipality = rule.municipality AND e.kind = 'opening' AND e.half_year =
        """ + " " + firstHalf + "), '0000-1') AS half_year FROM rule)"

    /// What was divided otherwise, as the one side of it sees it.
    private static func swaps(_ own: SQL, _ other: SQL, _ amount: SQL) -> SQL {
        " UNION ALL SELECT base.municipality, s.half_year, 'swap', s.id, " + amount
            + ", COALESCE((SELECT m.name FROM municipality m WHERE m.code = s." + other + "), s." + other
            + ") || ' (' || s.source || ')' FROM base CROSS JOIN target_swap s WHERE s." + own
            + " = base.municipality AND s.half_year >= base.half_year AND s.half_year < " + endHalf
    }

    /// Everything that moves the balance from there on.
    private static let movement: SQL = """
        movement AS (
            SELECT e.municipality, e.half_year, e.kind AS line, e.id,
                CASE e.kind WHEN 'target' THEN -e.amount ELSE e.amount END AS amount,
                CASE WHEN e.reason IS NULL THEN e.source ELSE e.reason || ' (' || e.source || ')' END AS about
            FROM base CROSS JOIN target_entry e
            WHERE e.municipality = base.municipality AND e.half_year >= base.half_year AND e.half_year <
        """ + " " + endHalf + " AND e.kind IN ('target', 'correction') AND " + holds("e")
        + swaps("from_municipality", "to_municipality", "s.amount")
        + swaps("to_municipality", "from_municipality", "-s.amount") + """
             UNION ALL
            SELECT p.municipality, 
        """ + halfYear(of: "p.counted_on") + """
            , 'realised', MIN(p.id), COUNT(*), NULL
            FROM base CROSS JOIN placement p
            WHERE p.municipality = base.municipality AND p.counted_on < $2 AND p.counted_on >=
        """ + " " + firstDay(of: "base.half_year") + " GROUP BY p.municipality, " + halfYear(of: "p.counted_on") + ")"

    /// The openings that sources state, each with the one before it.
    private static let stated: SQL = """
        stated AS (
            SELECT e.municipality, e.half_year, e.id, e.amount, e.source,
                LAG(e.amount) OVER (PARTITION BY e.municipality ORDER BY e.half_year) AS amount_before,
                LAG(e.half_year) OVER (PARTITION BY e.municipality ORDER BY e.half_year) AS half_year_before
            FROM base CROSS JOIN target_entry e
            WHERE e.municipality = base.municipality AND e.kind = 'opening' AND e.half_year >= base.half_year
                AND e.half_year <
        """ + " " + endHalf + " AND " + holds("e") + ")"

    /// What the first half-year of the period begins with, as counted from there.
    private static let opening: SQL = """
        SELECT COALESCE(f.id, e.id, 0) AS id, base.municipality,
        """ + " " + firstHalf + """
             AS half_year, 'opening' AS line, COALESCE(e.amount, 0) + COALESCE((
                SELECT SUM(m.amount) FROM movement m
                WHERE m.municipality = base.municipality AND m.half_year <
        """ + " " + firstHalf + """
            ), 0) AS amount, f.source AS about
        FROM base
            LEFT JOIN target_entry e
                ON e.municipality = base.municipality AND e.half_year = base.half_year AND e.kind = 'opening' AND
        """ + " " + holds("e") + """
             LEFT JOIN target_entry f
                ON f.municipality = base.municipality AND f.kind = 'opening' AND f.half_year =
        """ + " " + firstHalf + " AND " + holds("f")

    /// Where a stated opening differs from what was computed up to there.
    private static let restated: SQL = """
        SELECT s.id, s.municipality, s.half_year, 'restated', s.amount - COALESCE(s.amount_before, 0) - COALESCE((
            SELECT SUM(m.amount) FROM movement m
            WHERE m.municipality = s.municipality AND m.half_year >= COALESCE(s.half_year_before, '0000-1')
                AND m.half_year < s.half_year), 0), s.source
        FROM stated s CROSS JOIN base
        WHERE base.municipality = s.municipality AND s.half_year > base.half_year AND s.half_year >=
        """ + " " + firstHalf

    private static let moved: SQL = """
        SELECT m.id, m.municipality, m.half_year, m.line, m.amount, m.about FROM movement m WHERE m.half_year >=
        """ + " " + firstHalf

    static let lines: SQL = "WITH " + base + ", " + movement + ", " + stated + ", line AS (" + opening + " UNION ALL "
        + restated + " UNION ALL " + moved + ") SELECT id, " + firstDay(of: "half_year")
        + " AS on_date, amount, about, line, half_year FROM line WHERE amount <> 0 OR line = 'opening'"
}
