import Casework

/// What participation can count.
enum ParticipationFigures {
    static let all = [groups, workshops, participants]

    static let groups = Figure(
        "participation.groups", Phrase(nl: "Groepen die het traject doorliepen", en: "Groups that finished the programme"),
        definition: Phrase(
            nl: "Groepen die in deze periode het participatieverklaringstraject afrondden.",
            en: "Groups that finished the participation programme in this period."),
        unit: .groups,
        members: MemberQuery("""
            SELECT e.participation_group AS id, e.completed_on AS on_date, 1 AS amount, NULL AS about
            FROM rule CROSS JOIN participation_group_end e
            WHERE e.municipality = rule.municipality AND e.completed_on >= $1 AND e.completed_on < $2
            """))

    static let workshops = Figure(
        "participation.workshops", Phrase(nl: "Workshops in het traject", en: "Workshops in the programme"),
        definition: Phrase(
            nl: "Workshops die op de laatste dag van deze periode bij het traject van de gemeente horen.",
            en: "Workshops that belong to the programme of the municipality on the last day of this period."),
        unit: .workshops, counted: .atEnd,
        members: MemberQuery("""
            SELECT w.id, w.from_on AS on_date, 1 AS amount, w.title AS about, w.given_by AS given_by
            FROM rule CROSS JOIN workshop w
            WHERE w.municipality = rule.municipality AND w.from_on < $2 AND (w.until_on IS NULL OR w.until_on >= $2)
            """),
        breakdowns: [
            Breakdown("given-by", Phrase(nl: "Door wie gegeven", en: "Given by"), column: "given_by", words: .listed([
                ("own", Phrase(nl: "door ons", en: "by us")),
                ("partner", Phrase(nl: "door partners", en: "by partners")),
            ])),
        ])

    static let participants = Figure(
        "participation.signed", Phrase(nl: "Ondertekende participatieverklaringen", en: "Signed declarations"),
        definition: Phrase(
            nl: "Personen die in deze periode de participatieverklaring ondertekenden.",
            en: "Persons who signed the participation declaration in this period."),
        unit: .participants,
        members: MemberQuery("""
            SELECT s.id, s.signed_on AS on_date, 1 AS amount, NULL AS about, person.nationality AS nationality
            FROM rule CROSS JOIN signature s CROSS JOIN person
            WHERE s.municipality = rule.municipality AND s.signed_on >= $1 AND s.signed_on < $2 AND person.id = s.person
            """),
        breakdowns: [.nationality])
}
