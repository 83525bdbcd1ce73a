import Casework
import Dates
import Names

/// How much two records look like one person (gelijkenis), and all that says so or speaks against it. A suggestion: somebody who
/// knows them decides.
struct Resemblance: Sendable, Equatable {
    /// How sure it looks.
    enum Confidence: Int, Comparable, Sendable {
        case maybe, likely, almostCertain

        static func < (one: Confidence, other: Confidence) -> Bool { one.rawValue < other.rawValue }
    }

    let points: Int
    let reasons: [Phrase]

    /// Nothing when there is too little to mention it.
    var confidence: Confidence? {
        switch points {
        case 9...: .almostCertain
        case 7...: .likely
        case 4...: .maybe
        default: nil
        }
    }

    /// "Misschien dezelfde: naam: klinkt als, zelfde geboortejaar"; empty when nothing says anything.
    func words(_ language: Language) -> String {
        let said = reasons.map { $0[language] }.joined(separator: ", ")
        return (confidence.map { DoubleTexts.word(for: $0)[language] + ": " } ?? "") + said
    }

    init(_ one: Traits, _ other: Traits) {
        self.init(one, other, Self.likeness(Self.questions(one.names), other.names))
    }

    /// - Parameter name: how like their names are, when that was found out before.
    init(_ one: Traits, _ other: Traits, _ name: Likeness?) {
        var (points, reasons) = (0, [Phrase]())
        func note(_ worth: Int, _ reason: Phrase) {
            points += worth
            reasons.append(reason)
        }
        if let name {
            note(name.level == .equal ? 5 : 4, DoubleTexts.name(name.reason.words))
        }
        if let born = Self.born(one, other) { note(born.worth, born.reason) }
        if one.sex != .unknown && other.sex != .unknown && one.sex != other.sex { note(-3, DoubleTexts.otherSex) }
        if !one.numbers.isDisjoint(with: other.numbers) {
            note(8, DoubleTexts.sameNumber)
        } else if !one.numbers.isEmpty && !other.numbers.isEmpty {
            note(-4, DoubleTexts.otherNumber)
        }
        if !one.phones.isDisjoint(with: other.phones) { note(3, DoubleTexts.samePhone) }
        if !one.households.isDisjoint(with: other.households) { note(1, DoubleTexts.sameHousehold) }
        (self.points, self.reasons) = (points, reasons)
    }

    /// Of all pairs of their names that which is most alike, when it is heard as one name.
    static func likeness(_ questions: [NameQuestion], _ others: [String]) -> Likeness? {
        let heard = others.map { HeardName($0) }
        return questions.flatMap { question in heard.compactMap { question.likeness(of: $0) } }
            .filter { $0.level != .different }.min { $0.distance < $1.distance }
    }

    static func questions(_ names: [String]) -> [NameQuestion] {
        // With a space behind it the last word is whole.
        names.map { NameQuestion($0 + " ") }
    }

    /// Whether two can look like one person at all, as far as is known without hearing their names.
    /// - Parameter born: the years of birth, zero when it is not known.
    /// - Parameter bonus: what else they share is worth.
    static func isPossible(born: UInt32, _ later: UInt32, hasOtherSex: Bool, bonus: Int) -> Bool {
        let isOther = born > 0 && later > 0 && max(born, later) - min(born, later) > 1
        return 5 + (born == later && born > 0 ? 4 : isOther ? -6 : 0) + (hasOtherSex ? -3 : 0) + bonus >= 4
    }

    private static func born(_ one: Traits, _ other: Traits) -> (worth: Int, reason: Phrase)? {
        guard let born = one.born, let second = other.born else { return nil }
        if born == second && born.saysDay { return (4, DoubleTexts.sameBirth) }
        if born.year == second.year && born.saysDay && second.saysDay { return (0, DoubleTexts.otherDay) }
        if born.year == second.year { return (2, DoubleTexts.sameYear) }
        return abs(born.year - second.year) == 1 ? (0, DoubleTexts.yearApart) : (-6, DoubleTexts.otherBirth)
    }
}
