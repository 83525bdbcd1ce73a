import Database

/// One walk along the lines, from the tree of one signed head past those that follow it.
struct AuditWalk: Sendable {
    let start: Frontier
    let heads: [StoredHead]
    let form: EntryForm

    func findings(_ db: any Reading) throws -> [Finding] {
        var (tree, found): (Frontier, [Finding]) = (start, [])
        for stored in heads {
            var stretch = Stretch(from: tree, to: stored.head, form)
            try stretch.walk(db)
            found += stretch.findings
            // From what was signed, so that what is wrong here is not held against the lines after it.
            tree = stored.frontier ?? tree
        }
        return found
    }
}
