import Access
import Casework
import Database
import Organisation
import Trail

/// Where releases are kept.
enum Releases {
    static func ask(_ release: Release, by author: Author, in db: any Writing) throws {
        try db.run(
            """
            INSERT INTO release_request (id, colleague, place, address, title, reason, asked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, release.id, release.colleague, release.place, release.address, release.title, release.reason, release.askedAt)
        try author.trace("asked", "release", release.id, in: db)
    }

    /// - Returns: whether there was one that this colleague may decide about, and nobody had.
    static func decide(
        _ id: ID<Release>, isGiven: Bool, _ standing: Standing, at moment: Moment, by author: Author, in db: any Writing
    ) throws -> Bool {
        let asked = try db.first(
            "SELECT place, colleague FROM release_request WHERE id = $1 AND asked_at > $2", id, moment - Release.patience
        ) { (place: $0.id(0, of: Place.self), asker: $0.id(1, of: Colleague.self)) }
        guard let asked, Release.mayDecide(standing, on: asked.place, askedBy: asked.asker) else { return false }
        let isFirst = try db.run(
            "INSERT INTO release_decision (request, colleague, is_given, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", id,
            standing.colleague, isGiven, moment) == 1
        if isFirst { try author.trace(isGiven ? "gave" : "refused", "release", id, in: db) }
        return isFirst
    }

    /// Whether a colleague may fetch a document now.
    static func isGiven(
        _ address: String, to colleague: ID<Colleague>, at moment: Moment, _ db: any Reading
    ) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM release_request r JOIN release_decision d ON d.request = r.id
            WHERE r.colleague = $1 AND r.address = $2 AND d.is_given = 1 AND d.at > $3
            """, colleague, address, moment - Release.validity)
    }

    /// Whether he asked for it and nobody decided yet.
    static func isWaiting(
        _ address: String, for colleague: ID<Colleague>, at moment: Moment, _ db: any Reading
    ) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM release_request r WHERE r.colleague = $1 AND r.address = $2 AND r.asked_at > $3
                AND NOT EXISTS (SELECT 1 FROM release_decision d WHERE d.request = r.id)
            """, colleague, address, moment - Release.patience)
    }

    /// What somebody asked for lately and what waits for his decision, the newest first.
    static func lately(_ standing: Standing, at moment: Moment, _ db: any Reading) throws -> [ReleaseLine] {
        try db.all(
            """
            SELECT r.id, r.colleague, c.name, r.place, p.name, r.address, r.title, r.reason, r.asked_at, d.is_given, d.at, y.name
            FROM release_request r JOIN colleague c ON c.id = r.colleague JOIN place p ON p.id = r.place
                LEFT JOIN release_decision d ON d.request = r.id LEFT JOIN colleague y ON y.id = d.colleague
            WHERE r.asked_at > $1 ORDER BY r.asked_at DESC, r.id DESC
            """, moment - Release.patience) { ReleaseLine($0, for: standing, at: moment) }.compactMap { $0 }
    }
}
