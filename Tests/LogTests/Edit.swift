import Casework
import Database
@testable import Trail

/// One way to meddle with the log, for whoever may write in its tables.
struct Edit: Sendable, CustomStringConvertible {
    let description: String
    /// The numbers of which at least one has to be named; nothing where the edit is about the whole log.
    let numbers: ClosedRange<Int>?
    let work: @Sendable (any Writing) throws -> Void
}

/// Draws edits: each field of each table, rows that are dropped, exchanged and put in, the end cut off, all written anew.
struct EditDrawer {
    /// Lines that belong together, as they were before anything was edited.
    struct Line: Sendable {
        let number: Int
        let entry: Int64
        let hasCode: Bool
    }

    let lines: [Line]
    let heads: [TreeHead]
    let key: LogKey
    private var chance: Dice

    init(_ log: Logbook, seed: UInt64) async throws {
        chance = Dice(state: seed)
        key = log.key
        (lines, heads) = try await log.database.read { db in
            let lines = try db.all("""
                SELECT l.number, l.entry, t.code FROM trace_leaf l JOIN trace t ON t.id = l.entry ORDER BY l.number
                """) { Line(number: $0.int(0), entry: $0.integer(1), hasCode: !$0.isNull(2)) }
            return (lines, try Heads.all(db).map(\.head))
        }
    }

    /// So many edits, all kinds in turn.
    mutating func draw(_ count: Int) -> [Edit] {
        (0..<count).map { number in
            switch number % 12 {
            case 0...3: field()
            case 4: leafField()
            case 5: headField()
            case 6: dropped()
            case 7: droppedStretch()
            case 8: exchanged()
            case 9: putIn()
            case 10: rewritten()
            default: cutOff()
            }
        }
    }

    private mutating func line() -> Line {
        lines[Int.random(in: lines.indices, using: &chance)]
    }

    private mutating func two() -> (Line, Line) {
        let one = line()
        var other = line()
        while other.number == one.number { other = line() }
        return (one, other)
    }

    // MARK: Fields

    private mutating func field() -> Edit {
        let line = line()
        let salt = Int.random(in: 1 ... 1 << 40, using: &chance)
        let texts: [(String, SQL)] = [
            ("at", "UPDATE trace SET at = $2 WHERE id = $1"), ("ground", "UPDATE trace SET ground = $2 WHERE id = $1"),
            ("deed", "UPDATE trace SET deed = $2 WHERE id = $1"), ("noun", "UPDATE trace SET noun = $2 WHERE id = $1"),
        ]
        let numbers: [(String, SQL)] = [
            ("id", "UPDATE trace SET id = $2 WHERE id = $1"), ("colleague", "UPDATE trace SET colleague = $2 WHERE id = $1"),
            ("subject", "UPDATE trace SET subject = $2, code = NULL WHERE id = $1"),
        ]
        let which = Int.random(in: 0...7, using: &chance)
        return Edit(description: "field \(which)", numbers: line.number...line.number) { db in
            switch which {
            case 0...3: try db.run(texts[which].1, line.entry, ["", "x\(salt)", "added ", "Added"][salt % 4])
            case 4...6: try db.run(numbers[which - 4].1, line.entry, -salt)
            default: try db.run("UPDATE trace SET code = $2, subject = NULL WHERE id = $1", line.entry, "GM\(salt)x")
            }
        }
    }

    private mutating func leafField() -> Edit {
        let line = line()
        let (which, bit) = (Int.random(in: 0...2, using: &chance), Int.random(in: 0..<256, using: &chance))
        return Edit(description: "leaf field \(which)", numbers: line.number...line.number) { db in
            switch which {
            case 0: try db.run("UPDATE trace_leaf SET number = $2 WHERE number = $1", line.number, bit % 2 == 0 ? -bit - 1 : 5000 + bit)
            case 1: try db.run("UPDATE trace_leaf SET entry = $2 WHERE number = $1", line.number, -1 - bit)
            default: try db.flip(bit, "SELECT hash FROM trace_leaf WHERE number = $1", "UPDATE trace_leaf SET hash = $2 WHERE number = $1", line.number)
            }
        }
    }

