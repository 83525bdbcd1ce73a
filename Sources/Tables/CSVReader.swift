/// Bytes to lines of cells.
struct CSVReader {
    struct Line {
        let number: Int
        var cells: [String]
    }

    private enum State { case start, plain, quoted, afterQuote }

    private let separator: UInt8
    private var lines: [Line] = []
    private var row: [String] = []
    private var cell: [UInt8] = []
    private var state = State.start
    private var number = 1
    private var began = 1
    private var quoteBegan = 1

    static func rows(_ bytes: [UInt8]) throws(UnreadableTable) -> [Line] {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard String(validating: text, as: UTF8.self) != nil else { throw .notUTF8 }
        var reader = CSVReader(separator: separator(of: text))
        for byte in text { try reader.read(byte) }
        try reader.end()
        return reader.lines
    }

    private init(separator: UInt8) { self.separator = separator }

    /// What stands most in the first line, outside quotes.
    private static func separator(of text: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in text.prefix(while: { $0 != UInt8(ascii: "\n") }) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let known = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        return known.reduce(known[0]) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
    }

    private mutating func read(_ byte: UInt8) throws(UnreadableTable) {
        if byte == UInt8(ascii: "\n") { number += 1 }
        if state == .quoted {
            if byte == UInt8(ascii: "\"") { state = .afterQuote } else { cell.append(byte) }
            return
        }
        switch byte {
        case separator: endCell()
        case UInt8(ascii: "\n"): endLine()
        case UInt8(ascii: "\""): try readQuote()
        case UInt8(ascii: "\r") where state != .plain: return
        default:
            guard state != .afterQuote else { throw .strayQuote(line: number) }
            cell.append(byte)
            state = .plain
        }
    }

    private mutating func readQuote() throws(UnreadableTable) {
        switch state {
        case .start: (state, quoteBegan) = (.quoted, number)
        // Two quotes within a quoted cell are one.
        case .afterQuote:
            cell.append(UInt8(ascii: "\""))
            state = .quoted
        case .plain, .quoted: throw .strayQuote(line: number)
        }
    }

    private mutating func endCell() {
        if state == .plain, cell.last == UInt8(ascii: "\r") { cell.removeLast() }
        row.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        state = .start
    }

    private mutating func endLine() {
        let isEmpty = row.isEmpty && state != .afterQuote && (cell.isEmpty || cell == [UInt8(ascii: "\r")])
        endCell()
        if !isEmpty { lines.append(Line(number: began, cells: row)) }
        row.removeAll(keepingCapacity: true)
        began = number
    }

    private mutating func end() throws(UnreadableTable) {
        guard state != .quoted else { throw .openQuote(line: quoteBegan) }
        if !row.isEmpty || !cell.isEmpty || state == .afterQuote { endLine() }
    }
}
