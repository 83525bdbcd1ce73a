package import Casework
import Database

/// The next entries that will get a place in the log, and the tree as it will be with them.
struct SealingDraft: Sendable {
    let newestHead: Int
    /// In the order in which they get their place.
    let entries: [(id: Int64, leaf: TreeHash)]
    let frontier: Frontier
    private let signedBy: [UInt8]?

    /// So many entries to a head: few enough to tell where something was rewritten, and to hold up no writer.
    private static let batch = 1000

    /// - Parameter after: only entries with a larger identity.
    /// - Throws: a `Refusal` when the newest head is not sound, or lines were cut off or added after it.
    init(after: Int64, _ db: any Reading) throws {
        let newest = try Heads.newestStored(db)
        if let newest, !newest.isSound { throw Refusal.brokenLog }
        var frontier = newest?.frontier ?? Frontier()
        guard try db.number("SELECT COALESCE(MAX(number), 0) FROM trace_leaf") == frontier.size else {
            throw Refusal.brokenLog
        }
        let form = try EntryForm(db)
        var (found, room): ([(id: Int64, leaf: TreeHash)], [UInt8]) = ([], [])
        try db.each(
            "SELECT t.id, " + form.selection + " FROM trace t WHERE t.id > $1"
                + " AND NOT EXISTS (SELECT 1 FROM trace_leaf l WHERE l.entry = t.id) ORDER BY t.id LIMIT $2",
            [after.sqlValue, Self.batch.sqlValue]
        ) { found.append((id: $0.integer(0), leaf: form.leaf($0, from: 1, &room))) }
        for entry in found { frontier.append(entry.leaf) }
        newestHead = newest?.head.number ?? 0
        entries = found
        self.frontier = frontier
        signedBy = newest?.head.publicKey
    }

    /// Then the log gets a head of this key, also when there is nothing new in it.
    func isSigned(byOtherThan key: LogKey) -> Bool {
        signedBy.map { $0 != key.publicKey } ?? false
    }

    func store(_ head: TreeHead, _ db: any Writing) throws {
        let first = frontier.size - entries.count + 1
        let rows: [[SQLValue]] = entries.enumerated().map { place, entry in
            [(first + place).sqlValue, entry.id.sqlValue, .blob(entry.leaf.bytes)]
        }
        try db.runAll("INSERT INTO trace_leaf (number, entry, hash) VALUES ($1, $2, $3)", rows)
        try Heads.add(head, frontier, db)
    }
}

extension Refusal {
    package static let brokenLog = Refusal(.badInput, Phrase(
        nl: "Het logboek is niet meer wat is ondertekend. Voer uit: wegwijs audit verify. Waarschuw de beheerder.",
        en: "The log is no longer what was signed. Run: wegwijs audit verify. Warn the administrator."))
}
