extension PartialDate {
    /// Reads what people type: 3-10-1990, 3 okt 1990, 03101990, 10-1990, 1990, and the forms that begin with the year.
    package static func read(_ typed: String) throws(UnreadableDate) -> PartialDate {
        let words = DateWords.split(typed)
        guard let first = words.first else { throw .empty }
        let parts = words.count == 1 ? DateWords.cut(first) : words
        let startsWithYear = parts.count > 1 && parts.first.flatMap(DateWords.year) != nil
        return try assemble(startsWithYear ? parts.reversed() : parts, typed)
    }

    /// - Parameter parts: day, month and year; or month and year; or the year.
    private static func assemble(_ parts: [DateWords.Word], _ typed: String) throws(UnreadableDate) -> PartialDate {
        guard let last = parts.last, parts.count <= 3 else { throw .unclear }
        if parts.count > 1, last.count == 2, Digits.number(last) != nil { throw .twoDigitYear }
        guard let year = DateWords.year(last) else { throw .unclear }
        let month = parts.count > 1 ? DateWords.month(parts[parts.count - 2]) : nil
        let day = parts.count > 2 ? DateWords.short(parts[0]) : nil
        guard parts.count < 2 || month != nil, parts.count < 3 || day != nil else { throw .unclear }
        guard let date = PartialDate(year: year, month: month, day: day) else { throw .noSuchDay(typed) }
        return date
    }
}
