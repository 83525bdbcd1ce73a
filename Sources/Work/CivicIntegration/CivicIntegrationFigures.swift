import Casework

/// What civic integration can count.
enum CivicIntegrationFigures {
    static let all = [participants]

    static let participants = Figure(
        "integration.participants", Phrase(nl: "Cursisten inburgering", en: "Course participants"),
        definition: Phrase(
            nl: """
                Personen die in deze periode een cursus volgden waaraan het team meewerkt, ook als die eerder begon. Iedereen \
                telt één keer, ook met twee cursussen.
                """,
            en: """
                Persons who followed a course in this period in which the team takes part, also when it began earlier. Everyone \
                counts once, also with two courses.
                """),
        unit: .participants, counted: .byItself,
        members: MemberQuery("""
            SELECT e.id, e.on_date, 1 AS amount, NULL AS about, person.sex AS sex, person.nationality AS nationality,
                e.level AS level
            FROM (
                SELECT e.person, MIN(e.id) AS id, MIN(e.started_on) AS on_date, MIN(e.level) AS level
                FROM rule CROSS JOIN enrolment e
                WHERE e.municipality = rule.municipality AND e.own = 1 AND e.started_on < $2
                    AND (e.ended_on IS NULL OR e.ended_on >= $1)
                GROUP BY rule.municipality, e.person) e
            CROSS JOIN person
            WHERE person.id = e.person
            """),
        breakdowns: [
            .sex, .nationality,
            Breakdown("level", Phrase(nl: "Niveau", en: "Level"), column: "level", words: levels),
        ])

    static let levels = Breakdown.Words.listed([
        ("literacy", Phrase(nl: "alfabetisering", en: "literacy")),
        ("integration", Phrase(nl: "inburgering", en: "civic integration")),
        ("state-exam", Phrase(nl: "staatsexamen NT2", en: "state exam NT2")),
    ])
}
