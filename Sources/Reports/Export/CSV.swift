/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
///
/// A cell that begins with `= + - @`, a tab or a carriage return would run as a formula there; it gets an apostrophe.
/// Decided by bytes: `"=\u{200D}"` is one Character that does not equal "=".
struct CSV {
    private(set) var bytes: [UInt8] = []

    enum Cell {
        case text(String)
        case number(Int)
    }

    mutating func row(_ cells: [Cell]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            switch cell {
            case .number(let number): bytes.append(contentsOf: String(number).utf8)
            case .text(let text): write(text)
            }
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    private static let dangerous = Set("=+-@\t\r".utf8)
    private static let special = Set("\",\r\n".utf8)

    private mutating func write(_ text: String) {
        let isFormula = text.utf8.first.map(Self.dangerous.contains) ?? false
        let isSpecial = isFormula || text.utf8.contains(where: Self.special.contains)
        if isSpecial { bytes.append(UInt8(ascii: "\"")) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text.utf8 where byte != 0 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        if isSpecial { bytes.append(UInt8(ascii: "\"")) }
    }
}
