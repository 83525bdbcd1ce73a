package import Casework
import Dates
import Foundation

extension TermPrint {
    /// With names that stay the same; docs/terms.md tells them.
    /// - Throws: never in practice; JSON can hold every value of a term.
    package func json(_ language: Language) throws -> [UInt8] {
        try RuleJSON.write(TermDTO(self, language))
    }
}

private struct TermDTO: Encodable {
    let rule, from, date, plainDate, side, effect, sentence, basis, source, confidence, consequence: String
    let extensions: Int

    init(_ print: TermPrint, _ language: Language) {
        let (rule, term, deadline) = (print.rule, print.term, print.deadline)
        (self.rule, from, date) = (rule.code, deadline.startsOn.iso, deadline.dueOn.iso)
        (plainDate, side, effect) = (deadline.plainOn.iso, rule.side.rawValue, rule.effect.rawValue)
        sentence = DeadlineWords.sentence(deadline, rule, term)[language]
        (basis, source, confidence) = (term.basis, term.source, term.confidence.rawValue)
        (consequence, extensions) = (rule.consequence[language], deadline.extensions)
    }
}

/// How what the terminal prints is written as JSON.
enum RuleJSON {
    static func write(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
    }
}
