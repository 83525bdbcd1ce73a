import Casework

/// How one server takes its turn, and takes over from one that fell silent.
///
/// No clock is shared. Who holds a turn counts on at every asking; who waits looks whether the count still moves, and takes
/// over after it stood still for as long as its own patience lasts. A wall clock that jumps changes nothing.
package actor Turns {
    private struct Holding: Equatable {
        let holder: Int64
        let number: Int
        let beat: Int
    }

    private let database: any Database
    private let patience: Duration
    private let me = Int64.random(in: 1 ... .max)
    /// What others held when we last looked, and since when it has been so.
    private var seen: [String: (holding: Holding, since: ContinuousClock.Instant)] = [:]

    package static let schema = Schema("turns", FieldClasses(internal: ["turn"]), [
        Schema.Step("2026-11-24", [
            """
            CREATE TABLE turn (
                name TEXT NOT NULL PRIMARY KEY, holder BIGINT NOT NULL, number BIGINT NOT NULL, beat BIGINT NOT NULL)
            """,
        ]),
    ])

    /// - Parameter patience: how long a holder may be silent; well over the time between two askings.
    package init(_ database: any Database, patience: Duration) {
        self.database = database
        self.patience = patience
    }

    /// Takes the turn or keeps it. Nothing when another server has it.
    package func take(_ name: String) async throws -> Turn? {
        let (me, silent) = (me, silentHolding(name))
        let (turn, other) = try await database.write { db -> (Turn?, Holding?) in
            guard let now = try Self.holding(name, db) else {
                try db.run("INSERT INTO turn (name, holder, number, beat) VALUES ($1, $2, 1, 0)", name, me)
                return (Turn(name: name, number: 1), nil)
            }
            if now.holder == me {
                try db.run("UPDATE turn SET beat = beat + 1 WHERE name = $1", name)
                return (Turn(name: name, number: now.number), nil)
            }
            guard now.holder == Self.nobody || now == silent else { return (nil, now) }
            try db.run("UPDATE turn SET holder = $2, number = number + 1, beat = 0 WHERE name = $1", name, me)
            return (Turn(name: name, number: now.number + 1), nil)
        }
        note(other, name)
        return turn
    }

    /// Gives all turns back, so that nobody has to wait until we seem silent.
    package func leave() async throws {
        let me = me
        try await database.write { try $0.run("UPDATE turn SET holder = $2 WHERE holder = $1", me, Self.nobody) }
    }

    private static let nobody: Int64 = 0

    private static func holding(_ name: String, _ db: any Reading) throws -> Holding? {
        try db.first("SELECT holder, number, beat FROM turn WHERE name = $1", name) {
            Holding(holder: $0.integer(0), number: $0.int(1), beat: $0.int(2))
        }
    }

    private func silentHolding(_ name: String) -> Holding? {
        guard let (holding, since) = seen[name], ContinuousClock.now - since >= patience else { return nil }
        return holding
    }

    private func note(_ holding: Holding?, _ name: String) {
        guard let holding else {
            seen[name] = nil
            return
        }
        if seen[name]?.holding != holding { seen[name] = (holding, .now) }
    }
}
