import Casework

/// What stands between the cells of a CSV file: `;` in the Netherlands, `,` elsewhere, a tab when copied from a sheet.
///
/// That of which the first rows hold most often as many as the head does. Numbers such as "1,5" do not mislead it, because
/// the head has none.
enum SeparatorGuess {
    private static let candidates = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    private static let rows = 50

    static func guess(_ source: ByteSource, _ encoding: TextEncoding) throws(Refusal) -> UInt8 {
        var chunks = TextChunks(try source.chunks(), encoding)
        let start = try chunks.next() ?? []
        if let said = said(start) { return said }
        let counts = counts(start)
        let scores = candidates.indices.map { candidate in
            let head = counts.first?[candidate] ?? 0
            return head == 0 ? (0, 0) : (counts.count { $0[candidate] == head }, head)
        }
        guard let best = scores.max(by: <), best != (0, 0) else { return candidates[0] }
        return candidates[scores.firstIndex { $0 == best } ?? 0]
    }

    /// Excel lets a file say it in a line before the head: "sep=;".
    static func said(_ start: [UInt8]) -> UInt8? {
        guard start.starts(with: "sep=".utf8), start.count > 5, [UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(start[5]) else {
            return nil
        }
        return candidates.first { $0 == start[4] }
    }

    /// How often each candidate stands outside quotes, row by row.
    private static func counts(_ start: [UInt8]) -> [[Int]] {
        var (counts, row, isQuoted, isBlank) = ([[Int]](), [0, 0, 0], false, true)
        for byte in start where counts.count < rows {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\r") where !isQuoted, UInt8(ascii: "\n") where !isQuoted:
                if !isBlank { counts.append(row) }
                (row, isBlank) = ([0, 0, 0], true)
                continue
            default:
                if !isQuoted, let candidate = candidates.firstIndex(of: byte) { row[candidate] += 1 }
            }
            isBlank = false
        }
        // The last row may be cut off here, so it counts only when it is the only one.
        return counts.isEmpty ? [row] : counts
    }
}
