import Access
import Casework
import Trail
import Web

/// What couplings bring to the pages that all kinds of work share.
enum CouplingWork {
    static let way = FileWay(.housing, CouplingTexts.name, HousingAddresses.newCoupling)

    /// Who has it in hand must have something offered first, then see to it that they move in; and where that is for a time,
    /// have a home to stay offered well before it ends.
    static let task = TaskSource(
        "koppeling", CouplingTexts.name, .basic, Couplings.table, end: Couplings.end, words: words,
        page: HousingAddresses.coupling, open: "SELECT q.id AS id, q.place AS place, q.person AS person, q.owner AS owner, "
            + """
            q.stand_in AS stand_in, q.phase AS about,
            CASE q.phase WHEN 'coupled' THEN q.offer_by WHEN 'stays' THEN q.regular_by ELSE q.move_by END AS due_on,
            CASE WHEN q.phase IN ('offered', 'viewing', 'accepted') THEN 1 ELSE 0 END AS waits
            FROM (SELECT c.id, c.place, c.person, c.owner, c.stand_in, c.offer_by, c.move_by,
            """ + " " + CouplingPhase.standing("o.regular_by") + " AS regular_by, " + CouplingPhase.search + """
             AS phase FROM coupling c WHERE NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id)) q
            WHERE q.phase NOT IN ('key', 'furnished')
            """)

    static let handover = Handover(CouplingTexts.inHand, """
        SELECT COUNT(*) FROM coupling c LEFT JOIN coupling_end x ON x.coupling = c.id
        WHERE c.owner = $1 AND (x.ended_on IS NULL OR x.ended_on > $2)
        """)

    /// Of him and of all who were coupled with him.
    static let panel = FilePanel("koppeling", .basic, CouplingTexts.name, words: .asStored, """
        SELECT c.coupled_on AS on_date, c.id AS id, t.name AS about, c.owner AS colleague
        FROM household_member m JOIN coupling c ON c.household = m.household JOIN municipality t ON t.code = c.municipality
            LEFT JOIN household_member_end z ON z.member = m.id
        WHERE m.person = $1 AND (z.ended_on IS NULL OR z.ended_on > c.coupled_on)
        """)

    private static let words = Breakdown.Words.listed(
        CouplingPhase.allCases.map { ($0.rawValue, $0.label) } + [("stays", CouplingTexts.staysOnly)])

    static let badge = FileBadge(.basic, Housing.name, words: badgeWords, hasSince: true, """
        SELECT q.about AS about, CASE WHEN q.about IN ('lives', 'stays') THEN (SELECT MAX(p.started_on)
            FROM placement p LEFT JOIN placement_end e ON e.placement = p.id
            WHERE p.person = $1 AND p.started_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)) END AS since_on
        FROM (SELECT COALESCE(
        """ + lives("<> 'gva'", "'lives'") + ", NULLIF(" + phase + ", 'coupled'), " + lives("= 'gva'", "'stays'") + ", " + phase
        + ") AS about) q")

    private static let badgeWords = Breakdown.Words.listed(
        CouplingPhase.allCases.map { ($0.rawValue, $0.label) } + [
            ("lives", Phrase(nl: "woont in een woning", en: "lives in a dwelling")),
            ("stays", Phrase(nl: "woont tijdelijk in de GVA", en: "stays in GVA housing for a time")),
        ])

    /// Whether he lives somewhere by such a route on that day.
    private static func lives(_ route: SQL, _ word: SQL) -> SQL {
        "(SELECT " + word + """
             FROM placement p LEFT JOIN placement_end e ON e.placement = p.id
            WHERE p.person = $1 AND p.started_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2) AND p.route
            """ + " " + route + " LIMIT 1)"
    }

    /// Of the coupling of his household that runs.
    private static let phase: SQL = "(SELECT " + CouplingPhase.search + """
         FROM household_member m JOIN coupling c ON c.household = m.household
            LEFT JOIN household_member_end z ON z.member = m.id LEFT JOIN coupling_end x ON x.coupling = c.id
        WHERE m.person = $1 AND m.from_on <= $2 AND (z.ended_on IS NULL OR z.ended_on > $2)
            AND (x.ended_on IS NULL OR x.ended_on > $2) ORDER BY c.coupled_on DESC, c.id DESC LIMIT 1)
        """
}
