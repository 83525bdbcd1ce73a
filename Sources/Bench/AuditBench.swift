import Casework
import Database
import Foundation
import Trail

/// The log of many deeds: how long it takes to sign it and to compare all of it with what was signed.
struct AuditBench {
    private let lines: Int

    init(lines: Int) {
        self.lines = lines
    }

    func measure(_ table: inout ResultTable) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "wegwijs-log-\(getpid()).db").path
        defer { for ending in ["", "-wal", "-shm", ".lock"] { unlink(path + ending) } }
        let database = try SQLiteDatabase.open(path)
        try await Everything.migrator.migrate(database, clock: .live)
        try await fill(database)
        let key = LogKey()
        let sealing = ContinuousClock.now
        try await Sealing(database, key, clock: .live).seal()
        table.add("audit: \(words) lines sealed", (.now - sealing) / .seconds(1), "s")
        let verifying = ContinuousClock.now
        let audit = try await Audit.verify(database, key: key.publicKey)
        let seconds = (.now - verifying) / Duration.seconds(1)
        guard audit.findings.isEmpty, audit.lines == lines else {
            table.mismatch("audit: \(audit.lines) of \(lines) lines, \(audit.findings.count) findings")
            return
        }
        // The goal is that of a million lines.
        let most = 5 * Double(lines) / 1_000_000
        table.add("audit: \(words) lines verified", seconds, "s", goal: "< \(ResultTable.rounded(most)) s", isMet: seconds < most)
        try database.close()
    }

    /// "1,000,000"
    private var words: String {
        let digits = Array(String(lines))
        return digits.indices.map { place in
            let isGroup = place > 0 && (digits.count - place).isMultiple(of: 3)
            return (isGroup ? "," : "") + String(digits[place])
        }.joined()
    }

    private func fill(_ database: SQLiteDatabase) async throws {
        let lines = lines
        try await database.write { db in
            let (clock, ids) = (Clock.live, IDSource.live(.live))
            let shape = TableShape(
                name: "trace", columns: ["id", "at", "colleague", "ground", "deed", "noun", "subject", "code"])
            var made = 0
            try db.load(shape) {
                guard made < lines else { return nil }
                let count = min(2000, lines - made)
                made += count
                return (0..<count).map { _ in
                    let values: [any Bindable] = [
                        ids.next(Author.self), clock.now(), SQLValue.null, "desk", "added", "contact", ids.next(Author.self),
                        SQLValue.null,
                    ]
                    return values.map(\.sqlValue)
                }
            }
        }
    }
}
