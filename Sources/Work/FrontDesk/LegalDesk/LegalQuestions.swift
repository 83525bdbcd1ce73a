import Casework
import Database
import Dates
import Trail

/// Where legal questions are kept.
enum LegalQuestions {
    static let table = KeptTable(
        "legal_question", "place", "person", "contact", "day", "kind", "term", "term_on", "owner", "stand_in")
    static let end = KeptTable("legal_question_end", key: "legal_question", "ended_on", "colleague", "outcome")

    static let steps: [SQL] = [
        // A term has its day, and a day says of what.
        """
        CREATE TABLE legal_question (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            person BIGINT NOT NULL REFERENCES person (id),
            contact BIGINT,
            day TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('permit', 'family', 'naturalisation', 'papers', 'other')),
            term TEXT CHECK (term IN ('objection', 'appeal', 'application', 'evidence', 'hearing')),
            term_on TEXT,
            owner BIGINT NOT NULL REFERENCES colleague (id),
            stand_in BIGINT REFERENCES colleague (id),
            CHECK ((term IS NULL AND term_on IS NULL) OR (term IS NOT NULL AND term_on IS NOT NULL)))
        """,
        "CREATE INDEX legal_question_by_owner ON legal_question (owner, term_on)",
        "CREATE INDEX legal_question_by_stand_in ON legal_question (stand_in, term_on) WHERE stand_in IS NOT NULL",
        "CREATE INDEX legal_question_by_person ON legal_question (person, day)",
        """
        CREATE TABLE legal_question_end (
            legal_question BIGINT NOT NULL PRIMARY KEY REFERENCES legal_question (id),
            ended_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'sent', 'lawyer', 'dropped')))
        """,
    ]

    /// Of which something is still to be done, by the day that must not pass.
    static let open: SQL = """
        SELECT t.id AS id, t.place AS place, t.person AS person, t.owner AS owner, t.stand_in AS stand_in,
            t.term_on AS due_on, COALESCE(t.term, t.kind) AS about, 0 AS waits
        FROM legal_question t WHERE NOT EXISTS (SELECT 1 FROM legal_question_end x WHERE x.legal_question = t.id)
        """

    static func put(_ question: LegalQuestion, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(table, question.id, in: db)
        try db.run(
            """
            INSERT INTO legal_question (id, place, person, contact, day, kind, term, term_on, owner, stand_in)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, term = excluded.term, term_on = excluded.term_on,
                owner = excluded.owner, stand_in = excluded.stand_in
            """, question.id, question.place, question.person, question.contact, question.day, question.kind,
            question.deadline?.term, question.deadline?.day, question.owner, question.standIn)
        try author.trace("put", "legal_question", question.id, in: db)
    }

    static func finish(
        _ id: ID<LegalQuestion>, _ outcome: LegalQuestion.Outcome, on day: CalendarDate, within revision: Revision,
        by author: Author, in db: any Writing
    ) throws {
        try revision.keep(end, id, in: db)
        try db.run(
            """
            INSERT INTO legal_question_end (legal_question, ended_on, colleague, outcome) VALUES ($1, $2, $3, $4)
            ON CONFLICT DO NOTHING
            """, id, day, author.colleague, outcome)
        try author.trace("finished", "legal_question", id, in: db)
    }

    static func find(_ id: ID<LegalQuestion>, _ db: any Reading) throws -> KnownQuestion? {
        try db.first(
            """
            SELECT q.id, q.place, q.person, (SELECT c.id FROM contact c WHERE c.id = q.contact), q.day, q.kind, q.term, q.term_on,
                q.owner, q.stand_in, x.ended_on, x.outcome
            FROM legal_question q LEFT JOIN legal_question_end x ON x.legal_question = q.id
            WHERE q.id = $1
            """, id) { row -> KnownQuestion? in
            guard let day = row.date(4), let kind = LegalQuestion.Kind(rawValue: row.text(5)) else { return nil }
            let deadline = row.optionalText(6).flatMap(LegalQuestion.Term.init).flatMap { term in
                row.date(7).map { LegalQuestion.Deadline(term: term, day: $0) }
            }
            let end = row.optionalText(11).flatMap(LegalQuestion.Outcome.init).flatMap { outcome in
                row.date(10).map { KnownQuestion.End(day: $0, outcome: outcome) }
            }
            return KnownQuestion(
                question: LegalQuestion(
                    id: row.id(0), place: row.id(1), person: row.id(2), contact: row.optionalID(3), day: day, kind: kind,
                    deadline: deadline, owner: row.id(8), standIn: row.optionalID(9)),
                end: end)
        } ?? nil
    }
}
