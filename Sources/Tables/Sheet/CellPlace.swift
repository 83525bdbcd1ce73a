/// Where a cell stands (plaats van een cel): "B7".
package struct CellPlace: Hashable, Sendable, CustomStringConvertible {
    /// From 1.
    package let row: Int
    /// From 1.
    package let column: Int

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// "B7"; nothing when it reads otherwise, or beyond what a spreadsheet can hold.
    package init?(_ name: some Sequence<UInt8>) {
        var (row, column) = (0, 0)
        for byte in name {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
                guard row > 0 else { return nil }
            default: return nil
            }
            guard column <= 16_384, row <= 1_048_576 else { return nil }
        }
        guard row > 0, column > 0 else { return nil }
        self.init(row: row, column: column)
    }

    package var description: String { Self.letters(column) + String(row) }

    /// "A" for 1, "AA" for 27.
    package static func letters(_ column: Int) -> String {
        var (rest, letters) = (column, [UInt8]())
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}
