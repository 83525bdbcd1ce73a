package import Access
package import Casework
package import Database
import SignIn
package import Trail

/// A browser in which someone is signed in.
package enum SignedIn {
    package struct Nobody: Error {}

    /// The cookie of the first colleague who has this role.
    package static func cookie(
        _ role: Role, in database: any Database, _ terms: SessionTerms = SessionTerms()
    ) async throws -> String {
        let clock = Clock.live
        let colleague = try await database.read { db in
            let all = try db.all("SELECT id, name FROM colleague ORDER BY id") { (id: $0.id(0, of: Colleague.self), name: $0.text(1)) }
            return try all.first { try Standing.find($0.id, $0.name, at: clock, db).has(role) }?.id
        }
        guard let colleague else { throw Nobody() }
        return try await cookie(colleague, in: database, terms)
    }

    package static func cookie(
        _ colleague: ID<Colleague>, in database: any Database, at clock: Clock = .live, _ terms: SessionTerms = SessionTerms(),
        ids: IDSource = .live(.live)
    ) async throws -> String {
        let author = Author(colleague, ground: "test", clock: clock, ids: ids)
        let token = try await database.write {
            try Sessions.start(for: colleague, on: "test", terms, clock, id: ids.next(), by: author, in: $0)
        }
        return "wegwijs=" + token.text
    }
}
