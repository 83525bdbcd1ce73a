import Casework
import Database
import Trail

/// A line of the log, as the auditor reads it: who did or saw what, when, as what. Never what it said.
struct LogLine: Sendable, Equatable {
    let id: Int64
    let at: String
    /// Nothing when the program itself did it.
    let colleague: String?
    let role: String?
    let ground: String
    let deed: String
    let noun: String
    /// A file number, or the code by which the thing is known.
    let subject: String
    /// What of it was shown: "card basic"; nothing for what has no parts.
    var sections: String?
    /// The network that it came from.
    var origin: String?

    static let perPage = 100

    /// The newest first, from before a line on.
    static func page(before id: Int64?, _ db: any Reading) throws -> [LogLine] {
        try db.all(
            """
            SELECT t.id, t.at, c.name, t.role, t.ground, t.deed, t.noun, t.subject, t.code, t.section, t.origin
            FROM trace t LEFT JOIN colleague c ON c.id = t.colleague
            WHERE t.id < $1 ORDER BY t.id DESC LIMIT $2
            """, id ?? .max, perPage
        ) { row in
            LogLine(
                id: row.integer(0), at: row.text(1), colleague: row.optionalText(2), role: row.optionalText(3),
                ground: row.text(4), deed: row.text(5), noun: row.text(6),
                subject: row.isNull(7) ? row.text(8) : row.id(7, of: LogLine.self).description,
                sections: row.optionalText(9), origin: row.optionalText(10))
        }
    }
}
