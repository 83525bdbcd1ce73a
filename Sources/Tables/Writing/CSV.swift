import Dates

/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
///
/// A text that begins with `= + - @`, a tab or a carriage return would run as a formula there; it gets an apostrophe. A
/// number does not: a negative one stays a number.
/// Decided by bytes: `"=\u{200D}"` is one Character that does not equal "=".
package struct CSV {
    package enum Reader: Sendable {
        /// Commas, points in numbers, no mark.
        case program
        /// As a Dutch Excel opens it by itself: semicolons, commas in numbers, and the mark by which it knows UTF-8.
        case spreadsheet
    }

    package private(set) var bytes: [UInt8]
    private let reader: Reader
    private let separator: UInt8

    package init(for reader: Reader = .program) {
        self.reader = reader
        bytes = reader == .spreadsheet ? TextEncoding.utf8.mark : []
        separator = UInt8(ascii: reader == .spreadsheet ? ";" : ",")
    }

    package mutating func row(_ cells: [NewCell]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(separator) }
            switch cell {
            case .number(let number): bytes.append(contentsOf: String(number).utf8)
            case .decimal(let number): write(number)
            case .date(let date): bytes.append(contentsOf: date.iso.utf8)
            case .text(let text): write(text)
            }
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    private static let dangerous = Set("=+-@\t\r".utf8)
    private static let special = Set("\",;\t\r\n".utf8)

    private mutating func write(_ number: Double) {
        for byte in "\(number)".utf8 {
            bytes.append(byte == UInt8(ascii: ".") && reader == .spreadsheet ? UInt8(ascii: ",") : byte)
        }
    }

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
