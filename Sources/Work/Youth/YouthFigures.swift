import Casework
import Clients

/// What the work with youngsters can count.
enum YouthFigures {
    static let all = [cameOfAge, underGuardianship]

    static let cameOfAge = Figure(
        "youth.came-of-age",
        Phrase(nl: "Jongeren die volwassen werden", en: "Youngsters who came of age"),
        definition: Phrase(
            nl: "Alleenstaande minderjarigen met een voogd die in deze periode de leeftijd van een volwassene bereikten.",
            en: "Unaccompanied minors with a guardian who reached the age of an adult in this period."),
        unit: .persons, counted: .byItself,
        members: MemberQuery(
            "SELECT g.id, " + AgeSQL.comesOfAge + """
                 AS on_date, 1 AS amount, NULL AS about, person.sex AS sex, person.nationality AS nationality
                FROM rule CROSS JOIN guardianship g CROSS JOIN person
                WHERE g.municipality = rule.municipality AND person.id = g.person AND g.started_on < $2
                    AND
                """ + " " + AgeSQL.comesOfAge + " >= $1 AND " + AgeSQL.comesOfAge + " < $2",
            uses: [.adultAge]),
        breakdowns: [.sex, .nationality])

    static let underGuardianship = Figure(
        "youth.under-guardianship",
        Phrase(nl: "Jongeren met een voogd", en: "Youngsters under guardianship"),
        definition: Phrase(
            nl: "Alleenstaande minderjarigen met een voogd op de laatste dag van deze periode.",
            en: "Unaccompanied minors with a guardian on the last day of this period."),
        unit: .persons, counted: .atEnd,
        members: MemberQuery(
            """
            SELECT g.id, g.started_on AS on_date, 1 AS amount, g.guardian AS about, person.sex AS sex,
                person.nationality AS nationality
            FROM rule CROSS JOIN guardianship g CROSS JOIN person
            WHERE g.municipality = rule.municipality AND person.id = g.person AND g.started_on < $2
                AND
            """ + " " + AgeSQL.comesOfAge + " >= $2",
            uses: [.adultAge]),
        breakdowns: [.sex, .nationality])
}
