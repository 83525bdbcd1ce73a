/// The counts of the annual report as someone would write them by hand for SQLite: `?1` and `?2` bound the year, and
/// `TOWN` becomes a condition on one municipality (`?3`) or nothing.
enum RawQuestions {
    /// The last column is added up over all rows.
    static let all: [(figure: String, sql: String)] = [
        ("housing.persons", """
            SELECT CASE WHEN born <= CAST(substr(counted_on, 1, 4) - 18 AS TEXT) || substr(counted_on, 5)
                THEN 'adult' ELSE 'child' END AS age, sex, nationality, route, COUNT(*)
            FROM placement p JOIN person ON person.id = p.person
            WHERE counted_on >= ?1 AND counted_on < ?2 AND route <> 'gva' TOWN(p) GROUP BY 1, 2, 3, 4
            """),
        ("housing.dwellings", """
            SELECT kind, COUNT(*) FROM dwelling p
            WHERE offered_on >= ?1 AND offered_on < ?2 AND kind = 'dwelling' TOWN(p) GROUP BY 1
            """),
        ("housing.gva", street("gva")), ("housing.shared", street("sharing")), ("housing.minors", street("minor")),
        ("contacts.guidance", contacts("guidance")), ("contacts.infopoint", contacts("info-point")),
        ("contacts.legal", contacts("legal")),
        ("desk.sessions", """
            SELECT desk, name, COUNT(*) FROM desk_session s
                JOIN place_municipality p ON p.place = s.place JOIN place ON place.id = s.place
            WHERE from_on < ?2 TOWN(p) GROUP BY 1, 2
            """),
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
        ("signals.raised", "SELECT kind, COUNT(*) FROM signal p WHERE raised_on >= ?1 AND raised_on < ?2 TOWN(p) GROUP BY 1"),
        ("events.held", "SELECT kind, COUNT(*) FROM event p WHERE held_on >= ?1 AND held_on < ?2 TOWN(p) GROUP BY 1"),
        ("guidance.started.first", tracks("first")), ("guidance.started.second", tracks("second")),
        ("participation.groups", """
            SELECT COUNT(*) FROM participation_group_end p WHERE completed_on >= ?1 AND completed_on < ?2 TOWN(p)
            """),
        ("participation.workshops", """
            SELECT given_by, COUNT(*) FROM workshop p WHERE from_on < ?2 AND until_on IS NULL TOWN(p) GROUP BY 1
            """),
        ("participation.signed", """
            SELECT nationality, COUNT(*) FROM signature p JOIN person ON person.id = p.person
            WHERE signed_on >= ?1 AND signed_on < ?2 TOWN(p) GROUP BY 1
            """),
        ("integration.participants", """
            SELECT sex, nationality, level, COUNT(*) FROM (
                SELECT person.sex, person.nationality, MIN(level) AS level
                FROM enrolment p JOIN person ON person.id = p.person LEFT JOIN enrolment_end e ON e.enrolment = p.id
                WHERE own = 1 AND started_on < ?2 AND (ended_on IS NULL OR ended_on >= ?1) TOWN(p)
                GROUP BY p.municipality, p.person)
            GROUP BY 1, 2, 3
            """),
        ("volunteers.total", """
            SELECT role, name, COUNT(*) FROM engagement e
                JOIN place_municipality p ON p.place = e.place JOIN place ON place.id = e.place
                LEFT JOIN volunteer_role r ON r.colleague = e.colleague
            WHERE e.kind IN ('volunteer', 'intern') AND e.started_on < ?2 TOWN(p) GROUP BY 1, 2
            """),
        ("staff.present", """
            SELECT function, COUNT(*) FROM engagement e JOIN place_municipality p ON p.place = e.place
            WHERE kind = 'staff' AND started_on < ?2 TOWN(p) GROUP BY 1
            """),
    ]

    private static func street(_ route: String) -> String {
        """
        SELECT street, COUNT(*) FROM placement p JOIN dwelling d ON d.id = p.dwelling
        WHERE counted_on >= ?1 AND counted_on < ?2 AND route = '\(route)' TOWN(p) GROUP BY 1
        """
    }

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

    static func text(_ sql: String, oneTown: Bool) -> String {
        sql.replacing("TOWN(p)", with: oneTown ? "AND p.municipality = ?3" : "")
    }
}
