import Casework
import Clients

/// What housing can count.
enum HousingFigures {
    static let all = [persons, dwellings, balance, gva, shared, minors]

    static let persons = Figure(
        "housing.persons",
        Phrase(nl: "Gehuisveste statushouders", en: "Status holders housed"),
        definition: Phrase(
            nl: """
                Personen die in deze periode voor het eerst meetellen als gehuisvest in de gemeente. Iedereen telt één keer, \
                op de dag dat hij er kwam wonen. Personen in de GVA tellen alleen mee als de gemeente dat zo heeft bepaald.
                """,
            en: """
                Persons who for the first time count as housed in the municipality in this period. Everyone counts once, on \
                the day of moving in. Persons in GVA housing are inside only where the municipality has decided so.
                """),
        unit: .persons,
        members: MemberQuery(
            "SELECT p.id, p.counted_on AS on_date, 1 AS amount, NULL AS about, " + AgeSQL.group(on: "p.counted_on")
                + " AS age, " + AgeSQL.countedSex(on: "p.counted_on") + """
                 AS sex, person.nationality AS nationality, p.route AS route
                FROM rule CROSS JOIN placement p CROSS JOIN person
                WHERE p.municipality = rule.municipality AND p.counted_on >= $1 AND p.counted_on < $2
                    AND (p.route <> 'gva' OR rule.gva_inside = 1) AND person.id = p.person
                """,
            uses: [.adultAge, .gvaInside, .sexAdultsOnly]),
        breakdowns: [.age, .sex, .nationality, route],
        checks: HousingChecks.persons)

    static let dwellings = Figure(
        "housing.dwellings",
        Phrase(nl: "Beschikbaar gestelde woningen", en: "Dwellings made available"),
        definition: Phrase(
            nl: """
                Woningen die een verhuurder in deze periode aanbood. Een gebouw voor tijdelijk verblijf (GVA) telt niet. \
                Een kamer telt alleen mee als de gemeente dat zo heeft bepaald.
                """,
            en: """
                Dwellings that a landlord offered in this period. A building for a temporary stay (GVA) does not count. \
                A room counts only where the municipality has decided so.
                """),
        unit: .dwellings,
        members: MemberQuery(
            """
            SELECT d.id, d.offered_on AS on_date, 1 AS amount, d.street AS about, d.kind AS kind
            FROM rule CROSS JOIN dwelling d
            WHERE d.municipality = rule.municipality AND d.offered_on >= $1 AND d.offered_on < $2
                AND (d.kind = 'dwelling' OR (d.kind = 'room' AND rule.rooms_count = 1))
            """,
            uses: [.roomsCount]),
        breakdowns: [
            Breakdown("kind", Phrase(nl: "Soort", en: "Kind"), column: "kind", words: .listed([
                ("dwelling", Phrase(nl: "woningen", en: "dwellings")),
                ("room", Phrase(nl: "kamers", en: "rooms")),
            ])),
        ])

    static let gva = byRoute(
        "housing.gva", Phrase(nl: "Gehuisvest in de GVA", en: "Housed in GVA"),
        definition: Phrase(
            nl: """
                Personen die in deze periode gingen wonen in tijdelijke woonruimte van de gemeente (gemeentelijk \
                versnellingsarrangement). Wie later doorstroomt naar een gewone woning telt niet nog een keer.
                """,
            en: """
                Persons who moved into temporary housing by the municipality (GVA) in this period. Who moves on to a regular \
                dwelling later does not count again.
                """),
        "p.route = 'gva'")

    static let shared = byRoute(
        "housing.shared", Phrase(nl: "Gehuisvest door woningdeling", en: "Housed by house sharing"),
        definition: Phrase(
            nl: "Personen die in deze periode gingen wonen in een woning die zij met anderen delen.",
            en: "Persons who moved into a dwelling that they share with others in this period."),
        "p.route = 'sharing'")

    static let minors = byRoute(
        "housing.minors",
        Phrase(nl: "Alleenstaande minderjarigen met een eigen woning", en: "Unaccompanied minors with an own dwelling"),
        definition: Phrase(
            nl: """
                Alleenstaande minderjarige vreemdelingen (AMV-ers) die in deze periode een eigen woning kregen, of met hun \
                familie samen een woning betrokken.
                """,
            en: """
                Unaccompanied minors who got a dwelling of their own in this period, or moved into one together with their \
                family.
                """),
        "p.route = 'minor'")

    /// Persons who count by one route. What stands inside or beside the number housed is for the municipality to define.
    private static func byRoute(_ id: String, _ label: Phrase, definition: Phrase, _ condition: SQL) -> Figure {
        Figure(
            id, label, definition: definition, unit: .persons,
            members: MemberQuery(
                """
                SELECT p.id, p.counted_on AS on_date, 1 AS amount, NULL AS about, d.street AS street
                FROM rule CROSS JOIN placement p CROSS JOIN dwelling d
                WHERE p.municipality = rule.municipality AND p.counted_on >= $1 AND p.counted_on < $2
                    AND d.id = p.dwelling AND
                """ + " " + condition),
            breakdowns: [Breakdown("street", Phrase(nl: "Straat", en: "Street"), column: "street", words: .asStored)])
    }

    static let route = Breakdown(
        "route", Phrase(nl: "Hoe gehuisvest", en: "How housed"), column: "route", words: routes)

    /// Most people come by the first ones.
    static let routes = Breakdown.Words.listed([
        Placement.Route.regular, .joiningFamily, .minor, .sharing, .gva, .resettled, .minorInCare, .selfHoused, .bornBefore,
        .bornAfter, .joiningOtherwise, .moved, .displaced,
    ].map { ($0.rawValue, $0.label) })
}
