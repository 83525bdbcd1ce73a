import Casework

/// What legal guidance can count.
enum LegalFigures {
    static let all = [opened, succeeded, allOpened, allClosed]

    static let opened = Figure(
        "legal.reunification.opened",
        Phrase(nl: "Nieuwe dossiers gezinshereniging", en: "New family reunification files"),
        definition: Phrase(
            nl: "Dossiers gezinshereniging die in deze periode begonnen of van een ander team kwamen.",
            en: "Family reunification files that began in this period or came from another team."),
        unit: .dossiers,
        members: MemberQuery("""
            SELECT d.id, d.opened_on AS on_date, 1 AS amount, NULL AS about, d.arrival AS arrival
            FROM rule CROSS JOIN dossier d
            WHERE d.municipality = rule.municipality AND d.kind = 'reunification' AND d.opened_on >= $1
                AND d.opened_on < $2
            """),
        breakdowns: [
            Breakdown("arrival", Phrase(nl: "Hoe begonnen", en: "How begun"), column: "arrival", words: arrivals),
        ])

    static let succeeded = Figure(
        "legal.reunification.succeeded",
        Phrase(nl: "Succesvol afgeronde dossiers gezinshereniging", en: "Family reunification files that succeeded"),
        definition: Phrase(
            nl: "Dossiers gezinshereniging die in deze periode zijn afgesloten omdat de familie er is.",
            en: "Family reunification files that were closed in this period because the family has come."),
        unit: .dossiers,
        members: MemberQuery("""
            SELECT c.dossier AS id, c.closed_on AS on_date, 1 AS amount, NULL AS about
            FROM rule CROSS JOIN dossier_closure c
            WHERE c.municipality = rule.municipality AND c.kind = 'reunification' AND c.closed_on >= $1
                AND c.closed_on < $2 AND c.outcome = 'succeeded'
            """))

    static let allOpened = Figure(
        "legal.opened", Phrase(nl: "Nieuwe juridische dossiers", en: "New legal files"),
        definition: Phrase(
            nl: "Alle juridische dossiers die in deze periode begonnen of van een ander team kwamen.",
            en: "All legal files that began in this period or came from another team."),
        unit: .dossiers,
        members: MemberQuery("""
            SELECT d.id, d.opened_on AS on_date, 1 AS amount, NULL AS about, d.kind AS kind
            FROM rule CROSS JOIN dossier d
            WHERE d.municipality = rule.municipality AND d.opened_on >= $1 AND d.opened_on < $2
            """),
        breakdowns: [kind],
        checks: [
            Check(
                "legal.opened.reunification",
                Phrase(
                    nl: "Gezinshereniging is hetzelfde getal als hierboven",
                    en: "Family reunification is the same number as above"),
                [.cell(figure: "legal.opened", breakdown: "kind", key: "reunification")],
                equals: [.figure("legal.reunification.opened")],
                hint: Phrase(
                    nl: "Er ontbreekt een dossier in een van de lijsten.", en: "A file is missing from one of the lists.")),
        ])

    static let allClosed = Figure(
        "legal.closed", Phrase(nl: "Afgesloten juridische dossiers", en: "Closed legal files"),
        definition: Phrase(
            nl: "Alle juridische dossiers die in deze periode zijn afgesloten, met elke uitkomst.",
            en: "All legal files that were closed in this period, with any outcome."),
        unit: .dossiers,
        members: MemberQuery("""
            SELECT c.dossier AS id, c.closed_on AS on_date, 1 AS amount, NULL AS about, c.outcome AS outcome
            FROM rule CROSS JOIN dossier_closure c
            WHERE c.municipality = rule.municipality AND c.closed_on >= $1 AND c.closed_on < $2
            """),
        breakdowns: [
            Breakdown("outcome", Phrase(nl: "Uitkomst", en: "Outcome"), column: "outcome", words: outcomes),
        ])

    static let kind = Breakdown(
        "kind", Phrase(nl: "Soort procedure", en: "Kind of procedure"), column: "kind", words: .listed(kinds))

    static let kinds: [(key: String, label: Phrase)] = [
        ("reunification", Phrase(nl: "gezinshereniging", en: "family reunification")),
        ("asylum", Phrase(nl: "asielprocedure", en: "asylum procedure")),
        ("renewal", Phrase(nl: "verlenging of vast verblijf", en: "renewal or permanent stay")),
        ("eu-long-term", Phrase(nl: "EU-langdurig ingezetene", en: "EU long-term resident")),
        ("travel-document", Phrase(nl: "reisdocument", en: "travel document")),
        ("naturalisation", Phrase(nl: "naturalisatie", en: "naturalisation")),
        ("other", Phrase(nl: "anders", en: "other")),
    ]

    static let arrivals = Breakdown.Words.listed([
        ("new", Phrase(nl: "zelf begonnen", en: "begun here")),
        ("transferred", Phrase(nl: "overgenomen", en: "taken over")),
    ])

    static let outcomes = Breakdown.Words.listed([
        ("succeeded", Phrase(nl: "geslaagd", en: "succeeded")),
        ("refused", Phrase(nl: "afgewezen", en: "refused")),
        ("withdrawn", Phrase(nl: "ingetrokken", en: "withdrawn")),
        ("transferred", Phrase(nl: "overgedragen", en: "transferred")),
    ])
}
