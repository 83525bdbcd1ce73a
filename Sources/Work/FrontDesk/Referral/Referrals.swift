import Casework
import Database
import Dates
import Trail

/// Where referrals are kept.
enum Referrals {
    static let table = KeptTable(
        "referral", "place", "person", "contact", "partner", "topic", "day", "colleague", "passed_on", "consented_on",
        "answer_by", "owner", "stand_in")
    static let end = KeptTable("referral_end", key: "referral", "ended_on", "colleague", "outcome")

    static let steps: [SQL] = [
        // Nothing is passed on of who did not say that it may be.
        """
        CREATE TABLE referral (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            person BIGINT NOT NULL REFERENCES person (id),
            contact BIGINT,
            partner BIGINT NOT NULL REFERENCES partner (id),
            topic TEXT NOT NULL,
            day TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            passed_on TEXT NOT NULL CHECK (passed_on IN ('nothing', 'name', 'question', 'documents')),
            consented_on TEXT,
            answer_by TEXT,
            owner BIGINT NOT NULL REFERENCES colleague (id),
            stand_in BIGINT REFERENCES colleague (id),
            CHECK (passed_on = 'nothing' OR consented_on IS NOT NULL))
        """,
        "CREATE INDEX referral_by_owner ON referral (owner, answer_by) WHERE answer_by IS NOT NULL",
        "CREATE INDEX referral_by_stand_in ON referral (stand_in, answer_by) WHERE stand_in IS NOT NULL",
        "CREATE INDEX referral_by_person ON referral (person, day)",
        "CREATE INDEX referral_by_partner ON referral (partner)",
        """
        CREATE TABLE referral_end (
            referral BIGINT NOT NULL PRIMARY KEY REFERENCES referral (id),
            ended_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            outcome TEXT NOT NULL CHECK (outcome IN ('helped', 'refused', 'no-answer', 'not-needed')))
        """,
    ]

    /// For which somebody still waits for the partner.
    static let open: SQL = """
        SELECT t.id AS id, t.place AS place, t.person AS person, t.owner AS owner, t.stand_in AS stand_in,
            t.answer_by AS due_on, p.name AS about, 1 AS waits
        FROM referral t JOIN partner p ON p.id = t.partner
        WHERE t.answer_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM referral_end x WHERE x.referral = t.id)
        """

    static func put(_ referral: Referral, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(table, referral.id, in: db)
        try db.run(
            """
            INSERT INTO referral (id, place, person, contact, partner, topic, day, colleague, passed_on, consented_on, answer_by,
                owner, stand_in)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            ON CONFLICT (id) DO UPDATE SET partner = excluded.partner, passed_on = excluded.passed_on,
                consented_on = excluded.consented_on, answer_by = excluded.answer_by, owner = excluded.owner,
                stand_in = excluded.stand_in
            """, referral.id, referral.place, referral.person, referral.contact, referral.partner, referral.topic, referral.day,
            referral.colleague, referral.passed, referral.consentedOn, referral.answerBy, referral.owner, referral.standIn)
        try author.trace("referred", "referral", referral.id, in: db)
    }

    static func finish(
        _ id: ID<Referral>, _ outcome: Referral.Outcome, on day: CalendarDate, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        try revision.keep(end, id, in: db)
        try db.run(
            "INSERT INTO referral_end (referral, ended_on, colleague, outcome) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            id, day, author.colleague, outcome)
        try author.trace("answered", "referral", id, in: db)
    }

    static func find(_ id: ID<Referral>, _ db: any Reading) throws -> KnownReferral? {
        try db.first(
            """
            SELECT r.id, r.place, r.person, (SELECT c.id FROM contact c WHERE c.id = r.contact), r.partner, r.topic, r.day,
                r.colleague, r.passed_on, r.consented_on, r.answer_by, r.owner, r.stand_in, p.name, x.ended_on, x.outcome
            FROM referral r JOIN partner p ON p.id = r.partner LEFT JOIN referral_end x ON x.referral = r.id
            WHERE r.id = $1
            """, id) { row -> KnownReferral? in
            guard let topic = Topic(rawValue: row.text(5)), let day = row.date(6),
                let passed = Referral.Passed(rawValue: row.text(8))
            else { return nil }
            let end = row.date(14).flatMap { day in
                row.optionalText(15).flatMap(Referral.Outcome.init).map { KnownReferral.End(day: day, outcome: $0) }
            }
            return KnownReferral(
                referral: Referral(
                    id: row.id(0), place: row.id(1), person: row.id(2), contact: row.optionalID(3), partner: row.id(4),
                    topic: topic, day: day, colleague: row.optionalID(7), passed: passed, consentedOn: row.date(9),
                    answerBy: row.date(10), owner: row.id(11), standIn: row.optionalID(12)),
                partnerName: row.text(13), end: end)
        } ?? nil
    }
}
