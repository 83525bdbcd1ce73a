import Dates
import Foundation

/// Numbers, days and times as a Dutch spreadsheet shows them.
enum NumberText {
    /// "12-03-2017"
    static func date(_ date: CalendarDate) -> String {
        "\(padded(date.day, 2))-\(padded(date.month, 2))-\(padded(date.year, 4))"
    }

    /// "14:30", or "14:30:05" when there are seconds.
    static func time(_ seconds: Int) -> String {
        let minutes = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2))"
        return seconds % 60 == 0 ? minutes : minutes + ":" + padded(seconds % 60, 2)
    }

    /// "3,5"; fifteen digits, which is as far as a spreadsheet goes.
    static func general(_ number: Double) -> String {
        if number.magnitude < 1e15, number == number.rounded() { return String(Int(number)) }
        return comma(String(format: "%.15g", number))
    }

    static func digits(_ number: Double, whole: Int, decimals: Int, isPercent: Bool) -> String {
        guard number.magnitude < 1e15 else { return general(number) }
        let shown = String(format: "%.\(decimals)f", (isPercent ? number * 100 : number).magnitude)
        let missing = whole - shown.utf8.prefix { $0 != UInt8(ascii: ".") }.count
        let isZero = shown.utf8.allSatisfy { !(UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
        return (number < 0 && !isZero ? "-" : "") + String(repeating: "0", count: max(0, missing)) + comma(shown)
            + (isPercent ? "%" : "")
    }

    private static func comma(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }, as: UTF8.self)
    }

    private static func padded(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
}
