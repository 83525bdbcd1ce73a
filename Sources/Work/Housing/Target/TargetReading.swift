import Casework
import Dates

/// Reads what was typed in the forms of the target, and says what is wrong with it.
enum TargetReading {
    static let longest = 200

    /// A day, whole.
    static func day(_ typed: String, _ field: String, _ complaints: inout Complaints) -> CalendarDate? {
        let read = (try? PartialDate.read(typed)).flatMap { CalendarDate(iso: $0.iso) }
        if read == nil { complaints.add(field, TargetFormTexts.dayWrong) }
        return read
    }

    /// As somebody types it.
    static func typed(_ day: CalendarDate) -> String {
        "\(day.day)-\(day.month)-\(day.year)"
    }

    static func text(_ typed: String, _ field: String, _ missing: Phrase, _ complaints: inout Complaints) -> String {
        if typed.utf8.isEmpty {
            complaints.add(field, missing)
        } else if typed.unicodeScalars.count > longest {
            complaints.add(field, TargetFormTexts.tooLong)
        }
        return typed
    }

    /// A whole number, with the minus of a keyboard or of print, or a plus; points between the thousands.
    static func number(
        _ typed: String, in bounds: ClosedRange<Int>, _ field: String, _ complaints: inout Complaints
    ) -> Int? {
        var rest = typed.unicodeScalars.filter { $0 != "." && $0 != " " }[...]
        let isNegative = rest.first == "-" || rest.first == "\u{2212}"
        if isNegative || rest.first == "+" { rest = rest.dropFirst() }
        let digits = rest.map { Int($0.value) - 48 }
        guard (1...9).contains(digits.count), digits.allSatisfy((0...9).contains) else {
            complaints.add(field, TargetFormTexts.numberWrong)
            return nil
        }
        let number = digits.reduce(0) { $0 * 10 + $1 } * (isNegative ? -1 : 1)
        guard bounds.contains(number) else {
            complaints.add(field, TargetFormTexts.numberWrong)
            return nil
        }
        return number
    }
}
