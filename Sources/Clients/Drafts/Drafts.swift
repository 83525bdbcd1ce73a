import Access
package import Casework
package import Database
package import Trail

/// Where drafts are kept.
package enum Drafts {
    static let table = KeptTable("draft", "colleague", "person", "form", "text", "at")

    package static func find(
        _ form: String, of person: ID<Person>, by colleague: ID<Colleague>, _ db: any Reading
    ) throws -> Draft? {
        try db.first(
            "SELECT id, text, at FROM draft WHERE colleague = $1 AND person = $2 AND form = $3", colleague, person, form
        ) { Draft(id: $0.id(0), text: $0.text(1), at: $0.text(2)) }
    }

    /// Writes it anew, or over what was there. Only its first time leaves a trace: the rest is the same writing.
    static func put(
        _ draft: Draft, _ form: String, of person: ID<Person>, by author: Author, in db: any Writing
    ) throws {
        let isNew = try !db.exists("SELECT 1 FROM draft WHERE id = $1", draft.id)
        try db.run(
            """
            INSERT INTO draft (id, colleague, person, form, text, at) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (colleague, person, form) DO UPDATE SET id = excluded.id, text = excluded.text, at = excluded.at
            """, draft.id, author.colleague, person, form, draft.text, draft.at)
        if isNew { try author.trace("drafted", "person", person, in: db) }
    }

    package static func discard(_ form: String, of person: ID<Person>, by author: Author, in db: any Writing) throws {
        let gone = try db.run(
            "DELETE FROM draft WHERE colleague = $1 AND person = $2 AND form = $3", author.colleague, person, form)
        if gone > 0 { try author.trace("discarded", "draft", person, in: db) }
    }

    /// Throws away those that nobody went on with.
    package static func tidy(at moment: Moment, by author: Author, in db: any Writing) throws {
        let gone = try db.run("DELETE FROM draft WHERE at <= $1", moment - Draft.kept)
        if gone > 0 { try author.trace("tidied", "draft", code: String(gone), in: db) }
    }
}
