/// Years and days, as people put their birthdays in passwords.
struct DateParts {
    let text: GuessedText

    /// Two hundred years are tried, the nearest first.
    private static let yearBits = 7.0
    private static let dayBits = 8.5

    func from(_ start: Int) -> [GuessedPart] {
        var found: [GuessedPart] = []
        if let year = number(start, 4), 1900...2049 ~= year { found.append(part(start, 4, Self.yearBits)) }
        // 12051988, 120588, 19880512
        if isDay(start, start + 2), let year = number(start + 4, 4), 1900...2049 ~= year { found.append(day(start, 8)) }
        if isDay(start, start + 2), number(start + 4, 2) != nil { found.append(day(start, 6)) }
        if let year = number(start, 4), 1900...2049 ~= year, isDay(start + 6, start + 4) { found.append(day(start, 8)) }
        // 12-05-1988, 12-05-88
        if isDay(start, start + 3), isMark(start + 2), isMark(start + 5) {
            if let year = number(start + 6, 4), 1900...2049 ~= year { found.append(day(start, 10)) }
            if number(start + 6, 2) != nil { found.append(day(start, 8)) }
        }
        return found
    }

    private func part(_ start: Int, _ length: Int, _ bits: Double) -> GuessedPart {
        GuessedPart(kind: .date, start: start, end: start + length, bits: bits)
    }

    private func day(_ start: Int, _ length: Int) -> GuessedPart {
        part(start, length, Self.dayBits + Self.yearBits + 1)
    }

    private func number(_ start: Int, _ length: Int) -> Int? {
        guard start + length <= text.count, (start..<start + length).allSatisfy(text.isDigit) else { return nil }
        return text.plain[start..<start + length].reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    private func isDay(_ day: Int, _ month: Int) -> Bool {
        guard let day = number(day, 2), let month = number(month, 2) else { return false }
        return 1...31 ~= day && 1...12 ~= month
    }

    private func isMark(_ index: Int) -> Bool {
        index < text.count && "-/. ".utf8.contains(text.plain[index])
    }
}
