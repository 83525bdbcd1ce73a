import Access
import Casework
import Database
import Dates
import Organisation
import SignIn
import Trail

/// Someone who may see the pages that are measured, and is signed in.
enum BenchReader {
    /// Makes a team leader and signs him in.
    /// - Parameter municipality: of its places; nothing for all places.
    /// - Returns: the cookie of his browser.
    static func cookie(in database: any Database, of municipality: String?) async throws -> String {
        let (clock, ids) = (Clock.live, IDSource.live(.live))
        let author = Author(nil, ground: "bench", clock: clock, ids: ids)
        let colleague = Colleague(id: ids.next(), name: "Bench")
        let token = try await database.write { db in
            try Colleagues.add(colleague, by: author, in: db)
            for place in try places(of: municipality, db) {
                try Engagements.start(
                    Engagement(
                        id: ids.next(), colleague: colleague.id, place: place, kind: .staff, function: .teamLeader,
                        startedOn: clock.today),
                    by: author, in: db)
            }
            return try Sessions.start(
                for: colleague.id, on: "bench", SessionTerms(), clock, id: ids.next(), by: author, in: db)
        }
        return "wegwijs=" + token.text
    }

    private static func places(of municipality: String?, _ db: any Reading) throws -> [ID<Place>] {
        try db.all(
            "SELECT DISTINCT place FROM place_municipality WHERE municipality = COALESCE($1, municipality) ORDER BY place",
            municipality) { $0.id(0, of: Place.self) }
    }
}
