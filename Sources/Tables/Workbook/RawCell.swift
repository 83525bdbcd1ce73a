/// A cell as it stands in the sheet, before it is known what that means.
struct RawCell {
    /// By the standard (ECMA-376, part 1, 18.18.11): b, d, e, inlineStr, n, s and str, told by their first letter and length.
    enum Kind {
        case shared, inline, formulaText, bool, error, isoDate, number

        init(_ letters: UnsafeBufferPointer<UInt8>?) {
            guard let letters, let first = letters.first else { self = .number; return }
            self = switch (first, letters.count) {
            case (UInt8(ascii: "s"), 1): .shared
            case (UInt8(ascii: "s"), _): .formulaText
            case (UInt8(ascii: "i"), _): .inline
            case (UInt8(ascii: "b"), _): .bool
            case (UInt8(ascii: "e"), _): .error
            case (UInt8(ascii: "d"), _): .isoDate
            default: .number
            }
        }
    }

    let place: CellPlace
    let kind: Kind
    let style: Int
    var isFormula = false
}
