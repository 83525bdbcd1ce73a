import Casework
import Database
import Organisation
import Support
@testable import Trail

/// A log to test with: deeds written as the program writes them, and sealed.
struct Logbook {
    let database: any Database
    let key = LogKey()

    init() async throws {
        database = try await Scratch.database()
    }

    var sealing: Sealing { Sealing(database, key, clock: .live) }

    /// So many deeds, some on a thing, some on a code, some by someone.
    func write(_ count: Int, from first: Int64) async throws {
        try await database.write { db in
            let ids = IDSource.counting(from: first)
            let nobody = Author(nil, ground: "test", clock: .live, ids: ids)
            let someone = ID<Colleague>(1 << 50 + first)
            try Colleagues.add(Colleague(id: someone, name: "Noor"), by: nobody, in: db)
            let author = Author(someone, ground: "désk", clock: .live, ids: ids)
            for number in 1..<count {
                if number.isMultiple(of: 3) {
                    try nobody.trace("put", "municipality", code: "GM\(number)", in: db)
                } else {
                    try author.trace("added", "contact", ID<Author>(Int64(number)), in: db)
                }
            }
        }
    }

    func verify(against kept: TreeHead? = nil) async throws -> Audit {
        try await Audit.verify(database, key: key.publicKey, against: kept)
    }

    func newest() async throws -> TreeHead? {
        try await database.read { try Heads.newest($0) }
    }

    /// The numbers of the lines and the entries that belong to them.
    func lines() async throws -> [[Int64]] {
        try await database.read { try $0.all("SELECT number, entry FROM trace_leaf ORDER BY number") { [$0.integer(0), $0.integer(1)] } }
    }

    /// What an administrator of the database can do: he takes its own guards away.
    func unguard() async throws {
        let guards: [SQL] = switch Engine.chosen {
        case .sqlite: [
                "DROP TRIGGER trace_unchanged", "DROP TRIGGER trace_unremoved", "DROP TRIGGER trace_leaf_unchanged",
                "DROP TRIGGER trace_leaf_unremoved", "DROP TRIGGER trace_head_unchanged", "DROP TRIGGER trace_head_unremoved",
            ]
        case .postgresql: [
                "DROP TRIGGER unchanged ON trace", "DROP TRIGGER unchanged ON trace_leaf", "DROP TRIGGER unchanged ON trace_head",
                "ALTER TABLE trace_leaf DROP CONSTRAINT trace_leaf_entry_fkey", "ALTER TABLE trace DROP CONSTRAINT trace_colleague_fkey",
            ]
        }
        try await database.write { db in try guards.forEach(db.define) }
    }
}
