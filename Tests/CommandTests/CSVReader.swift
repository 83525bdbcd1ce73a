/// Reads comma-separated values strictly by RFC 4180; not the code that wrote them.
enum CSVReader {
    struct Malformed: Error {
        let line: Int
    }

    static func rows(_ text: String) throws -> [[String]] {
        var rows: [[String]] = []
        var (row, cell): ([String], [UInt8]) = ([], [])
        var (isQuoted, wasQuote) = (false, false)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""):
                guard isQuoted || wasQuote || cell.isEmpty else { throw Malformed(line: rows.count) }
                if wasQuote { cell.append(byte) }
                (isQuoted, wasQuote) = (!isQuoted, isQuoted)
                continue
            case UInt8(ascii: ",") where !isQuoted:
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
            case UInt8(ascii: "\r") where !isQuoted: break
            case UInt8(ascii: "\n") where !isQuoted:
                rows.append(row + [String(decoding: cell, as: UTF8.self)])
                (row, cell) = ([], [])
            default: cell.append(byte)
            }
            wasQuote = false
        }
        guard row.isEmpty, cell.isEmpty, !isQuoted, Set(rows.map(\.count)).count <= 1 else { throw Malformed(line: rows.count) }
        return rows
    }
}
