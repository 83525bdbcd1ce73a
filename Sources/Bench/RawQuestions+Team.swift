/// Who works there, by hand.
extension RawQuestions {
    static let team: [Question] = [
        ("volunteers.total", """
            SELECT role, beside, name, COUNT(*) FROM (
                SELECT MIN(place.name) AS name, CASE MIN(e.kind) WHEN 'intern' THEN 'intern' ELSE (
                        SELECT role FROM volunteer_role r WHERE r.colleague = e.colleague AND role <> 'interpreter'
                            AND started_on < ?2 AND \(roleGoesOn) ORDER BY started_on, id LIMIT 1) END AS role,
                    EXISTS (SELECT 1 FROM volunteer_role r WHERE r.colleague = e.colleague AND role = 'interpreter'
                        AND started_on < ?2 AND \(roleGoesOn)) AS beside
                FROM \(engaged) JOIN place ON place.id = e.place
                WHERE e.kind IN ('volunteer', 'intern') AND \(isPresent) TOWN(p)
                GROUP BY p.municipality, e.colleague)
            GROUP BY 1, 2, 3
            """),
        ("volunteers.places", """
            SELECT COUNT(*) FROM (
                SELECT DISTINCT p.municipality, e.place FROM \(engaged)
                WHERE e.kind IN ('volunteer', 'intern') AND \(isPresent) TOWN(p))
            """),
        ("staff.present", staff("COUNT(*)", isPresent)),
        ("staff.joined", staff("COUNT(*)", "started_on >= ?1 AND started_on < ?2")),
        ("staff.left", staff("COUNT(*)", "ended_on >= ?1 AND ended_on < ?2")),
        ("staff.hours", staff("SUM(weekly_hours)", isPresent)),
    ]

    private static let engaged = """
        engagement e JOIN place_municipality p ON p.place = e.place LEFT JOIN engagement_end x ON x.engagement = e.id
        """
    private static let isPresent = "e.started_on < ?2 AND (x.ended_on IS NULL OR x.ended_on >= ?2)"
    private static let roleGoesOn =
        "NOT EXISTS (SELECT 1 FROM volunteer_role_end z WHERE z.volunteer_role = r.id AND z.ended_on < ?2)"

    private static func staff(_ amount: String, _ condition: String) -> String {
        "SELECT function, \(amount) FROM \(engaged) WHERE e.kind = 'staff' AND \(condition) TOWN(p) GROUP BY 1"
    }
}
