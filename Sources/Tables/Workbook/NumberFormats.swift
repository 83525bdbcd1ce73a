import Casework

/// Reads `styles.xml`: which format each style of a cell has.
final class NumberFormats: XMLElements {
    private let limits: TableLimits
    private var codes: [Int: NumberFormat] = [:]
    private var isInCells = false
    /// By the number of the style.
    private(set) var all: [NumberFormat] = []

    init(_ limits: TableLimits) {
        self.limits = limits
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(Refusal) {
        if name.is("numFmt") {
            guard let id = attributes.number("numFmtId"), let code = attributes.text("formatCode") else { return }
            guard codes.count < limits.formats else { throw .strangeParts }
            codes[id] = NumberFormat(code: code)
        } else if name.is("cellXfs") {
            isInCells = true
        } else if name.is("xf"), isInCells {
            guard all.count < limits.formats else { throw .strangeParts }
            let id = attributes.number("numFmtId") ?? 0
            all.append(codes[id] ?? NumberFormat(builtIn: id))
        }
    }

    func end(_ name: XMLName) throws(Refusal) {
        if name.is("cellXfs") { isInCells = false }
    }
}
