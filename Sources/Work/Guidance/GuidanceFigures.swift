import Casework

/// What guidance can count.
enum GuidanceFigures {
    static let all = [first, second]

    static let first = started(
        "guidance.started.first", "'first'",
        Phrase(nl: "Gestarte trajecten, eerste jaar", en: "Tracks started, first year"),
        Phrase(
            nl: "Volwassenen van wie in deze periode het eerste jaar maatschappelijke begeleiding begon.",
            en: "Adults whose first year of guidance began in this period."))

    static let second = started(
        "guidance.started.second", "'second'",
        Phrase(nl: "Gestarte trajecten, tweede jaar", en: "Tracks started, second year"),
        Phrase(
            nl: "Volwassenen van wie in deze periode het tweede jaar maatschappelijke begeleiding begon.",
            en: "Adults whose second year of guidance began in this period."))

    private static func started(_ id: String, _ phase: SQL, _ label: Phrase, _ definition: Phrase) -> Figure {
        Figure(
            id, label, definition: definition, unit: .tracks,
            members: MemberQuery(
                """
                SELECT t.id, t.started_on AS on_date, 1 AS amount, NULL AS about, substr(t.started_on, 6, 2) AS month
                FROM rule CROSS JOIN track t
                WHERE t.municipality = rule.municipality AND t.started_on >= $1 AND t.started_on < $2 AND t.phase =
                """ + " " + phase),
            breakdowns: [.month])
    }
}
