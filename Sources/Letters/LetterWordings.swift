import Casework
import Database
import Dates
import Trail

/// Where the texts of letters are kept: never written over, the newest counts.
enum LetterWordings {
    static let table = KeptTable("letter_wording", "letter", "language", "text", "source", "colleague")
    static let approvals = KeptTable("letter_approval", key: "wording", "interpreter", "approved_on", "colleague")

    static let steps: [SQL] = [
        // `source`: the Dutch text of which it is the translation; nothing for the one that comes with the program.
        """
        CREATE TABLE letter_wording (
            id BIGINT NOT NULL PRIMARY KEY,
            letter TEXT NOT NULL,
            language TEXT NOT NULL,
            text TEXT NOT NULL,
            source BIGINT,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX letter_wording_by_letter ON letter_wording (letter, language, id)",
        """
        CREATE TABLE letter_approval (
            wording BIGINT NOT NULL PRIMARY KEY REFERENCES letter_wording (id),
            interpreter TEXT NOT NULL,
            approved_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
    ]

    /// The newest in each language; the Dutch one always, first.
    static func all(of kind: LetterKind, _ db: any Reading) throws -> [LetterWording] {
        let rows = try db.all(
            """
            SELECT t.id, t.language, t.text, t.source, a.interpreter, a.approved_on
            FROM letter_wording t LEFT JOIN letter_approval a ON a.wording = t.id
            WHERE t.letter = $1 AND t.id = (
                SELECT MAX(n.id) FROM letter_wording n WHERE n.letter = t.letter AND n.language = t.language)
            ORDER BY t.language
            """, kind.slug
        ) { row in
            (
                id: row.id(0, of: LetterWording.self), language: row.text(1), text: row.text(2),
                source: row.optionalID(3, of: LetterWording.self), interpreter: row.optionalText(4), day: row.optionalText(5)
            )
        }
        let dutch = rows.first { $0.language.utf8.elementsEqual(LetterWording.dutch.utf8) }
        let own = LetterWording(
            id: dutch?.id, language: LetterWording.dutch, text: dutch?.text ?? kind.draft, approval: nil, isOfNow: true)
        return [own] + rows.filter { !$0.language.utf8.elementsEqual(LetterWording.dutch.utf8) }.map { row in
            LetterWording(
                id: row.id, language: row.language, text: row.text,
                approval: row.interpreter.map { LetterWording.Approval(interpreter: $0, day: row.day ?? "") },
                isOfNow: row.source == dutch?.id)
        }
    }

    static func find(_ kind: LetterKind, in language: String, _ db: any Reading) throws -> LetterWording? {
        try all(of: kind, db).first { $0.language.utf8.elementsEqual(language.utf8) }
    }

    /// - Parameter source: the Dutch text that lay beside it.
    static func write(
        _ text: String, _ id: ID<LetterWording>, of kind: LetterKind, in language: String, source: ID<LetterWording>?,
        within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(table, id, in: db)
        try db.run(
            "INSERT INTO letter_wording (id, letter, language, text, source, colleague) VALUES ($1, $2, $3, $4, $5, $6)", id,
            kind.slug, language, text, source, author.colleague)
        try author.trace("wrote", "letter_wording", id, in: db)
    }

    static func approve(
        _ id: ID<LetterWording>, by interpreter: String, on day: CalendarDate, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        try revision.keep(approvals, id, in: db)
        try db.run(
            """
            INSERT INTO letter_approval (wording, interpreter, approved_on, colleague) VALUES ($1, $2, $3, $4)
            ON CONFLICT (wording) DO UPDATE SET interpreter = excluded.interpreter, approved_on = excluded.approved_on,
                colleague = excluded.colleague
            """, id, interpreter, day, author.colleague)
        try author.trace("approved", "letter_wording", id, in: db)
    }
}
