/// How a number is shown (getalnotatie), as far as it changes what the number says: a date, a percentage, how many digits.
enum NumberFormat: Equatable, Sendable {
    case general
    /// - Parameter whole: how many digits at least, such as nine for "012345678".
    case digits(whole: Int, decimals: Int, isPercent: Bool)
    case date(withTime: Bool)
    case time

    /// The formats that every workbook has without naming them (ECMA-376, part 1, 18.8.30).
    init(builtIn id: Int) {
        self = switch id {
        case 1, 3, 37, 38: .digits(whole: 1, decimals: 0, isPercent: false)
        case 2, 4, 39, 40: .digits(whole: 1, decimals: 2, isPercent: false)
        case 9: .digits(whole: 1, decimals: 0, isPercent: true)
        case 10: .digits(whole: 1, decimals: 2, isPercent: true)
        case 22: .date(withTime: true)
        case 14...17, 27...36, 50...58: .date(withTime: false)
        case 18...21, 45...47: .time
        default: .general
        }
    }

    /// - Parameter code: such as "dd-mm-yyyy;@" or "#,##0.00". Only its first part is looked at, for numbers from 0.
    init(code: String) {
        let letters = FormatLetters.read(code)
        let (hasDay, hasHour) = (letters.contains { "yd".utf8.contains($0) }, letters.contains { "hs".utf8.contains($0) })
        // An m is a month, or minutes beside hours or seconds.
        if hasDay || letters.contains(UInt8(ascii: "m")) && !hasHour {
            self = .date(withTime: hasHour)
        } else if hasHour {
            self = .time
        } else {
            self = Self.digits(letters)
        }
    }

    private static func digits(_ letters: [UInt8]) -> NumberFormat {
        let isPlain = letters.allSatisfy { "0#?.,% ".utf8.contains($0) }
        guard isPlain, letters.contains(where: { "0#".utf8.contains($0) }) else { return .general }
        let pieces = letters.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let zeros = pieces.map { piece in piece.count { $0 == UInt8(ascii: "0") } }
        // "#.##" shows as many decimals as there are.
        if pieces.count > 1, zeros[1] == 0 { return .general }
        return .digits(
            whole: min(zeros[0], 30), decimals: min(zeros.dropFirst().first ?? 0, 15),
            isPercent: letters.contains(UInt8(ascii: "%")))
    }
}