    private mutating func headField() -> Edit {
        let head = heads[Int.random(in: heads.indices, using: &chance)]
        let (which, bit) = (Int.random(in: 0...6, using: &chance), Int.random(in: 0..<256, using: &chance))
        return Edit(description: "head field \(which)", numbers: nil) { db in
            let blobs: [(SQL, SQL)] = [
                ("SELECT root FROM trace_head WHERE number = $1", "UPDATE trace_head SET root = $2 WHERE number = $1"),
                ("SELECT peaks FROM trace_head WHERE number = $1", "UPDATE trace_head SET peaks = $2 WHERE number = $1"),
                ("SELECT public_key FROM trace_head WHERE number = $1", "UPDATE trace_head SET public_key = $2 WHERE number = $1"),
                ("SELECT signature FROM trace_head WHERE number = $1", "UPDATE trace_head SET signature = $2 WHERE number = $1"),
            ]
            switch which {
            case 0...3: try db.flip(bit, blobs[which].0, blobs[which].1, head.number)
            case 4: try db.run("UPDATE trace_head SET size = $2 WHERE number = $1", head.number, head.size + bit - (bit >= 128 ? 257 : -1))
            case 5: try db.run("UPDATE trace_head SET number = $2 WHERE number = $1", head.number, 1000 + bit)
            default: try db.run("UPDATE trace_head SET sealed_at = $2 WHERE number = $1", head.number, "20\(10 + bit % 90)-01-01T00:00:00Z")
            }
        }
    }

    // MARK: Rows

    private mutating func dropped() -> Edit {
        let line = line()
        let head = heads[Int.random(in: heads.indices, using: &chance)]
        let which = Int.random(in: 0...3, using: &chance)
        return Edit(description: "dropped \(which)", numbers: which == 3 ? nil : line.number...line.number) { db in
            if which != 1 && which != 3 { try db.run("DELETE FROM trace WHERE id = $1", line.entry) }
            if which == 1 || which == 2 { try db.run("DELETE FROM trace_leaf WHERE number = $1", line.number) }
            if which == 3 { try db.run("DELETE FROM trace_head WHERE number = $1", head.number) }
        }
    }

    /// What lay behind is given the numbers that came free, so that none is missing.
    private mutating func droppedStretch() -> Edit {
        let first = line().number
        let last = min(lines.count, first + Int.random(in: 0...20, using: &chance))
        return Edit(description: "dropped stretch", numbers: nil) { db in
            try db.run("DELETE FROM trace WHERE id IN (SELECT entry FROM trace_leaf WHERE number BETWEEN $1 AND $2)", first, last)
            try db.run("DELETE FROM trace_leaf WHERE number BETWEEN $1 AND $2", first, last)
            try db.run("UPDATE trace_leaf SET number = -number WHERE number > $1", last)
            try db.run("UPDATE trace_leaf SET number = -number - $1 WHERE number < 0", last - first + 1)
        }
    }

    private mutating func exchanged() -> Edit {
        let (one, other) = two()
        let which = Int.random(in: 0...3, using: &chance)
        return Edit(description: "exchanged \(which)", numbers: which == 3 ? nil : one.number...one.number) { db in
            switch which {
            case 0: try db.exchange("UPDATE trace SET id = $2 WHERE id = $1", one.entry, other.entry)
            case 1:
                try db.run("UPDATE trace_leaf SET entry = -1 WHERE number = $1", one.number)
                try db.run("UPDATE trace_leaf SET entry = $2 WHERE number = $1", other.number, one.entry)
                try db.run("UPDATE trace_leaf SET entry = $2 WHERE number = $1", one.number, other.entry)
            case 2:
                let hash: SQL = "SELECT hash FROM trace_leaf WHERE number = $1"
                let (left, right) = (try db.bytes(hash, one.number), try db.bytes(hash, other.number))
                try db.run("UPDATE trace_leaf SET hash = $2 WHERE number = $1", one.number, SQLValue.blob(right))
                try db.run("UPDATE trace_leaf SET hash = $2 WHERE number = $1", other.number, SQLValue.blob(left))
            default: try db.exchange("UPDATE trace_leaf SET number = $2 WHERE number = $1", Int64(one.number), Int64(other.number))
            }
        }
    }

