/// The counts of the annual report as someone would write them by hand for SQLite: `?1` and `?2` bound the year, and
/// `TOWN` becomes a condition on one municipality (`?3`) or nothing. The last column is added up over all rows.
enum RawQuestions {
    typealias Question = (figure: String, sql: String)

    /// Every figure of the report, so that nothing is left out on one side of the comparison.
    static let all: [Question] = housing + desk + legal + voice + guidance + courses + team

    static func text(_ sql: String, oneTown: Bool) -> String {
        sql.replacing("TOWN(p)", with: oneTown ? "AND p.municipality = ?3" : "")
    }

    private static let desk: [Question] = [
        ("contacts.guidance", contacts("guidance")), ("contacts.infopoint", contacts("info-point")),
        ("contacts.legal", contacts("legal")),
        ("desk.sessions", """
            SELECT desk, name, COUNT(*) FROM desk_session s
                JOIN place_municipality p ON p.place = s.place JOIN place ON place.id = s.place
                LEFT JOIN desk_session_end e ON e.session = s.id
            WHERE from_on < ?2 AND (ended_on IS NULL OR ended_on >= ?2) TOWN(p) GROUP BY 1, 2
            """),
    ]

    private static let legal: [Question] = [
        ("legal.reunification.opened", """
            SELECT arrival, COUNT(*) FROM dossier p
            WHERE kind = 'reunification' AND opened_on >= ?1 AND opened_on < ?2 TOWN(p) GROUP BY 1
            """),
        ("legal.reunification.succeeded", """
            SELECT COUNT(*) FROM dossier_closure p
            WHERE kind = 'reunification' AND closed_on >= ?1 AND closed_on < ?2 AND outcome = 'succeeded' TOWN(p)
            """),
        ("legal.opened", "SELECT kind, COUNT(*) FROM dossier p WHERE opened_on >= ?1 AND opened_on < ?2 TOWN(p) GROUP BY 1"),
        ("legal.closed", """
            SELECT outcome, COUNT(*) FROM dossier_closure p WHERE closed_on >= ?1 AND closed_on < ?2 TOWN(p) GROUP BY 1
            """),
    ]

    private static let voice: [Question] = [
        ("signals.raised", "SELECT kind, COUNT(*) FROM signal p WHERE raised_on >= ?1 AND raised_on < ?2 TOWN(p) GROUP BY 1"),
        ("events.held", "SELECT kind, COUNT(*) FROM event p WHERE held_on >= ?1 AND held_on < ?2 TOWN(p) GROUP BY 1"),
    ]

    private static let guidance: [Question] = [
        ("guidance.started.first", tracks("first")), ("guidance.started.second", tracks("second")),
        ("youth.came-of-age", """
            SELECT sex, nationality, COUNT(*) FROM guardianship p JOIN person ON person.id = p.person
            WHERE started_on < ?2 AND born >= (substr(?1, 1, 4) - 18) || substr(?1, 5)
                AND born < (substr(?2, 1, 4) - 18) || substr(?2, 5) TOWN(p) GROUP BY 1, 2
            """),
        ("youth.under-guardianship", """
            SELECT sex, nationality, COUNT(*) FROM guardianship p JOIN person ON person.id = p.person
            WHERE started_on < ?2 AND born >= (substr(?2, 1, 4) - 18) || substr(?2, 5) TOWN(p) GROUP BY 1, 2
            """),
    ]

    private static let courses: [Question] = [
        ("participation.groups", """
            SELECT COUNT(*) FROM participation_group_end p WHERE completed_on >= ?1 AND completed_on < ?2 TOWN(p)
            """),
        ("participation.workshops", """
            SELECT given_by, COUNT(*) FROM workshop p
            WHERE from_on < ?2 AND (until_on IS NULL OR until_on >= ?2) TOWN(p) GROUP BY 1
            """),
        ("participation.signed", """
            SELECT nationality, COUNT(*) FROM signature p JOIN person ON person.id = p.person
            WHERE signed_on >= ?1 AND signed_on < ?2 TOWN(p) GROUP BY 1
            """),
        ("integration.participants", """
            SELECT sex, nationality, level, COUNT(*) FROM (
                SELECT person.sex, person.nationality, MIN(level) AS level
                FROM enrolment p JOIN person ON person.id = p.person
                WHERE own = 1 AND started_on < ?2 AND (ended_on IS NULL OR ended_on >= ?1) TOWN(p)
                GROUP BY p.municipality, p.person)
            GROUP BY 1, 2, 3
            """),
    ]

    private static func tracks(_ phase: String) -> String {
        """
        SELECT substr(started_on, 6, 2), COUNT(*) FROM track p
        WHERE phase = '\(phase)' AND started_on >= ?1 AND started_on < ?2 TOWN(p) GROUP BY 1
        """
    }

    private static func contacts(_ kind: String) -> String {
        """
        SELECT name, substr(month, 6, 2), SUM(contacts) FROM contact_month p JOIN place ON place.id = p.place
        WHERE kind = '\(kind)' AND month >= substr(?1, 1, 7) AND month < substr(?2, 1, 7) TOWN(p) GROUP BY 1, 2
        """
    }
}
