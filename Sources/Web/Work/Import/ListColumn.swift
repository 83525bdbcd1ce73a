package import Casework
package import Dates

/// A column of which the words mean something (kolom met betekenis): a day, a time, one of some words. What cannot be read
/// becomes a problem of the row.
package struct ListColumn: Sendable {
    package enum Meaning: Sendable {
        case text(most: Int)
        case day
        /// A day that may be still to come.
        case anyDay
        /// Of the clock.
        case time
        /// Whole, and not above this either way.
        case number(most: Int)
        case halfYear
        case word([ListWord])
    }

    package let column: ImportColumn
    private let meaning: Meaning
    private let isNeeded: Bool

    package init(
        _ name: String, _ label: Phrase, _ synonyms: [String] = [], _ meaning: Meaning, isNeeded: Bool = false, example: String,
        _ explanation: Phrase
    ) {
        column = ImportColumn(name, label, synonyms, example: example, explanation)
        self.meaning = meaning
        self.isNeeded = isNeeded
    }

    /// A column of words; the example is the first, and what may stand in it are their labels.
    package init(_ name: String, _ label: Phrase, _ synonyms: [String] = [], _ words: [ListWord], isNeeded: Bool = false) {
        let labels = words.map(\.label)
        self.init(
            name, label, synonyms, .word(words), isNeeded: isNeeded, example: labels.first?.nl ?? "", Phrase(
                nl: ListTexts.oneOf.with(["words": labels.map(\.nl).joined(separator: ", ")]).nl,
                en: ListTexts.oneOf.with(["words": labels.map(\.en).joined(separator: ", ")]).en))
    }

    /// What stands there, as it is kept: a day as "2017-03-02", a time as "10:20", a word by its code. Nothing when nothing
    /// does, or it cannot be read.
    package func read(_ typed: String) -> String? {
        guard !typed.utf8.isEmpty else { return nil }
        switch meaning {
        case .text(let most): return typed.unicodeScalars.count <= most ? typed : nil
        case .day, .anyDay:
            guard let date = try? PartialDate.read(typed), date.day != nil else { return nil }
            return date.earliest.iso
        case .time: return ListReading.time(typed)
        case .number(let most): return ListReading.number(typed, most: most)
        case .halfYear: return ListReading.halfYear(typed)
        case .word(let words): return words.first { $0.isMeant(by: typed) }?.code
        }
    }

    /// What is wrong with what stands there.
    /// - Parameters:
    ///   - place: of this column among all of the list.
    ///   - today: a day after it is asked about.
    package func problem(_ typed: String, at place: Int, today: CalendarDate) -> ImportProblem? {
        if typed.utf8.isEmpty {
            guard isNeeded else { return nil }
            return ImportProblem("leeg", place, named(ListTexts.missing), [.leaveOut])
        }
        guard let read = read(typed) else {
            return ImportProblem("onleesbaar", place, named(ListTexts.unclear), isNeeded ? [.leaveOut] : [.leaveOut, .empty])
        }
        guard case .day = meaning, let day = CalendarDate(iso: read), day > today else { return nil }
        return ImportProblem("later", place, named(ListTexts.later), [.leaveOut, ImportRemedy(.keep, ListTexts.asItStands)])
    }

    private func named(_ sentence: Phrase) -> Phrase {
        Phrase(
            nl: sentence.with(["column": column.label.nl]).nl, en: sentence.with(["column": column.label.en]).en)
    }
}

/// One of the words that may stand in a column (woord), and by which it is kept.
package struct ListWord: Sendable {
    package let code: String
    let label: Phrase
    private let words: [String]

    /// - Parameter more: other ways to write it. The code and the words of the screen are known already.
    package init(_ code: String, _ label: Phrase, _ more: [String] = []) {
        self.code = code
        self.label = label
        words = [code, label.nl, label.en] + more
    }

    package func isMeant(by typed: String) -> Bool {
        let plain = ImportColumn.plain(typed)
        return !plain.isEmpty && words.contains { ImportColumn.plain($0) == plain }
    }
}

extension [ListWord] {
    /// Those of a breakdown, so that a list says what a figure says.
    /// - Parameter more: other ways to write some of them, by their code.
    package init(_ words: Breakdown.Words, _ more: [String: [String]] = [:]) {
        guard case .listed(let list) = words else { self = []; return }
        self = list.map { ListWord($0.key, $0.label, more[$0.key] ?? []) }
    }
}
