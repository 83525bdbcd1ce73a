extension PartialDate {
    /// Reads what people type: 3-10-1990, 3 okt 1990, 03101990, 10-1990, 1990, and the ISO forms.
    package static func read(_ typed: String) throws(UnreadableDate) -> PartialDate {
        let words = DateWords.split(typed)
        guard !words.isEmpty else { throw .empty }
        if let iso = PartialDate(iso: words.joined(separator: "-")), words.count > 1 { return iso }
        let parts = words.count == 1 ? DateWords.cut(words[0]) : words
        guard let year = parts.last, (1...3).contains(parts.count) else { throw .unclear }
        if year.utf8.count == 2, DateWords.number(year) != nil, parts.count > 1 { throw .twoDigitYear }
        return try assemble(parts, typed)
    }

    private static func assemble(_ parts: [String], _ typed: String) throws(UnreadableDate) -> PartialDate {
        guard let last = parts.last, last.utf8.count == 4, let year = DateWords.number(last) else { throw .unclear }
        let month = parts.count > 1 ? DateWords.month(parts[parts.count - 2]) : nil
        let day = parts.count > 2 ? DateWords.number(parts[0]) : nil
        guard parts.count < 2 || month != nil, parts.count < 3 || day != nil else { throw .unclear }
        guard let date = PartialDate(year: year, month: month, day: day) else { throw .noSuchDay(typed) }
        return date
    }
}

/// The words of a typed date.
enum DateWords {
    private static let separators = Set(" -/.,\t\u{A0}".utf8)

    static func split(_ typed: String) -> [String] {
        let plain = typed.lowercased().replacing("\u{A0}", with: " ")
        return plain.utf8.split { separators.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// "03101990" is day, month and year without anything between; "101990" month and year.
    static func cut(_ word: String) -> [String] {
        guard number(word) != nil else { return [word] }
        let bytes = Array(word.utf8)
        let lengths: [Int] = switch bytes.count {
        case 8: [2, 2, 4]
        case 6: [2, 4]
        default: [bytes.count]
        }
        var rest = bytes[...]
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(decoding: rest.prefix(length), as: UTF8.self)
        }
    }

    /// Nothing for anything but one to eight plain digits.
    static func number(_ word: String) -> Int? {
        let digits = Array(word.utf8)
        guard (1...8).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(word)
    }

    static func month(_ word: String) -> Int? {
        if let number = number(word) { return number }
        guard word.utf8.count >= 3 else { return nil }
        return names.firstIndex { $0.contains { $0.utf8.starts(with: word.utf8) } }.map { $0 + 1 }
    }

    private static let names = [
        ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"], ["mei", "may"],
        ["juni", "june"], ["juli", "july"], ["augustus", "august"], ["september"], ["oktober", "october"],
        ["november"], ["december"],
    ]
}
