package import Casework
import Crypto
package import Database

/// Where the keys of clients are kept (kluis), wrapped: in a file or a database of its own, so that copies of the data hold no
/// key, and a client who is erased is gone from old copies too once those of the vault are.
package struct Vault: Sendable {
    private let database: any Database
    private let master: MasterKey
    private let clock: Clock

    package static let migrator = Migrator([Schema("vault", FieldClasses(personal: ["client_key"]), [
        Schema.Step("2026-11-26", [
            // Whose key; numbers of people are of the other database, which this one does not know.
            "CREATE TABLE client_key (person BIGINT NOT NULL PRIMARY KEY, wrapped BYTEA NOT NULL, made_at TEXT NOT NULL)",
        ]),
    ])])

    /// Opens the vault, and makes it when it is not there.
    package init(in database: any Database, _ master: MasterKey, clock: Clock) async throws {
        try await Self.migrator.migrate(database, clock: clock)
        self.database = database
        self.master = master
        self.clock = clock
    }

    /// The key with which is sealed what is about somebody; made when he has none yet.
    package func key<Noun>(of person: ID<Noun>) async throws -> ClientKey {
        if let found = try await find(person.number) { return found }
        let wrapped = try master.wrap(SymmetricKey(size: .bits256), of: person.number)
        let moment = clock.now()
        try await database.write { db in
            try db.run(
                "INSERT INTO client_key (person, wrapped, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", person,
                SQLValue.blob(wrapped), moment)
        }
        // Another program may have been first: the key that lies there is what counts.
        guard let made = try await find(person.number) else { throw Refusal.unusableMasterKey }
        return made
    }

    /// - Parameter kept: as it stands in the table.
    /// - Returns: nothing when its key is gone, or when it was not sealed for this place.
    package func open(_ kept: String, at place: SealedPlace) async throws -> String? {
        guard let sealed = SealedText(kept: kept), let key = try await find(sealed.owner) else { return nil }
        return key.open(sealed, at: place)
    }

    /// Several texts, each key of them asked for once.
    package func open(_ texts: [(kept: String, place: SealedPlace)]) async throws -> [String?] {
        var keys: [Int64: ClientKey] = [:]
        var opened: [String?] = []
        for (kept, place) in texts {
            guard let sealed = SealedText(kept: kept) else {
                opened.append(nil)
                continue
            }
            if keys[sealed.owner] == nil { keys[sealed.owner] = try await find(sealed.owner) }
            opened.append(keys[sealed.owner]?.open(sealed, at: place))
        }
        return opened
    }

    /// A file, of all its pieces in their order.
    /// - Returns: nothing when its key is gone, or when a piece is not the one that was sealed there.
    package func open(_ pieces: [[UInt8]], at place: SealedPlace) async throws -> [UInt8]? {
        let sealed = pieces.compactMap(SealedBytes.init)
        guard let owner = sealed.first?.owner, sealed.count == pieces.count, sealed.allSatisfy({ $0.owner == owner }),
            let key = try await find(owner)
        else { return nil }
        return key.open(sealed, at: place)
    }

    private func find(_ owner: Int64) async throws -> ClientKey? {
        let wrapped = try await database.read { db in
            try db.first("SELECT wrapped FROM client_key WHERE person = $1", owner) { $0.blob(0) }
        }
        return try wrapped.map { try master.unwrap($0, of: owner) }
    }

    /// Throws keys away. What was sealed with them opens never again; of the file of the vault not a byte of them is left.
    package func erase<Noun>(_ people: [ID<Noun>]) async throws {
        try await database.write { db in
            for person in people { try db.run("DELETE FROM client_key WHERE person = $1", person) }
        }
        try await database.tidy()
    }

    package func close() async throws {
        try await database.close()
    }
}

extension Refusal {
    /// There is no vault here: what is sealed stays closed, the rest goes on.
    package static let noVault = Refusal(.unavailable, Phrase(
        nl: "Dit staat achter slot, en de sleutels zijn er nu niet. Vraag de beheerder. De rest werkt gewoon.",
        en: "This is locked away, and the keys are not here now. Ask the administrator. The rest works as usual."))
}
