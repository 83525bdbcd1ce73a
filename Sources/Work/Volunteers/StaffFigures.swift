import Casework

/// What can be counted about the paid staff.
enum StaffFigures {
    static let present = Figure(
        "staff.present", Phrase(nl: "Betaalde medewerkers", en: "Paid staff"),
        definition: Phrase(
            nl: "Medewerkers die op de laatste dag van deze periode werken op een locatie van de gemeente.",
            en: "Staff who work at a place of the municipality on the last day of this period."),
        unit: .staff, counted: .atEnd,
        members: MemberQuery(
            select(amount: "1") + " AND e.started_on < $2 AND (x.ended_on IS NULL OR x.ended_on >= $2)"),
        breakdowns: [function])

    static let hours = Figure(
        "staff.hours", Phrase(nl: "Uren per week van medewerkers", en: "Weekly hours of staff"),
        definition: Phrase(
            nl: "Uren per week van de medewerkers die er op de laatste dag van deze periode zijn.",
            en: "Hours a week of the staff present on the last day of this period."),
        unit: .hours, counted: .atEnd,
        members: MemberQuery(
            select(amount: "COALESCE(e.weekly_hours, 0)")
                + " AND e.started_on < $2 AND (x.ended_on IS NULL OR x.ended_on >= $2)"),
        breakdowns: [function])

    static let joined = Figure(
        "staff.joined", Phrase(nl: "Aangenomen medewerkers", en: "Staff who joined"),
        definition: Phrase(
            nl: "Medewerkers die in deze periode begonnen.", en: "Staff who began in this period."),
        unit: .staff,
        members: MemberQuery(select(amount: "1") + " AND e.started_on >= $1 AND e.started_on < $2"),
        breakdowns: [function])

    static let left = Figure(
        "staff.left", Phrase(nl: "Vertrokken medewerkers", en: "Staff who left"),
        definition: Phrase(
            nl: "Medewerkers die in deze periode stopten.", en: "Staff who stopped in this period."),
        unit: .staff,
        members: MemberQuery(select(amount: "1") + " AND x.ended_on >= $1 AND x.ended_on < $2"),
        breakdowns: [function])

    private static func select(amount: SQL) -> SQL {
        "SELECT e.id, e.started_on AS on_date, " + amount + """
             AS amount, NULL AS about, e.function AS function
            FROM rule CROSS JOIN place_municipality pm CROSS JOIN engagement e
                LEFT JOIN engagement_end x ON x.engagement = e.id
            WHERE pm.municipality = rule.municipality AND e.place = pm.place AND e.kind = 'staff'
            """
    }

    private static let function = Breakdown(
        "function", Phrase(nl: "Functie", en: "Function"), column: "function", words: .listed([
            ("team-leader", Phrase(nl: "teamleiders", en: "team leaders")),
            ("senior-team-leader", Phrase(nl: "senior teamleiders", en: "senior team leaders")),
            ("legal-worker", Phrase(nl: "juridisch medewerkers", en: "legal workers")),
            ("youth-coach", Phrase(nl: "trajectbegeleiders jongeren", en: "youth coaches")),
            ("administration", Phrase(nl: "administratief medewerkers", en: "administrative staff")),
        ]))
}
