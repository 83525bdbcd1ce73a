package import Casework
package import Database

/// Gives new entries of the trace their place in the log and signs what the log then is (verzegelen). Who does a deed never
/// waits for it: the trace is written without a number, and no deed reads what is written here.
package struct Sealing: Sendable {
    /// How far back it looks for entries without a place.
    package enum Reach: Sendable {
        case everything
        /// From an hour before the last entry that has a place. Quick, however large the log is.
        case recent
    }

    private let database: any Database
    private let key: LogKey
    private let clock: Clock

    private static let hour = IDSource.growth(in: 3_600_000)

    package init(_ database: any Database, _ key: LogKey, clock: Clock) {
        self.database = database
        self.key = key
        self.clock = clock
    }

    /// Gives the number of entries that got a place.
    /// - Parameter turn: what is sealed counts only while this turn is ours.
    /// - Throws: a `Refusal` when the log is not what was signed: nothing is built on it.
    @discardableResult
    package func seal(_ reach: Reach = .everything, under turn: Turn? = nil) async throws -> Int {
        var sealed = 0
        var after = try await database.read { db in try reach == .recent ? Self.anHourBefore(db) : Int64.min }
        while true {
            let start = after
            // Read apart from the writing: what is read in the writing itself would stand in the way of deeds.
            let draft = try await database.read { try SealingDraft(after: start, $0) }
            guard !draft.entries.isEmpty || draft.isSigned(byOtherThan: key) else { return sealed }
            let head = try key.sign(number: draft.newestHead + 1, draft.frontier, at: clock.now().iso)
            guard try await isKept(draft, head, turn) else { continue }
            sealed += draft.entries.count
            after = draft.entries.last?.id ?? after
        }
    }

    /// False when someone else sealed meanwhile: then what they left is looked at anew.
    private func isKept(_ draft: SealingDraft, _ head: TreeHead, _ turn: Turn?) async throws -> Bool {
        do {
            return try await database.write { db in
                if let turn { try db.require(turn) }
                guard try Heads.newestNumber(db) == draft.newestHead else { return false }
                try draft.store(head, db)
                return true
            }
        } catch let fault as BrokenConstraint where fault.kind == .unique {
            // Of two at the same moment a server may tell the second in this way.
            guard try await database.read({ try Heads.newestNumber($0) }) != draft.newestHead else { throw fault }
            return false
        }
    }

    private static func anHourBefore(_ db: any Reading) throws -> Int64 {
        let last = try db.first("SELECT entry FROM trace_leaf ORDER BY number DESC LIMIT 1") { $0.integer(0) } ?? 0
        let (start, isTooSmall) = last.subtractingReportingOverflow(hour)
        return isTooSmall ? .min : start
    }
}
