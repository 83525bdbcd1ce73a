import Casework
import Clients
import Database
import Dates
import Trail

/// Where is kept what dossiers asked of the national helpdesk.
enum HelpdeskQuestions {
    static let table = KeptTable(
        "helpdesk_question", "dossier", "topic", "asked_on", "question", "answer_by", "owner", "stand_in")
    static let replies = KeptTable("helpdesk_reply", key: "question", "answered_on", "answer", "done", "colleague")

    static let steps: [SQL] = [
        // `question`, `answer`, `done`: sealed with the key of the client whose dossier it is.
        """
        CREATE TABLE helpdesk_question (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            topic TEXT NOT NULL REFERENCES helpdesk_topic (code),
            asked_on TEXT NOT NULL,
            question TEXT NOT NULL,
            answer_by TEXT,
            owner BIGINT NOT NULL REFERENCES colleague (id),
            stand_in BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX helpdesk_question_by_dossier ON helpdesk_question (dossier, id)",
        "CREATE INDEX helpdesk_question_by_owner ON helpdesk_question (owner, answer_by)",
        "CREATE INDEX helpdesk_question_by_stand_in ON helpdesk_question (stand_in, answer_by) WHERE stand_in IS NOT NULL",
        """
        CREATE TABLE helpdesk_reply (
            question BIGINT NOT NULL PRIMARY KEY REFERENCES helpdesk_question (id),
            answered_on TEXT NOT NULL,
            answer TEXT,
            done TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
    ]

    /// To which no answer came yet.
    static let open: SQL = """
        SELECT t.id AS id, d.place AS place, d.person AS person, t.owner AS owner, t.stand_in AS stand_in, t.answer_by AS due_on,
            d.kind AS about, 1 AS waits
        FROM helpdesk_question t JOIN dossier d ON d.id = t.dossier
        WHERE NOT EXISTS (SELECT 1 FROM helpdesk_reply x WHERE x.question = t.id)
        """

    private static let selection: SQL = """
        SELECT q.id, q.dossier, q.topic, q.asked_on, q.question, q.answer_by, q.owner, q.stand_in, r.answered_on, r.answer,
            r.done, CASE WHEN EXISTS (SELECT 1 FROM helpdesk_answer a WHERE a.question = q.id) THEN 1 ELSE 0 END
        FROM helpdesk_question q LEFT JOIN helpdesk_reply r ON r.question = q.id
        """

    private static func read(_ row: any Row) -> HelpdeskQuestion? {
        guard let day = row.date(3) else { return nil }
        return HelpdeskQuestion(
            id: row.id(0), dossier: row.id(1), topic: row.text(2), askedOn: day, text: row.text(4), answerBy: row.date(5),
            hands: Hands(owner: row.optionalID(6), standIn: row.optionalID(7)),
            reply: row.date(8).map { HelpdeskQuestion.Reply(day: $0, text: row.optionalText(9), done: row.text(10)) },
            isShared: row.flag(11))
    }

    /// The newest first.
    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [HelpdeskQuestion] {
        try db.all(selection + " WHERE q.dossier = $1 ORDER BY q.id DESC", dossier, as: read).compactMap { $0 }
    }

    static func find(_ id: ID<HelpdeskQuestion>, _ db: any Reading) throws -> HelpdeskQuestion? {
        try db.first(selection + " WHERE q.id = $1", id, as: read) ?? nil
    }

    static func ask(_ question: HelpdeskQuestion, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(table, question.id, in: db)
        try db.run(
            """
            INSERT INTO helpdesk_question (id, dossier, topic, asked_on, question, answer_by, owner, stand_in)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, question.id, question.dossier, question.topic, question.askedOn, question.text, question.answerBy,
            question.hands.owner, question.hands.standIn)
        try author.trace("asked", "helpdesk_question", question.id, in: db)
    }

    static func answer(
        _ id: ID<HelpdeskQuestion>, _ reply: HelpdeskQuestion.Reply, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        try revision.keep(replies, id, in: db)
        try db.run(
            "INSERT INTO helpdesk_reply (question, answered_on, answer, done, colleague) VALUES ($1, $2, $3, $4, $5)", id,
            reply.day, reply.text, reply.done, author.colleague)
        try author.trace("answered", "helpdesk_question", id, in: db)
    }
}
