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
        var (points, reasons) = (0, [Phrase]())
        func note(_ worth: Int, _ reason: Phrase) {
            points += worth
            reasons.append(reason)
        }
        if let name = Self.likeness(one.names, other.names) {
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
    private static func likeness(_ names: [String], _ others: [String]) -> Likeness? {
        let heard = others.map { HeardName($0) }
        // With a space behind it the last word is whole.
        return names.map { NameQuestion($0 + " ") }.flatMap { question in heard.compactMap { question.likeness(of: $0) } }
            .filter { $0.level != .different }.min { $0.distance < $1.distance }
    }

    private static func born(_ one: Traits, _ other: Traits) -> (worth: Int, reason: Phrase)? {
        guard let born = one.born, let second = other.born else { return nil }
        if born == second && born.saysDay { return (4, DoubleTexts.sameBirth) }
        if born.year == second.year && born.saysDay && second.saysDay { return (0, DoubleTexts.otherDay) }
        if born.year == second.year { return (2, DoubleTexts.sameYear) }
        return abs(born.year - second.year) == 1 ? (0, DoubleTexts.yearApart) : (-6, DoubleTexts.otherBirth)
    }
}
