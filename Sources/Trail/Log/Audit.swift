import Casework
package import Database

/// The whole log, compared with what was signed (nazien). Only looks, so that it can be done on a copy, by someone who may not
/// write, and while the program works.
package struct Audit: Equatable, Sendable {
    /// So many lines are covered by a signed head.
    package let lines: Int
    /// So many entries have no place in the log yet.
    package let waiting: Int
    package let newest: TreeHead?
    package let findings: [Finding]

    /// - Parameter key: the public key that must have signed the newest head.
    /// - Parameter kept: a head that was kept elsewhere.
    package static func verify(
        _ database: any Database, key: [UInt8]? = nil, against kept: TreeHead? = nil
    ) async throws -> Audit {
        let plan = try await database.read { try AuditPlan($0, key, kept) }
        let found = try await database.readTogether(plan.walks.map { walk in { db in try walk.findings(db) } })
        return Audit(plan, found)
    }

    /// As the other, inside a transaction.
    package static func verify(_ db: any Reading, key: [UInt8]? = nil, against kept: TreeHead? = nil) throws -> Audit {
        let plan = try AuditPlan(db, key, kept)
        return Audit(plan, try plan.walks.map { try $0.findings(db) })
    }

    private init(_ plan: AuditPlan, _ found: [[Finding]]) {
        lines = plan.newest?.size ?? 0
        waiting = plan.waiting
        newest = plan.newest
        findings = plan.findings + found.flatMap { $0 }
    }
}
