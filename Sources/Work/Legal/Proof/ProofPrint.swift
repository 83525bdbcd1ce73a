package import Casework
package import Database
package import Dates

/// The proof book of some days for a terminal: each line as it is signed, and what is not as the log says.
package struct ProofPrint: Sendable {
    private let lines: [String]
    private let check: ProofCheck

    package static func read(_ period: Period, _ db: any Reading) throws -> ProofPrint {
        let lines = try db.all(
            "SELECT " + ProofLines.columns + " FROM proof_line l WHERE l.day >= $1 AND l.day < $2 ORDER BY l.day, l.id",
            period.from, period.until
        ) { ProofLine($0)?.sealed }
        return ProofPrint(lines: lines.compactMap { $0 }, check: try ProofCheck.read(period, db))
    }

    /// "line …" for each, then "unsealed …" and "lost …" for what differs.
    package var text: String {
        let all = lines.map { "line\t" + $0 } + check.unsealed.map { "unsealed\t" + $0 } + check.lost.map { "lost\t" + $0 }
        return all.map { $0 + "\n" }.joined()
    }

    /// What it comes to; nothing when the book is as the log.
    package var complaint: Phrase? {
        guard !check.isRight else { return nil }
        return ProofTexts.printWrong.with("count", ProofBookPage.count(check.unsealed.count + check.lost.count))
    }

    package var summary: Phrase { ProofTexts.rightHow.with("count", ProofBookPage.count(check.same)) }
}
