import Casework

/// Reads `workbook.xml`: the sheets in their order, and from when days are counted.
final class SheetList: XMLElements {
    private let limits: TableLimits
    private(set) var sheets: [(sheet: Sheet, relation: String)] = []
    private(set) var countsFrom1904 = false

    init(_ limits: TableLimits) {
        self.limits = limits
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(Refusal) {
        if name.is("workbookPr") {
            countsFrom1904 = attributes.isOn("date1904")
        } else if name.is("sheet") {
            guard let title = attributes.text("name"), let relation = attributes.text("id") else { throw .damagedFile }
            guard sheets.count < limits.sheets else { throw .strangeParts }
            let isHidden = attributes.says("state", "hidden") || attributes.says("state", "veryHidden")
            sheets.append((Sheet(name: ExcelEscapes.decode(title), isHidden: isHidden), relation))
        }
    }
}
