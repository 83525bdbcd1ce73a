import Casework
import Database
import Dates

/// One question about a fact.
struct FactField: Sendable {
    enum Answer: Sendable {
        /// So many letters at most, on one line.
        case words(Int)
        /// So many letters at most, on as many lines as somebody likes.
        case story(Int)
        case phone
        case postcode
        /// Exactly so many digits, with or without marks between them.
        case digits(Int)
        /// Nine digits of which the sum proves itself.
        case citizenNumber
        case choice([(code: String, label: Phrase)])
        case day
        /// Empty when it is not known or has none.
        case optionalDay
    }

    let name: String
    let column: SQL
    let label: Phrase
    let hint: Phrase?
    let answer: Answer
    /// Whether it is kept sealed with the key of the client, and shown only to who opens it: as the schema says of its column.
    private(set) var isSealed = false

    init(_ name: String, _ column: SQL, _ label: Phrase, hint: Phrase? = nil, _ answer: Answer) {
        self.name = name
        self.column = column
        self.label = label
        self.hint = hint
        self.answer = answer
    }

    /// The same, as one of this table.
    func kept(in table: SQL) -> FactField {
        var field = self
        field.isSealed = Clients.schema.classes.of(column.text, in: table.text) == .dangerous
        return field
    }

    var isWords: Bool {
        if case .words = answer { true } else { false }
    }

    var isFrom: Bool { name.utf8.elementsEqual(Self.from.name.utf8) }

    /// From which day it holds.
    static let from = FactField("vanaf", "from_on", FactTexts.from, .day)

    /// - Returns: as it is kept; nothing kept for what is left empty where that may be.
    /// - Throws: ``Wrong``.
    func read(_ typed: String) throws(Wrong) -> String? {
        switch answer {
        case .optionalDay where typed.utf8.isEmpty: return nil
        case .day, .optionalDay: return try day(typed)
        case .words(let most), .story(let most):
            let count = typed.unicodeScalars.count
            guard count > 0 else { throw Wrong(sentence: FactTexts.missing) }
            guard count <= most else { throw Wrong(sentence: FactTexts.tooLong.with(["most": String(most)])) }
            return typed
        case .choice(let options):
            guard let option = options.first(where: { $0.code.utf8.elementsEqual(typed.utf8) }) else {
                throw Wrong(sentence: PersonTexts.choose)
            }
            return option.code
        case .phone: return try phone(typed)
        case .digits(let count):
            let digits = typed.unicodeScalars.filter { !Self.marks.contains($0) }
            guard digits.count == count, digits.allSatisfy(Self.digits.contains) else {
                throw Wrong(sentence: FactTexts.digits.with(["count": String(count)]))
            }
            return String(String.UnicodeScalarView(digits))
        case .citizenNumber: return try citizenNumber(typed)
        case .postcode: return try postcode(typed)
        }
    }

    struct Wrong: Error {
        let sentence: Phrase
    }

    private static let digits = Set("0123456789".unicodeScalars)
    private static let marks = Set(" .-/()".unicodeScalars)

    private func day(_ typed: String) throws(Wrong) -> String {
        do {
            let date = try PartialDate.read(typed)
            guard let day = CalendarDate(iso: date.iso) else { throw UnreadableDate.unclear }
            return day.iso
        } catch let error as UnreadableDate {
            throw Wrong(sentence: error == .unclear || error == .empty ? FactTexts.wholeDay : error.sentence)
        } catch {
            throw Wrong(sentence: FactTexts.wholeDay)
        }
    }

    /// Source: of nine digits the first weighs nine, the next eight and so on, and the last one is taken off; what comes of it is
    /// a multiple of eleven. A number of eight digits has a nought before it.
    private func citizenNumber(_ typed: String) throws(Wrong) -> String {
        let digits = typed.unicodeScalars.filter { !Self.marks.contains($0) }
        guard digits.count == 8 || digits.count == 9, digits.allSatisfy(Self.digits.contains) else {
            throw Wrong(sentence: FactTexts.digits.with(["count": "9"]))
        }
        let values = (digits.count == 8 ? [0] : []) + digits.map { Int($0.value) - 48 }
        let sum = values.dropLast().enumerated().reduce(0) { $0 + (9 - $1.offset) * $1.element } - values[8]
        guard sum % 11 == 0, values.contains(where: { $0 > 0 }) else {
            throw Wrong(sentence: SealedTexts.citizenNumberWrong)
        }
        return values.map(String.init).joined()
    }

    /// Digits, with a plus before them for another country.
    private func phone(_ typed: String) throws(Wrong) -> String {
        let plain = typed.unicodeScalars.filter { !Self.marks.contains($0) }
        let rest = plain.first == "+" ? plain.dropFirst() : plain[...]
        guard (8...15).contains(rest.count), rest.allSatisfy(Self.digits.contains) else { throw Wrong(sentence: FactTexts.phone) }
        return String(String.UnicodeScalarView(plain))
    }

    /// Source: a postcode of the Netherlands is four digits, not beginning with 0, and two letters; SA, SD and SS are not given
    /// out.
    private func postcode(_ typed: String) throws(Wrong) -> String {
        let plain = typed.uppercased().unicodeScalars.filter { $0 != " " }
        let (digits, letters) = (plain.prefix(4), plain.dropFirst(4))
        let ends = String(String.UnicodeScalarView(letters))
        guard plain.count == 6, digits.allSatisfy(Self.digits.contains), digits.first != "0",
            letters.allSatisfy({ ("A"..."Z").contains($0) }),
            !["SA", "SD", "SS"].contains(where: { $0.utf8.elementsEqual(ends.utf8) })
        else { throw Wrong(sentence: FactTexts.postcode) }
        return String(String.UnicodeScalarView(digits)) + " " + ends
    }

    /// As people read it, in every language; nothing of what is not filled in.
    func phrase(_ kept: String?) -> Phrase? {
        kept.map { Phrase(nl: shown($0, .nl), en: shown($0, .en)) }
    }

    /// As people read it.
    func shown(_ kept: String?, _ language: Language) -> String {
        guard let kept else { return "" }
        if isSealed { return FactTexts.sealed[language] }
        switch answer {
        case .choice(let options): return options.first { $0.code.utf8.elementsEqual(kept.utf8) }?.label[language] ?? kept
        case .day, .optionalDay: return PersonFacts.date(kept, language)
        default: return kept
        }
    }

    /// What was typed, as people read it: a choice by its words.
    func read(back typed: String, _ language: Language) -> String {
        guard case .choice(let options) = answer else { return typed }
        return options.first { $0.code.utf8.elementsEqual(typed.utf8) }?.label[language] ?? typed
    }

    /// As it was typed, or could have been.
    func typed(_ kept: String?) -> String {
        guard let kept else { return "" }
        switch answer {
        case .day, .optionalDay: return kept.split(separator: "-").reversed().joined(separator: "-")
        default: return kept
        }
    }
}
