import Dates

/// Reads what stands in lists that were kept by hand.
enum ListReading {
    /// "9:05", "09.05" and "9:05:00" are all 09:05.
    static func time(_ typed: String) -> String? {
        let parts = typed.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        let numbers = parts.compactMap { (1...2).contains($0.count) ? number($0) : nil }
        guard parts.count == numbers.count, (2...3).contains(parts.count), parts[1].count == 2, numbers[0] < 24,
            numbers[1] < 60, numbers.count == 2 || numbers[2] < 60
        else { return nil }
        return padded(numbers[0]) + ":" + padded(numbers[1])
    }

    /// A whole number, with the minus of a keyboard or of print, or a plus.
    static func number(_ typed: String, most: Int) -> String? {
        var rest = typed.unicodeScalars[...]
        let isNegative = rest.first == "-" || rest.first == "\u{2212}"
        if isNegative || rest.first == "+" { rest = rest.dropFirst() }
        guard (1...9).contains(rest.count), let value = number(String(rest).utf8[...]), value <= most else { return nil }
        return String(isNegative ? -value : value)
    }

    /// "2017-1", "2017/1" and "1-2017".
    static func halfYear(_ typed: String) -> String? {
        let parts = typed.split { "-/ ".unicodeScalars.contains($0.unicodeScalars.first ?? "x") }
        guard parts.count == 2 else { return nil }
        let ordered = parts[0].utf8.count == 4 ? parts : parts.reversed()
        return HalfYear(text: ordered[0] + "-" + ordered[1])?.text
    }

    private static func number(_ digits: Substring.UTF8View) -> Int? {
        let zero = UInt8(ascii: "0")
        guard digits.allSatisfy({ (zero...zero + 9).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - zero) }
    }

    private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
