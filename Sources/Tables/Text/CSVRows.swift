import Casework

/// The rows of a CSV file, by RFC 4180, with what programs do beside it: any line end, a quotation mark within a cell.
final class CSVRows: RowSource {
    private enum State {
        case plain, quoted, afterQuote
    }

    private var chunks: TextChunks
    private let separator: UInt8
    private let limits: TableLimits
    private var chunk: [UInt8] = []
    private var place = 0

    private var state = State.plain
    private var wasReturn = false
    private var number = 1
    private var cells: [Cell] = []
    private var cell: [UInt8] = []
    private var rowBytes = 0
    private var cellCount = 0

    let facts = SheetFacts()

    init(_ chunks: TextChunks, _ separator: UInt8, _ limits: TableLimits) throws(Refusal) {
        self.chunks = chunks
        self.separator = separator
        self.limits = limits
        chunk = try self.chunks.next() ?? []
        // The line that says what separates is no row, as in Excel.
        if SeparatorGuess.said(chunk) != nil {
            place = 5
            wasReturn = chunk[5] == UInt8(ascii: "\r")
            place += 1
        }
    }

    func next() throws(Refusal) -> TableRow? {
        while true {
            while place < chunk.count {
                let byte = chunk[place]
                place += 1
                if try take(byte) { return try finishRow() }
            }
            guard let more = try chunks.next() else { return try last() }
            (chunk, place) = (more, 0)
        }
    }

    /// - Returns: whether the row ends here.
    private func take(_ byte: UInt8) throws(Refusal) -> Bool {
        let followsReturn = wasReturn
        wasReturn = false
        switch (state, byte) {
        case (.quoted, UInt8(ascii: "\"")): state = .afterQuote
        case (.quoted, _): try append(byte)
        case (.afterQuote, UInt8(ascii: "\"")):
            state = .quoted
            try append(byte)
        case (.plain, UInt8(ascii: "\"")) where cell.isEmpty: state = .quoted
        case (_, separator): try finishCell()
        case (_, UInt8(ascii: "\n")): return !followsReturn
        case (_, UInt8(ascii: "\r")):
            wasReturn = true
            return true
        default:
            state = .plain
            try append(byte)
        }
        return false
    }

    private var here: CellPlace { CellPlace(row: number, column: cells.count + 1) }

    private func append(_ byte: UInt8) throws(Refusal) {
        guard cell.count < limits.cellBytes else { throw .cellTooLong(here) }
        cell.append(byte)
    }

    private func finishCell() throws(Refusal) {
        guard cells.count < limits.columns else { throw .tooManyColumns(row: number, limits) }
        guard cellCount < limits.cells else { throw .tooManyCells(limits) }
        cellCount += 1
        rowBytes += cell.count
        guard rowBytes <= limits.rowBytes else { throw .rowTooLong(number) }
        cells.append(.text(String(decoding: cell, as: UTF8.self), at: here))
        cell.removeAll(keepingCapacity: true)
        state = .plain
    }

    private func finishRow() throws(Refusal) -> TableRow {
        guard number <= limits.rows else { throw .tooManyRows(limits) }
        try finishCell()
        defer {
            (cells, rowBytes) = ([], 0)
            number += 1
        }
        return TableRow(number: number, cells: cells)
    }

    /// What stands after the last line end.
    private func last() throws(Refusal) -> TableRow? {
        if state == .quoted { throw .openQuote(here) }
        return cells.isEmpty && cell.isEmpty && state == .plain ? nil : try finishRow()
    }
}
