import Casework
import Database

/// The lines between one signed head and the next, looked at one by one.
struct Stretch {
    private let head: TreeHead
    private let form: EntryForm
    private var expected: Int
    private var frontier: Frontier
    private var lines: [(number: Int, entry: Int64)] = []
    private var unlike: [Leaf] = []
    private(set) var findings: [Finding] = []

    /// - Parameter start: the tree before it.
    init(from start: Frontier, to head: TreeHead, _ form: EntryForm) {
        self.head = head
        self.form = form
        frontier = start
        expected = start.size + 1
    }

    mutating func walk(_ db: any Reading) throws {
        let first = expected
        if first <= head.size {
            // Through a copy: the rows are read while this is being changed.
            var walked = self
            try Leaf.each(first...head.size, form, db) { walked.take($0) }
            self = walked
        }
        if expected <= head.size { find(.removed, expected...head.size) }
        nameUnlike()
        nameMoved()
        if findings.isEmpty, frontier.root != head.root, first <= head.size { find(.rewritten, first...head.size) }
    }

    private mutating func take(_ leaf: Leaf) {
        if leaf.number > expected { find(.removed, expected...(leaf.number - 1)) }
        if leaf.number < expected { find(.added, leaf.number...leaf.number, leaf.entry) }
        expected = max(expected, leaf.number + 1)
        lines.append((leaf.number, leaf.entry))
        if leaf.present == nil { find(.removed, leaf.number...leaf.number, leaf.entry) }
        if leaf.present != nil && leaf.present != leaf.stored { unlike.append(leaf) }
        frontier.append(leaf.stored ?? .empty)
    }

    private mutating func find(_ kind: Finding.Kind, _ numbers: ClosedRange<Int>, _ entry: Int64? = nil) {
        findings.append(Finding(kind, numbers, entry: entry, sealedAt: head.at))
    }

    /// An entry that is what another line says has changed places; otherwise it was itself changed.
    private mutating func nameUnlike() {
        let hashes = Set(unlike.compactMap(\.stored))
        for leaf in unlike {
            let isMoved = leaf.present.map(hashes.contains) ?? false
            find(isMoved ? .moved : .changed, leaf.number...leaf.number, leaf.entry)
        }
    }

    /// What was sealed together stands in the order of its identities.
    private mutating func nameMoved() {
        let known = Set(findings.map(\.numbers.lowerBound))
        for (line, entry) in zip(lines, lines.map(\.entry).sorted()) where line.entry != entry && !known.contains(line.number) {
            find(.moved, line.number...line.number, line.entry)
        }
    }
}
