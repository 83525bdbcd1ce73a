package import Casework
package import Database
package import Dates

/// Who does a deed, on what ground, and when (wie, waarom). Every changing function asks for one: a write without a
/// trace cannot be written.
package struct Author: Sendable {
    /// Nothing when the program itself acts, such as when it makes practice data.
    package let colleague: ID<Colleague>?
    /// "practice", "desk", "import": why this person may do this now.
    package let ground: String
    /// As what he may do this, and the session in which he does; nothing for the program itself.
    private let role: String?
    private let session: Int64?
    /// The network that it came from.
    private let origin: String?
    private let clock: Clock
    private let ids: IDSource

    package init(
        _ colleague: ID<Colleague>?, ground: String, role: String? = nil, session: Int64? = nil, origin: String? = nil,
        clock: Clock, ids: IDSource
    ) {
        self.colleague = colleague
        self.ground = ground
        self.role = role
        self.session = session
        self.origin = origin
        self.clock = clock
        self.ids = ids
    }

    /// The day on which it is done.
    package var today: CalendarDate { clock.today }

    /// Writes the trace of a deed, in the same transaction as the deed. Names the thing, never its content.
    /// - Parameter sections: what of it was shown, of a thing of which not everybody sees all.
    package func trace<Noun>(
        _ deed: String, _ noun: String, _ subject: ID<Noun>, sections: [String] = [], in db: any Writing
    ) throws {
        try trace(deed, noun, subject, code: nil, sections, in: db)
    }

    /// Writes the trace of a deed on what is known by a code and not by an identity: a municipality, a definition.
    package func trace(_ deed: String, _ noun: String, code: String, in db: any Writing) throws {
        try trace(deed, noun, nil as ID<Author>?, code: code, [], in: db)
    }

    /// The same for many, of one noun: much quicker than one by one where the engine is a server.
    package func trace(_ noun: String, _ deeds: [(deed: String, code: String)], in db: any Writing) throws {
        try db.runAll(Self.writing, deeds.map { row($0.deed, noun, nil, code: $0.code, []) })
    }

    private func trace<Noun>(
        _ deed: String, _ noun: String, _ subject: ID<Noun>?, code: String?, _ sections: [String], in db: any Writing
    ) throws {
        try db.run(Self.writing, row(deed, noun, subject?.number, code: code, sections))
    }

    private func row(_ deed: String, _ noun: String, _ subject: Int64?, code: String?, _ sections: [String]) -> [SQLValue] {
        let section = sections.isEmpty ? nil : sections.joined(separator: " ")
        return [
            ids.next(Author.self).sqlValue, clock.now().sqlValue, colleague.sqlValue, ground.sqlValue, deed.sqlValue,
            noun.sqlValue, subject.sqlValue, code.sqlValue, role.sqlValue, session.sqlValue, section.sqlValue, origin.sqlValue,
        ]
    }

    private static let writing: SQL = """
        INSERT INTO trace (id, at, colleague, ground, deed, noun, subject, code, role, sign_in, section, origin)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """
}