    /// Made to fit in every way that needs no key.
    private mutating func putIn() -> Edit {
        let place = Bool.random(using: &chance) ? line().number : lines.count + 1
        let id = -Int64.random(in: 1 ... 1 << 40, using: &chance)
        return Edit(description: "put in", numbers: nil) { db in
            try db.run("INSERT INTO trace (id, at, ground, deed, noun, subject) VALUES ($1, '2026-01-01T00:00:00Z', 'desk', 'added', 'contact', 1)", id)
            try db.run("UPDATE trace_leaf SET number = -number WHERE number >= $1", place)
            try db.run("UPDATE trace_leaf SET number = 1 - number WHERE number < 0")
            try db.run("INSERT INTO trace_leaf (number, entry, hash) VALUES ($1, $2, $3)", place, id, SQLValue.blob(db.presentHash(id)))
        }
    }

    /// The hash of the line is made anew with the entry, so that the two fit.
    private mutating func rewritten() -> Edit {
        let (line, salt) = (line(), Int.random(in: 0 ... 1 << 40, using: &chance))
        return Edit(description: "rewritten", numbers: line.number...line.number) { db in
            try db.run("UPDATE trace SET ground = $2 WHERE id = $1", line.entry, "r\(salt)")
            try db.run("UPDATE trace_leaf SET hash = $2 WHERE number = $1", line.number, SQLValue.blob(db.presentHash(line.entry)))
        }
    }

    /// The last heads too, and half of the times it is signed anew with our own key: only a head that was kept elsewhere tells.
    private mutating func cutOff() -> Edit {
        let left = Int.random(in: 1..<heads.count, using: &chance)
        let (last, size, key) = (heads[left - 1].number, heads[left - 1].size, key)
        let isSigned = Bool.random(using: &chance)
        return Edit(description: "cut off", numbers: nil) { db in
            try db.run("DELETE FROM trace_head WHERE number > $1", last)
            try db.run("DELETE FROM trace WHERE id IN (SELECT entry FROM trace_leaf WHERE number > $1)", size)
            try db.run("DELETE FROM trace_leaf WHERE number > $1", size)
            guard isSigned else { return }
            for id in 1...300 {
                try db.run("INSERT INTO trace (id, at, ground, deed, noun, subject) VALUES ($1, '2026', 'desk', 'put', 'contact', 1)", -id)
            }
            let draft = try SealingDraft(after: .min, db)
            try draft.store(key.sign(number: draft.newestHead + 1, draft.frontier, at: "2026"), db)
        }
    }
}

extension Writing {
    fileprivate func bytes(_ sql: SQL, _ number: Int) throws -> [UInt8] {
        try first(sql, number) { $0.blob(0) } ?? []
    }

    fileprivate func flip(_ bit: Int, _ asking: SQL, _ storing: SQL, _ number: Int) throws {
        var bytes = try bytes(asking, number)
        bytes[bit / 8 % bytes.count] ^= 1 << UInt8(bit % 8)
        try run(storing, number, SQLValue.blob(bytes))
    }

    fileprivate func exchange(_ sql: SQL, _ one: Int64, _ other: Int64) throws {
        for (from, to) in [(one, Int64.min), (other, one), (Int64.min, other)] { try run(sql, from, to) }
    }

    /// As the program would make it for the entry as it is now.
    fileprivate func presentHash(_ id: Int64) throws -> [UInt8] {
        let form = try EntryForm(self)
        var (room, hash): ([UInt8], [UInt8]) = ([], [])
        try each("SELECT " + form.selection + " FROM trace t WHERE t.id = $1", [id.sqlValue]) {
            hash = form.leaf($0, from: 0, &room).bytes
        }
        return hash
    }
}
