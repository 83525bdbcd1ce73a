import Access
import Casework
import Database
import SignIn
import Trail

/// Where those addresses are kept: the digest of each, and whose it is. A colleague has one at most.
enum CalendarFeeds {
    static let steps: [SQL] = [
        """
        CREATE TABLE calendar_feed (
            id BIGINT NOT NULL PRIMARY KEY,
            digest BYTEA NOT NULL UNIQUE,
            colleague BIGINT NOT NULL REFERENCES colleague (id),
            made_at TEXT NOT NULL)
        """,
        "CREATE INDEX calendar_feed_by_colleague ON calendar_feed (colleague)",
        "CREATE TABLE calendar_feed_end (feed BIGINT NOT NULL PRIMARY KEY REFERENCES calendar_feed (id), at TEXT NOT NULL)",
    ]

    /// The one that he had before ends.
    static func make(
        for colleague: ID<Colleague>, at moment: Moment, id: ID<CalendarFeed>, by author: Author, in db: any Writing
    ) throws -> Token {
        try end(of: colleague, at: moment, by: author, in: db)
        let token = Token()
        try db.run(
            "INSERT INTO calendar_feed (id, digest, colleague, made_at) VALUES ($1, $2, $3, $4)", id,
            SQLValue.blob(token.digest), colleague, moment)
        try author.trace("made", "calendar_feed", id, in: db)
        return token
    }

    static func end(of colleague: ID<Colleague>, at moment: Moment, by author: Author, in db: any Writing) throws {
        for id in try open(of: colleague, at: moment, db) {
            try db.run("INSERT INTO calendar_feed_end (feed, at) VALUES ($1, $2)", id, moment)
            try author.trace("ended", "calendar_feed", id, in: db)
        }
    }

    static func open(
        of colleague: ID<Colleague>, at moment: Moment, _ db: any Reading
    ) throws -> [ID<CalendarFeed>] {
        try db.all(
            """
            SELECT f.id FROM calendar_feed f WHERE f.colleague = $1 AND f.made_at > $2
                AND NOT EXISTS (SELECT 1 FROM calendar_feed_end x WHERE x.feed = f.id)
            """, colleague, moment - CalendarFeed.longest) { $0.id(0) }
    }

    /// Whose it is, as long as it lasts and he works somewhere.
    static func owner(of token: Token, at clock: Clock, _ db: any Reading) throws -> Standing? {
        let now = clock.now()
        let owner = try db.first(
            """
            SELECT f.colleague FROM calendar_feed f WHERE f.digest = $1 AND f.made_at > $2
                AND NOT EXISTS (SELECT 1 FROM calendar_feed_end x WHERE x.feed = f.id)
            """, SQLValue.blob(token.digest), now - CalendarFeed.longest) { $0.id(0, of: Colleague.self) }
        return try owner.flatMap { try Standing.find($0, "", at: clock, db) }
    }
}
