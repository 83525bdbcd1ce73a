import Casework
import Database
import Dates
import Trail

/// Where earlier answers are kept, apart from dossiers: only what somebody declared to be about nobody, with the words by which
/// it is found.
enum HelpdeskAnswers {
    static let table = KeptTable("helpdesk_answer", "question", "topic", "asked", "answered", "declared_on", "colleague")
    static let words = KeptTable("helpdesk_answer_word", "answer", "word")
    /// So many are shown.
    static let most = 50
    private static let mostWords = 8

    static let steps: [SQL] = [
        // `question`: from which it came, to see that it is there; from an answer nobody goes back to a dossier.
        """
        CREATE TABLE helpdesk_answer (
            id BIGINT NOT NULL PRIMARY KEY,
            question BIGINT NOT NULL UNIQUE,
            topic TEXT NOT NULL REFERENCES helpdesk_topic (code),
            asked TEXT NOT NULL,
            answered TEXT NOT NULL,
            declared_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX helpdesk_answer_by_topic ON helpdesk_answer (topic, id)",
        """
        CREATE TABLE helpdesk_answer_word (
            id BIGINT NOT NULL PRIMARY KEY,
            answer BIGINT NOT NULL REFERENCES helpdesk_answer (id),
            word TEXT NOT NULL)
        """,
        "CREATE INDEX helpdesk_answer_word_by_word ON helpdesk_answer_word (word, answer)",
        "CREATE INDEX helpdesk_answer_word_by_answer ON helpdesk_answer_word (answer)",
    ]

    /// - Parameter question: from which it came.
    static func share(
        _ answer: HelpdeskAnswer, of question: ID<HelpdeskQuestion>, within revision: Revision, ids: IDSource, by author: Author,
        in db: any Writing
    ) throws {
        try revision.make(table, [[
            answer.id.sqlValue, question.sqlValue, answer.topic.sqlValue, answer.question.sqlValue, answer.answer.sqlValue,
            answer.declaredOn.sqlValue, author.colleague.sqlValue,
        ]], in: db)
        let found = HelpdeskAnswer.words(answer.question + " " + answer.answer).sorted()
        try revision.make(
            words, found.map { [ids.next(HelpdeskAnswer.self).sqlValue, answer.id.sqlValue, $0.sqlValue] }, in: db)
        try author.trace("declared", "helpdesk_answer", answer.id, in: db)
    }

    /// With all of these words, or words that begin so; the newest first.
    static func search(_ typed: String, topic: String?, _ db: any Reading) throws -> [HelpdeskAnswer] {
        var values = StatementValues()
        var conditions: [SQL] = []
        for word in HelpdeskAnswer.words(typed).sorted().prefix(mostWords) {
            // Up to the last letter that there is: a range, which an index answers.
            let (from, to) = (values.add(word.sqlValue), values.add((word + "\u{10FFFF}").sqlValue))
            conditions.append(
                "EXISTS (SELECT 1 FROM helpdesk_answer_word w WHERE w.answer = a.id AND w.word >= " + from + " AND w.word < " + to
                    + ")")
        }
        if let topic { conditions.append("a.topic = " + values.add(topic.sqlValue)) }
        let sql: SQL = """
            SELECT a.id, a.topic, a.asked, a.answered, a.declared_on, c.name
            FROM helpdesk_answer a LEFT JOIN colleague c ON c.id = a.colleague
            """
        let filter: SQL = conditions.isEmpty ? "" : " WHERE " + .joined(conditions, by: " AND ")
        var found: [HelpdeskAnswer] = []
        try db.each(sql + filter + " ORDER BY a.id DESC LIMIT " + values.add(Int64(most).sqlValue), values.all) { row in
            guard let day = row.date(4) else { return }
            found.append(HelpdeskAnswer(
                id: row.id(0), topic: row.text(1), question: row.text(2), answer: row.text(3), declaredOn: day,
                name: row.optionalText(5)))
        }
        return found
    }
}
