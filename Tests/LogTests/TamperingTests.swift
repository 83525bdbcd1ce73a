import Casework
import Database
import Foundation
import Support
import Testing
@testable import Trail

/// Whoever may write in the tables of the log can change it, but not unseen.
@Suite("Tampering with the log")
struct TamperingTests {
    /// What an edit led to; thrown, so that the edit itself is not kept.
    private struct Seen: Error {
        let audit: Audit
    }

    /// Few enough for every day; `WEGWIJS_LOG_EDITS=10000` for the whole.
    private static let count = number("WEGWIJS_LOG_EDITS") ?? 600
    private static let seed = number("WEGWIJS_LOG_SEED").map { UInt64($0) } ?? .random(in: 0..<1_000_000)

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    private static func filled() async throws -> Logbook {
        let log = try await Logbook()
        for (place, size) in [60, 1, 99, 40].enumerated() {
            try await log.write(size, from: Int64(place * 1000))
            try await log.sealing.seal()
        }
        return log
    }

    private static func audit(_ log: Logbook, against kept: TreeHead?, after edit: Edit) async throws -> Audit {
        let key = log.key.publicKey
        do {
            _ = try await log.database.write { db in
                // References are looked at in the end, which never comes.
                if Engine.chosen == .sqlite { try db.run("PRAGMA defer_foreign_keys = ON") }
                try edit.work(db)
                throw Seen(audit: try Audit.verify(db, key: key, against: kept))
            }
            throw Stopped()
        } catch let seen as Seen {
            return seen.audit
        }
    }

    private struct Stopped: Error {}

    @Test("Every edit, cut and exchange is found, and by its number where it has one")
    func all() async throws {
        let log = try await Self.filled()
        let kept = try #require(try await log.newest())
        try await log.unguard()
        #expect(try await log.verify(against: kept).findings == [])
        var drawer = try await EditDrawer(log, seed: Self.seed)
        var (missed, unnamed): ([String], [String]) = ([], [])
        let start = ContinuousClock.now
        for edit in drawer.draw(Self.count) {
            let audit = try await Self.audit(log, against: kept, after: edit)
            if audit.findings.isEmpty { missed.append(edit.description) }
            if let numbers = edit.numbers, !audit.findings.contains(where: { $0.numbers.overlaps(numbers) }) {
                unnamed.append(edit.description)
            }
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("audit: \(Self.count) edits of \(drawer.lines.count) lines, \(missed.count) missed, in \(Int(seconds)) s, seed \(Self.seed)")
        #expect(missed == [] && unnamed == [])
        #expect(try await log.verify(against: kept).findings == [], "nothing of it stayed")
    }

    /// The harness itself: what cannot be seen is not seen, so that "found" means something.
    @Test("Without the head that was kept elsewhere, an end that was cut off is not found; with it, it is")
    func harness() async throws {
        let log = try await Self.filled()
        let kept = try await log.newest()
        try await log.unguard()
        let cut = Edit(description: "cut off", numbers: nil) { db in
            try db.run("DELETE FROM trace_head WHERE number > 2")
            try db.run("DELETE FROM trace_leaf WHERE number > 61")
            try db.run("DELETE FROM trace WHERE id NOT IN (SELECT entry FROM trace_leaf)")
        }
        #expect(try await Self.audit(log, against: nil, after: cut).findings == [])
        let findings = try await Self.audit(log, against: kept, after: cut).findings
        #expect(findings.map(\.kind) == [.removed] && findings.map(\.numbers) == [62...200])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let deed: [SQL]
        let findings: [(Finding.Kind, ClosedRange<Int>)]
        var testDescription: String { deed.first?.text ?? "" }
    }

    private static let cases = [
        Case(deed: ["UPDATE trace SET deed = 'x' WHERE id = 7"], findings: [(.changed, 7...7)]),
        Case(deed: ["DELETE FROM trace WHERE id = 7"], findings: [(.removed, 7...7)]),
        Case(deed: ["DELETE FROM trace_leaf WHERE number BETWEEN 58 AND 63"], findings: [
            (.removed, 58...60), (.removed, 61...61), (.removed, 62...63),
        ]),
        Case(deed: [
            "UPDATE trace_leaf SET number = -1 WHERE number = 7", "UPDATE trace_leaf SET number = 7 WHERE number = 12",
            "UPDATE trace_leaf SET number = 12 WHERE number = -1",
        ], findings: [(.moved, 7...7), (.moved, 12...12)]),
        Case(deed: ["INSERT INTO trace_leaf SELECT 201, 0 - 1, hash FROM trace_leaf WHERE number = 1"], findings: [(.added, 201...201)]),
        Case(deed: ["DELETE FROM trace_head WHERE number = 2"], findings: [(.headRemoved, 2...2)]),
        Case(deed: ["UPDATE trace_head SET sealed_at = 'x' WHERE number = 2"], findings: [(.headChanged, 2...2)]),
    ]

    @Test("What was done is said as what it is", arguments: cases)
    func kinds(_ known: Case) async throws {
        let log = try await Self.filled()
        let kept = try await log.newest()
        try await log.unguard()
        let edit = Edit(description: "", numbers: nil) { db in for deed in known.deed { try db.run(deed) } }
        let findings = try await Self.audit(log, against: kept, after: edit).findings
        #expect(findings.map(\.kind) == known.findings.map(\.0))
        #expect(findings.map(\.numbers) == known.findings.map(\.1))
    }

    @Test("The database itself refuses who does not take its guards away", arguments: [
        "UPDATE trace SET deed = 'x'", "DELETE FROM trace", "UPDATE trace_leaf SET number = number + 1000", "DELETE FROM trace_head",
        "UPDATE trace_head SET sealed_at = 'x'",
    ] as [SQL])
    func guarded(_ deed: SQL) async throws {
        let log = try await Self.filled()
        await #expect(throws: BrokenConstraint(kind: .appendOnly)) { try await log.database.write { try $0.run(deed) } }
    }
}
