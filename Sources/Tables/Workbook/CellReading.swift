import Casework
import Dates

/// What a cell means, with what the workbook shares: texts, formats, and the day from which it counts.
struct CellReading {
    let formats: [NumberFormat]
    let shared: SharedStrings
    let countsFrom1904: Bool

    /// - Parameters:
    ///   - value: what stands in `v`.
    ///   - inline: what stands in `is`.
    /// - Throws: when it refers to a text that is not there.
    func cell(_ raw: RawCell, value: [UInt8], inline: [UInt8]) throws(Refusal) -> Cell {
        if raw.kind == .inline { return text(raw, ExcelEscapes.decode(String(decoding: inline, as: UTF8.self))) }
        let typed = String(decoding: value, as: UTF8.self)
        if value.isEmpty { return Cell(raw.place, "", .empty, isFormula: raw.isFormula) }
        switch raw.kind {
        case .shared:
            guard let index = WholeNumber.read(value), let found = shared[index] else { throw .damagedFile }
            return text(raw, found)
        case .inline, .formulaText: return text(raw, ExcelEscapes.decode(typed))
        case .bool:
            let isTrue = value == [UInt8(ascii: "1")]
            return Cell(raw.place, isTrue ? "WAAR" : "ONWAAR", .bool(isTrue), isFormula: raw.isFormula)
        case .error: return Cell(raw.place, typed, .error, isFormula: raw.isFormula)
        case .isoDate: return isoDate(raw, typed)
        case .number:
            guard let number = Double(typed), number.isFinite else { return text(raw, typed) }
            return self.number(raw, number)
        }
    }

    private func text(_ raw: RawCell, _ text: String) -> Cell {
        Cell(raw.place, text, text.utf8.isEmpty ? .empty : .text, isFormula: raw.isFormula)
    }

    /// "2017-03-12", with or without "T14:30:00" behind it.
    private func isoDate(_ raw: RawCell, _ typed: String) -> Cell {
        let day = String(decoding: typed.utf8.prefix(10), as: UTF8.self)
        guard let date = CalendarDate(iso: day) else { return text(raw, typed) }
        let time = String(decoding: typed.utf8.dropFirst(11).prefix(5), as: UTF8.self)
        return Cell(
            raw.place, NumberText.date(date) + (time.utf8.isEmpty ? "" : " " + time), .date(date), isFormula: raw.isFormula)
    }

    private func number(_ raw: RawCell, _ number: Double) -> Cell {
        let format = formats.indices.contains(raw.style) ? formats[raw.style] : .general
        var (text, value) = (NumberText.general(number), Cell.Value.number(number))
        switch format {
        case .general: break
        case .digits(let whole, let decimals, let isPercent):
            text = NumberText.digits(number, whole: whole, decimals: decimals, isPercent: isPercent)
        case .time:
            // "[h]:mm" beyond a day stays a number.
            if (0..<1).contains(number) { text = NumberText.time(min(86_399, Int((number * 86_400).rounded()))) }
        case .date(let withTime):
            guard let serial = SerialDay(number, countsFrom1904: countsFrom1904) else { break }
            let time = withTime ? " " + NumberText.time(serial.seconds) : ""
            switch serial.day {
            case .day(let date): (text, value) = (NumberText.date(date) + time, .date(date))
            case .neverWas: (text, value) = ("29-02-1900" + time, .text)
            }
        }
        return Cell(raw.place, text, value, isFormula: raw.isFormula)
    }
}
