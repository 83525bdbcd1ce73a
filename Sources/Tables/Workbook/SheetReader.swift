import Casework

/// Reads the XML of one sheet and keeps the rows that are complete until they are fetched. Rows and cells without anything
/// in them are passed over, so that a sheet with a million coloured rows is as small as what stands in it.
final class SheetReader: XMLElements {
    private let cells: CellReading
    private let limits: TableLimits
    private(set) var facts = SheetFacts()
    private var waiting: [TableRow] = []

    private var row: TableRow?
    private var number = 0
    private var column = 0
    private var found: [Cell] = []
    private var rowBytes = 0
    private var cellCount = 0
    private var raw: RawCell?
    private var isValue = false
    private var value: [UInt8] = []
    private var inline: RichText

    init(_ cells: CellReading, _ limits: TableLimits) {
        (self.cells, self.limits) = (cells, limits)
        inline = RichText(limits)
    }

    /// The rows since the last time. Their cells stand without the empty ones between them.
    func take() -> [TableRow] {
        defer { waiting = [] }
        return waiting
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(Refusal) {
        if name.is("c") {
            try beginCell(attributes)
        } else if name.is("v") {
            isValue = raw != nil
        } else if name.is("row") {
            try beginRow(attributes)
        } else if name.is("f") {
            raw?.isFormula = true
        } else if name.is("col") {
            noteColumns(attributes)
        } else if name.is("mergeCell") {
            if facts.mergedAreas.count < limits.mergedAreas, let area = attributes.text("ref") { facts.mergedAreas.append(area) }
        } else if raw != nil {
            inline.begin(name)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Refusal) {
        guard let raw else { return }
        if isValue { value += bytes }
        guard value.count <= limits.cellBytes, isValue || inline.append(bytes) else { throw .cellTooLong(raw.place) }
    }

    func end(_ name: XMLName) throws(Refusal) {
        if name.is("v") {
            isValue = false
        } else if name.is("c") {
            try endCell()
        } else if name.is("row") {
            try endRow()
        } else {
            inline.end(name)
        }
    }

    /// Rows stand in their order; those of some programs without a number.
    private func beginRow(_ attributes: XMLAttributes) throws(Refusal) {
        let next = attributes["r"] == nil ? number + 1 : attributes.number("r") ?? 0
        guard next > number, row == nil else { throw .damagedFile }
        guard next <= limits.rows else { throw .tooManyRows(limits) }
        (number, column, rowBytes, found) = (next, 0, 0, [])
        row = TableRow(number: next, cells: [], isHidden: attributes.isOn("hidden"))
    }

    /// What is empty before the last cell counts too, because it is handed out.
    private func endRow() throws(Refusal) {
        cellCount += found.last?.place.column ?? 0
        guard cellCount <= limits.cells else { throw .tooManyCells(limits) }
        if let row, !found.isEmpty { waiting.append(TableRow(number: row.number, cells: found, isHidden: row.isHidden)) }
        (row, found) = (nil, [])
    }

    private func beginCell(_ attributes: XMLAttributes) throws(Refusal) {
        guard row != nil, raw == nil else { throw .damagedFile }
        var place = CellPlace(row: number, column: column + 1)
        if let told = attributes["r"] {
            guard let read = CellPlace(told), read.row == number, read.column > column else { throw .damagedFile }
            place = read
        }
        column = place.column
        raw = RawCell(place: place, kind: RawCell.Kind(attributes["t"]), style: attributes.number("s") ?? 0)
        value.removeAll(keepingCapacity: true)
        inline.clear()
    }

    private func endCell() throws(Refusal) {
        guard let raw else { return }
        self.raw = nil
        let cell = try cells.cell(raw, value: value, inline: inline.bytes)
        if cell.value == .empty { return }
        guard column <= limits.columns else { throw .tooManyColumns(row: number, limits) }
        rowBytes += cell.text.utf8.count
        guard rowBytes <= limits.rowBytes else { throw .rowTooLong(number) }
        found.append(cell)
    }

    private func noteColumns(_ attributes: XMLAttributes) {
        guard attributes.isOn("hidden"), let from = attributes.number("min"), let to = attributes.number("max"),
              from >= 1, from <= to, facts.hiddenColumns.count < limits.columns else { return }
        facts.hiddenColumns.append(from...to)
    }
}
