import Casework

/// What can be counted about the team.
enum VolunteersFigures {
    static let all = [volunteers, places, StaffFigures.present, StaffFigures.left, StaffFigures.joined, StaffFigures.hours]

    static let volunteers = Figure(
        "volunteers.total", Phrase(nl: "Vrijwilligers", en: "Volunteers"),
        definition: Phrase(
            nl: """
                Vrijwilligers en stagiaires die op de laatste dag van deze periode werken op een locatie van de gemeente. \
                Iedereen telt één keer, bij zijn eerste taak. Vertalen is een taak erbij.
                """,
            en: """
                Volunteers and interns who work at a place of the municipality on the last day of this period. Everyone counts \
                once, by the first role. Interpreting comes on top.
                """),
        unit: .volunteers, counted: .atEnd,
        members: MemberQuery("""
            SELECT MIN(e.id) AS id, MIN(e.started_on) AS on_date, 1 AS amount, NULL AS about,
                CASE MIN(e.kind) WHEN 'intern' THEN 'intern' ELSE (
                    SELECT r.role FROM volunteer_role r LEFT JOIN volunteer_role_end x ON x.volunteer_role = r.id
                    WHERE r.colleague = e.colleague AND r.role <> 'interpreter' AND r.started_on < $2
                        AND (x.ended_on IS NULL OR x.ended_on >= $2)
                    ORDER BY r.started_on, r.id LIMIT 1) END AS role,
                (SELECT MIN(r.role) FROM volunteer_role r LEFT JOIN volunteer_role_end x ON x.volunteer_role = r.id
                 WHERE r.colleague = e.colleague AND r.role = 'interpreter' AND r.started_on < $2
                    AND (x.ended_on IS NULL OR x.ended_on >= $2)) AS beside,
                MIN(place.name) AS place
            FROM rule CROSS JOIN place_municipality pm CROSS JOIN place CROSS JOIN engagement e
                LEFT JOIN engagement_end x ON x.engagement = e.id
            WHERE pm.municipality = rule.municipality AND place.id = pm.place AND e.place = pm.place
                AND e.kind IN ('volunteer', 'intern') AND e.started_on < $2 AND (x.ended_on IS NULL OR x.ended_on >= $2)
            GROUP BY rule.municipality, e.colleague
            """),
        breakdowns: [role, beside, .place],
        checks: [
            Check(
                "volunteers.total.role",
                Phrase(nl: "De taken samen zijn alle vrijwilligers", en: "The roles together are all volunteers"),
                [.cells(figure: "volunteers.total", breakdown: "role")], equals: [.figure("volunteers.total")],
                hint: Phrase(
                    nl: "Van sommige vrijwilligers is geen taak vastgelegd. De lijst laat zien van wie.",
                    en: "Some volunteers have no role on record. The list shows who.")),
        ])

    static let places = Figure(
        "volunteers.places", Phrase(nl: "Locaties", en: "Places"),
        definition: Phrase(
            nl: "Locaties van de gemeente waar op de laatste dag van deze periode vrijwilligers werken.",
            en: "Places of the municipality where volunteers work on the last day of this period."),
        unit: .places, counted: .atEnd,
        members: MemberQuery("""
            SELECT place.id AS id, MIN(e.started_on) AS on_date, 1 AS amount, place.name AS about
            FROM rule CROSS JOIN place_municipality pm CROSS JOIN place CROSS JOIN engagement e
                LEFT JOIN engagement_end x ON x.engagement = e.id
            WHERE pm.municipality = rule.municipality AND place.id = pm.place AND e.place = pm.place
                AND e.kind IN ('volunteer', 'intern') AND e.started_on < $2 AND (x.ended_on IS NULL OR x.ended_on >= $2)
            GROUP BY rule.municipality, place.id, place.name
            """))

    private static let role = Breakdown(
        "role", Phrase(nl: "Taak", en: "Role"), column: "role", words: .listed([
            ("guide", Phrase(nl: "maatschappelijke begeleiders", en: "guides")),
            ("housing", Phrase(nl: "begeleiders huisvesting", en: "housing guides")),
            ("intern", Phrase(nl: "stagiaires", en: "interns")),
            ("participation", Phrase(nl: "begeleiders participatie", en: "participation guides")),
            ("legal", Phrase(nl: "juridische begeleiders", en: "legal guides")),
            ("coach", Phrase(nl: "taalcoaches", en: "language coaches")),
        ]))

    private static let beside = Breakdown(
        "beside", Phrase(nl: "Taak erbij", en: "Role on top"), column: "beside", words: .listed([
            ("interpreter", Phrase(nl: "vertalers", en: "interpreters")),
        ]))
}
