import Casework
import Database

/// A line of the log (regel): which entry has which place, and the hash that was signed.
struct Leaf {
    let number: Int
    let entry: Int64
    /// Nothing when what is stored is no hash.
    let stored: TreeHash?
    /// Of the entry as it is now; nothing when it is gone.
    let present: TreeHash?

    /// Calls `body` for every line with a number in the range, in order.
    static func each(
        _ numbers: ClosedRange<Int>, _ form: EntryForm, _ db: any Reading, _ body: (Leaf) -> Void
    ) throws {
        var room: [UInt8] = []
        // In pieces, because a server hands over a whole answer at once.
        for first in stride(from: numbers.lowerBound, through: numbers.upperBound, by: piece) {
            try db.each(
                "SELECT l.number, l.entry, l.hash, t.id, " + form.selection + " FROM trace_leaf l"
                    + " LEFT JOIN trace t ON t.id = l.entry WHERE l.number BETWEEN $1 AND $2 ORDER BY l.number",
                [first.sqlValue, min(first + piece - 1, numbers.upperBound).sqlValue]
            ) { row in
                let present = row.isNull(3) ? nil : form.leaf(row, from: 4, &room)
                body(Leaf(
                    number: row.int(0), entry: row.integer(1), stored: TreeHash(row.blob(2)), present: present))
            }
        }
    }

    private static let piece = 20_000
}
