import Casework
import Database

/// What the heads themselves tell, and which walks along the lines are to be made. The walks know nothing of each other: each
/// begins at the tree of a signed head, so they can be made side by side.
struct AuditPlan: Sendable {
    private(set) var findings: [Finding] = []
    private(set) var walks: [AuditWalk] = []
    private(set) var newest: TreeHead?
    let waiting: Int

    /// So many lines to a walk.
    private static let length = 50_000

    init(_ db: any Reading, _ key: [UInt8]?, _ kept: TreeHead?) throws {
        let form = try EntryForm(db)
        waiting = max(0, try db.number("SELECT COUNT(*) FROM trace") - db.number("SELECT COUNT(*) FROM trace_leaf"))
        let sound = soundHeads(try Heads.all(db))
        newest = sound.last?.head
        if let newest, let key, newest.publicKey != key {
            findings.append(Finding(.otherKey, newest.number, sealedAt: newest.at))
        }
        try findUncovered(db)
        plan(sound, form)
        if let kept { try compare(kept, sound, db) }
    }

    /// Names the heads that are gone or not what was signed, and gives the others.
    private mutating func soundHeads(_ all: [StoredHead]) -> [StoredHead] {
        var sound: [StoredHead] = []
        var expected = 1
        for stored in all {
            let number = stored.head.number
            if number > expected { findings.append(Finding(.headRemoved, expected...(number - 1))) }
            expected = max(expected, number + 1)
            if stored.isSound && stored.head.size >= sound.last?.head.size ?? 0 {
                sound.append(stored)
            } else {
                findings.append(Finding(.headChanged, number))
            }
        }
        return sound
    }

    /// Lines after the last one that was signed, or with a number that cannot be.
    private mutating func findUncovered(_ db: any Reading) throws {
        let numbers = try db.all(
            "SELECT number, entry FROM trace_leaf WHERE number > $1 OR number < 1 ORDER BY number", newest?.size ?? 0
        ) { (number: $0.int(0), entry: $0.integer(1)) }
        findings += numbers.map { Finding(.added, $0.number, entry: $0.entry) }
    }

    private mutating func plan(_ heads: [StoredHead], _ form: EntryForm) {
        var (start, taken): (Frontier, [StoredHead]) = (Frontier(), [])
        for head in heads {
            taken.append(head)
            guard let frontier = head.frontier, frontier.size - start.size >= Self.length else { continue }
            walks.append(AuditWalk(start: start, heads: taken, form: form))
            (start, taken) = (frontier, [])
        }
        if !taken.isEmpty { walks.append(AuditWalk(start: start, heads: taken, form: form)) }
    }

    private mutating func compare(_ kept: TreeHead, _ heads: [StoredHead], _ db: any Reading) throws {
        let size = newest?.size ?? 0
        guard kept.size <= size else {
            findings.append(Finding(.removed, (size + 1)...kept.size, sealedAt: kept.at))
            return
        }
        guard kept.size > 0 else { return }
        var tree = heads.last { $0.head.size <= kept.size }?.frontier ?? Frontier()
        try db.each(
            "SELECT hash FROM trace_leaf WHERE number > $1 AND number <= $2 ORDER BY number",
            [tree.size.sqlValue, kept.size.sqlValue]
        ) { tree.append(TreeHash($0.blob(0)) ?? .empty) }
        if tree.size != kept.size || tree.root != kept.root {
            findings.append(Finding(.notAsKept, 1...kept.size, sealedAt: kept.at))
        }
    }
}
