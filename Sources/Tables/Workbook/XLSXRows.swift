import Casework

/// The rows of a sheet of an XLSX file, unpacked and read as they are asked for.
final class XLSXRows: RowSource {
    private let part: ZipPart
    private let reader: SheetReader
    private let parser: XMLParser
    private var waiting: ArraySlice<TableRow> = []
    private var isFinished = false

    init(_ part: ZipPart, _ reader: SheetReader, _ limits: TableLimits) throws(Refusal) {
        (self.part, self.reader) = (part, reader)
        parser = try XMLParser(reader, limits)
    }

    var facts: SheetFacts { reader.facts }

    func next() throws(Refusal) -> TableRow? {
        while waiting.isEmpty, !isFinished {
            isFinished = try part.next { (bytes) throws(Refusal) in
                try parser.feed(bytes)
                return bytes.isEmpty
            }
            waiting = reader.take()[...]
        }
        return waiting.popFirst().map(filled)
    }

    /// With the empty cells before and between those that hold something.
    private func filled(_ row: TableRow) -> TableRow {
        var cells: [Cell] = []
        for cell in row.cells {
            while cells.count + 1 < cell.place.column {
                cells.append(Cell(CellPlace(row: row.number, column: cells.count + 1), "", .empty))
            }
            cells.append(cell)
        }
        return TableRow(number: row.number, cells: cells, isHidden: row.isHidden)
    }
}
