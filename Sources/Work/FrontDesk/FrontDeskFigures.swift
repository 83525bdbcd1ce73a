import Casework
import Clients
import Dates

/// What the front desk can count.
enum FrontDeskFigures {
    static let all = [guidance, infoPoint, legal, sessions]

    static let guidance = contacts(
        "contacts.guidance", "'guidance'",
        Phrase(nl: "Contacten maatschappelijke begeleiding", en: "Guidance contacts"),
        Phrase(
            nl: """
                Gesprekken in deze periode met mensen die nog in hun begeleiding zitten: zo lang na vestiging als de gemeente \
                heeft bepaald. Elk gesprek telt één keer, ook met dezelfde persoon.
                """,
            en: """
                Conversations in this period with people who are still in guidance: as long after settling as the municipality \
                has decided. Each conversation counts once, also with the same person.
                """))

    static let infoPoint = contacts(
        "contacts.infopoint", "'info-point'", Phrase(nl: "Contacten infopunt", en: "Info point contacts"),
        Phrase(
            nl: "Gesprekken in deze periode met mensen na hun begeleiding, en gesprekken zonder naam.",
            en: "Conversations in this period with people after their guidance, and conversations without a name."))

    static let legal = contacts(
        "contacts.legal", "'legal'", Phrase(nl: "Contacten juridisch en gezinshereniging", en: "Legal contacts"),
        Phrase(
            nl: "Gesprekken in deze periode aan het juridisch spreekuur, ook over gezinshereniging.",
            en: "Conversations in this period at the legal desk, also about family reunification."))

    private static func contacts(_ id: String, _ kind: SQL, _ label: Phrase, _ definition: Phrase) -> Figure {
        Figure(
            id, label, definition: definition, unit: .contacts,
            members: MemberQuery(
                """
                SELECT c.id, c.day AS on_date, 1 AS amount, c.topic AS about, place.name AS place,
                    substr(c.day, 6, 2) AS month, c.topic AS topic, COALESCE(substr(c.time, 1, 2), 'unknown') AS hour,
                    COALESCE(c.language, 'unknown') AS language
                FROM rule CROSS JOIN contact c CROSS JOIN place
                WHERE c.municipality = rule.municipality AND c.day >= $1 AND c.day < $2 AND place.id = c.place
                    AND c.kind =
                """ + " " + kind,
                rollup: """
                    SELECT place.name AS place, substr(c.month, 6, 2) AS month, c.contacts AS amount
                    FROM rule CROSS JOIN contact_month c CROSS JOIN place
                    WHERE c.municipality = rule.municipality AND c.month >= substr($1, 1, 7)
                        AND c.month < substr($2, 1, 7) AND place.id = c.place AND c.kind =
                    """ + " " + kind),
            about: Topic.words, breakdowns: [.place, .month], more: [topic, hour, language])
    }

    private static let topic = Breakdown(
        "topic", Phrase(nl: "Onderwerp", en: "Topic"), column: "topic",
        words: .ranked(Topic.allCases.map { ($0.rawValue, $0.label) }))

    private static let hour = Breakdown(
        "hour", Phrase(nl: "Uur", en: "Hour"), column: "hour",
        words: .listed((0..<24).map { hour in
            let time = ClockTime.at(hour: hour).text
            return (String(time.prefix(2)), Phrase(same: time))
        } + [("unknown", Phrase(nl: "zonder tijd", en: "without a time"))]))

    private static let language = Breakdown(
        "language", Phrase(nl: "Taal", en: "Language"), column: "language",
        words: .ranked(SpokenLanguages.all.map { ($0.code, $0.label) } + [
            ("unknown", Phrase(nl: "taal niet genoteerd", en: "language not noted")),
        ]))

    static let sessions = Figure(
        "desk.sessions", Phrase(nl: "Spreekuren per week", en: "Desk sessions a week"),
        definition: Phrase(
            nl: "Vaste spreekuren per week op de laatste dag van deze periode, op alle locaties van de gemeente samen.",
            en: "Fixed desk sessions a week on the last day of this period, at all places of the municipality together."),
        unit: .sessions, counted: .atEnd,
        members: MemberQuery("""
            SELECT s.id, s.from_on AS on_date, 1 AS amount, s.opens || '–' || s.closes AS about, s.desk AS desk,
                place.name AS place
            FROM rule CROSS JOIN place_municipality pm CROSS JOIN place CROSS JOIN desk_session s
                LEFT JOIN desk_session_end e ON e.session = s.id
            WHERE pm.municipality = rule.municipality AND place.id = pm.place AND s.place = pm.place AND s.from_on < $2
                AND (e.ended_on IS NULL OR e.ended_on >= $2)
            """),
        breakdowns: [
            Breakdown("desk", Phrase(nl: "Spreekuur", en: "Desk"), column: "desk", words: .listed([
                ("general", Phrase(nl: "algemeen spreekuur", en: "general desk")),
                ("legal", Phrase(nl: "juridisch spreekuur", en: "legal desk")),
            ])),
            .place,
        ])
}
