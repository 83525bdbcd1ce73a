import Casework

/// What can be counted about signals and meetings.
enum SignalsFigures {
    static let all = [raised, events]

    static let raised = Figure(
        "signals.raised", Phrase(nl: "Signalen", en: "Signals"),
        definition: Phrase(
            nl: "Obstakels die het team in deze periode zag en meldde. Een signaal gaat nooit over één persoon.",
            en: "Obstacles that the team saw and reported in this period. A signal is never about one person."),
        unit: .signals,
        members: MemberQuery("""
            SELECT s.id, s.raised_on AS on_date, 1 AS amount, s.theme AS about, s.kind AS kind
            FROM rule CROSS JOIN signal s
            WHERE s.municipality = rule.municipality AND s.raised_on >= $1 AND s.raised_on < $2
            """),
        breakdowns: [
            Breakdown("kind", Phrase(nl: "Soort", en: "Kind"), column: "kind", words: .listed([
                ("gap", Phrase(nl: "voorziening ontbreekt", en: "provision missing")),
                ("rule-misapplied", Phrase(nl: "regel niet goed toegepast", en: "rule misapplied")),
                ("discrimination", Phrase(nl: "discriminatie", en: "discrimination")),
                ("personal-obstacle", Phrase(nl: "persoonlijke omstandigheden", en: "personal circumstances")),
            ])),
        ])

    static let events = Figure(
        "events.held", Phrase(nl: "Bijeenkomsten", en: "Meetings"),
        definition: Phrase(
            nl: "Bijeenkomsten die het team in deze periode hield of mee organiseerde.",
            en: "Meetings that the team held or helped to organise in this period."),
        unit: .events,
        members: MemberQuery("""
            SELECT e.id, e.held_on AS on_date, 1 AS amount, e.title AS about, e.kind AS kind
            FROM rule CROSS JOIN event e
            WHERE e.municipality = rule.municipality AND e.held_on >= $1 AND e.held_on < $2
            """),
        breakdowns: [
            Breakdown("kind", Phrase(nl: "Soort", en: "Kind"), column: "kind", words: .listed([
                ("network", Phrase(nl: "netwerkbijeenkomsten", en: "network meetings")),
                ("theme", Phrase(nl: "themabijeenkomsten", en: "theme meetings")),
                ("information", Phrase(nl: "voorlichting", en: "public information")),
            ])),
        ])
}
