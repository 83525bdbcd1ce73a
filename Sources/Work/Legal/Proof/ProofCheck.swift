import Casework
import Database
import Dates

/// Whether the lines of the proof book are those of the signed log, each of them and no other (controle).
struct ProofCheck: Sendable, Equatable {
    /// How many lines stand in both.
    let same: Int
    /// In the book otherwise than in the log, or not in the log at all.
    let unsealed: [String]
    /// In the log, and not so in the book.
    let lost: [String]

    var isRight: Bool { unsealed.isEmpty && lost.isEmpty }

    /// - Parameter sealed: what the log says of the same days and dossiers.
    init(_ lines: [ProofLine], against sealed: [String]) {
        var left = Dictionary(sealed.map { ($0, 1) }, uniquingKeysWith: +)
        var (same, unsealed) = (0, [String]())
        for text in lines.map(\.sealed) {
            if let count = left[text] {
                left[text] = count > 1 ? count - 1 : nil
                same += 1
            } else {
                unsealed.append(text)
            }
        }
        self.same = same
        self.unsealed = unsealed
        lost = left.flatMap { Array(repeating: $0.key, count: $0.value) }.sorted()
    }

    /// Of all teams, as who keeps watch over the data asks.
    static func read(_ period: Period, _ db: any Reading) throws -> ProofCheck {
        let lines = try db.all(
            "SELECT " + ProofLines.columns + " FROM proof_line l WHERE l.day >= $1 AND l.day < $2 ORDER BY l.day, l.id",
            period.from, period.until
        ) { ProofLine($0) }
        return ProofCheck(lines.compactMap { $0 }, against: try sealed(period, db))
    }

    /// What the log says of these days: each begins with its day.
    static func sealed(_ period: Period, _ db: any Reading) throws -> [String] {
        try db.all(
            "SELECT code FROM trace WHERE noun = 'deadline' AND code >= $1 AND code < $2 ORDER BY code", period.from, period.until
        ) { $0.text(0) }
    }

    /// Of which dossier such a text is.
    static func dossier(_ sealed: String) -> ID<Dossier>? {
        let words = sealed.utf8.split(separator: UInt8(ascii: " "), maxSplits: 3)
        return words.count > 2 ? ID(text: Substring(words[2])) : nil
    }
}
