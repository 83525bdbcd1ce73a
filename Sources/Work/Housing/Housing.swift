import Access
package import Casework
import Clients
package import Database
import Trail
package import Web

/// Housing (huisvesting): from the government's target to a key in someone's hand.
package enum Housing: KindOfWork {
    package static let slug = "huisvesting"
    package static let name = Phrase(nl: "Huisvesting", en: "Housing")
    package static let schema = HousingSchema.schema
    package static let figures = HousingFigures.all
    package static let rollups: [Rollup] = []
    package static let menu = [MenuItem(name, HousingAddresses.board.link())]
    package static let handovers = [CouplingWork.handover]
    package static let assignments = [
        // Who houses people knows the households that were coupled to his places, until that is over.
        Assignment(.housing, """
            SELECT m.person AS person FROM volunteer_role r JOIN engagement g ON g.colleague = r.colleague
                JOIN coupling c ON c.place = g.place JOIN household_member m ON m.household = c.household
                LEFT JOIN volunteer_role_end y ON y.volunteer_role = r.id LEFT JOIN engagement_end h ON h.engagement = g.id
                LEFT JOIN household_member_end z ON z.member = m.id LEFT JOIN coupling_end x ON x.coupling = c.id
            WHERE r.colleague = $1 AND r.role = 'housing' AND r.started_on <= $2 AND (y.ended_on IS NULL OR y.ended_on > $2)
                AND g.started_on <= $2 AND (h.ended_on IS NULL OR h.ended_on > $2)
                AND (z.ended_on IS NULL OR z.ended_on > $2) AND (x.ended_on IS NULL OR x.ended_on > $2)
            """),
    ]
    package static let encounters: [Encounters] = []
    package static let belongings = [
        Belonging(Placements.table, counted: "counted_on", ends: [Placements.ends, Placements.corrections], section: .basic),
        Belonging(
            Couplings.table, ends: [Couplings.end], hanging: [
                Couplings.wishes, Offers.table, Offers.stepRows, Proposals.table, DwellingHolds.table, DwellingHolds.end,
            ], section: .basic),
    ]
    /// Of which rows are changed on its pages.
    static let tables = [
        Dwellings.table, Dwellings.end, Couplings.table, Couplings.end, Couplings.wishes, Offers.table, Offers.stepRows,
        Placements.table, Placements.ends, Placements.corrections, TargetLedger.table, TargetLedger.swaps, Inhabitants.table,
        KeptForecasts.table, Proposals.table, DwellingHolds.table, DwellingHolds.end, HousingTermRows.table,
        NationalTargets.table, MatchingRuleRows.rents, MatchingRuleRows.rooms, MatchingRuleRows.settings, ClientFiles.table,
    ] + Households.tables
    package static let lists = [
        PlacementList.kind("plaatsingen", PlacementListTexts.placements, english: "placements"),
        TargetList.kind("taakstelling", TargetListTexts.targets, english: "targets"),
        CouplingList.kind("koppelingen", CouplingListTexts.couplings, english: "couplings"),
        DwellingList.kind("woningen", DwellingListTexts.dwellings, english: "dwellings"),
    ]
    package static let panels = [
        FilePanel(
            slug, .basic, Phrase(nl: "Waar iemand woont", en: "Where someone lives"), words: .asStored,
            """
            SELECT p.started_on AS on_date, p.id AS id, d.street || ' ' || d.number AS about,
            """ + FilePanel.who("'placed'", "'placement'", "p.id") + """
             AS colleague FROM placement p JOIN dwelling d ON d.id = p.dwelling WHERE p.person = $1
            """),
        CouplingWork.panel,
    ]
    package static let badges = [CouplingWork.badge]
    package static let ways = [CouplingWork.way]
    package static let settlements = [
        Settlement("""
            SELECT l.municipality AS municipality, MIN(l.started_on) AS settled_on FROM placement l WHERE l.person = $1
            GROUP BY l.municipality
            """),
    ]
    package static let tasks = [CouplingWork.task]
    package static let receptions: [Reception] = []
    package static let examples = HousingExamples.all + TargetExamples.all + ProposalExamples.all + CouplingExamples.all
        + DwellingExamples.all + RuleExamples.all + LeadTimeExamples.all

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        HousingRoutes(workplace, all).all
    }
}
