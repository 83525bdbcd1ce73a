import Casework
import Database
import Dates
import Trail

/// Where is kept what was asked of the national helpdesk.
enum Escalations {
    static let table = KeptTable(
        "escalation", "place", "person", "legal_question", "asked_on", "question", "answer_by", "owner", "stand_in")
    static let answers = KeptTable("escalation_answer", key: "escalation", "answered_on", "colleague", "answer")

    static let steps: [SQL] = [
        // `question` and `answer`: sealed with the key of the client.
        """
        CREATE TABLE escalation (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            person BIGINT NOT NULL REFERENCES person (id),
            legal_question BIGINT NOT NULL REFERENCES legal_question (id),
            asked_on TEXT NOT NULL,
            question TEXT NOT NULL,
            answer_by TEXT,
            owner BIGINT NOT NULL REFERENCES colleague (id),
            stand_in BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX escalation_by_owner ON escalation (owner, answer_by)",
        "CREATE INDEX escalation_by_stand_in ON escalation (stand_in, answer_by) WHERE stand_in IS NOT NULL",
        "CREATE INDEX escalation_by_person ON escalation (person, asked_on)",
        "CREATE INDEX escalation_by_legal_question ON escalation (legal_question)",
        """
        CREATE TABLE escalation_answer (
            escalation BIGINT NOT NULL PRIMARY KEY REFERENCES escalation (id),
            answered_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            answer TEXT)
        """,
    ]

    /// To which no answer came yet.
    static let open: SQL = """
        SELECT t.id AS id, t.place AS place, t.person AS person, t.owner AS owner, t.stand_in AS stand_in,
            t.answer_by AS due_on, q.kind AS about, 1 AS waits
        FROM escalation t JOIN legal_question q ON q.id = t.legal_question
        WHERE NOT EXISTS (SELECT 1 FROM escalation_answer x WHERE x.escalation = t.id)
        """

    static func ask(_ escalation: Escalation, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(table, escalation.id, in: db)
        try db.run(
            """
            INSERT INTO escalation (id, place, person, legal_question, asked_on, question, answer_by, owner, stand_in)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, escalation.id, escalation.place, escalation.person, escalation.legalQuestion, escalation.askedOn,
            escalation.question, escalation.answerBy, escalation.owner, escalation.standIn)
        try author.trace("asked", "escalation", escalation.id, in: db)
    }

    static func answer(
        _ id: ID<Escalation>, _ reply: Escalation.Reply, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(answers, id, in: db)
        try db.run(
            """
            INSERT INTO escalation_answer (escalation, answered_on, colleague, answer) VALUES ($1, $2, $3, $4)
            ON CONFLICT DO NOTHING
            """, id, reply.day, author.colleague, reply.text)
        try author.trace("answered", "escalation", id, in: db)
    }

    static func find(_ id: ID<Escalation>, _ db: any Reading) throws -> Escalation? {
        try db.first(selection + " WHERE e.id = $1", id) { read($0) } ?? nil
    }

    /// The newest first.
    static func all(about question: ID<LegalQuestion>, _ db: any Reading) throws -> [Escalation] {
        try db.all(selection + " WHERE e.legal_question = $1 ORDER BY e.asked_on DESC, e.id DESC", question) { read($0) }
            .compactMap { $0 }
    }

    private static let selection: SQL = """
        SELECT e.id, e.place, e.person, e.legal_question, e.asked_on, e.question, e.answer_by, e.owner, e.stand_in, x.answered_on,
            x.answer
        FROM escalation e LEFT JOIN escalation_answer x ON x.escalation = e.id
        """

    private static func read(_ row: any Row) -> Escalation? {
        row.date(4).map { day in
            Escalation(
                id: row.id(0), place: row.id(1), person: row.id(2), legalQuestion: row.id(3), askedOn: day,
                question: row.text(5), answerBy: row.date(6), owner: row.id(7), standIn: row.optionalID(8),
                answer: row.date(9).map { .init(day: $0, text: row.optionalText(10)) })
        }
    }
}
