import Casework
import HTML

/// Fills the sentence of a figure with its own numbers.
enum Wording {
    static func fill(_ sentence: Phrase, from count: Count) -> Phrase {
        var nl = ["value": DutchNumber.text(count.value)]
        var en = nl
        for division in count.divisions {
            let id = division.breakdown.id
            for cell in division.cells {
                nl["\(id).\(cell.key)"] = DutchNumber.text(cell.value)
                en["\(id).\(cell.key)"] = DutchNumber.text(cell.value)
            }
            nl["\(id).top"] = top(division, .nl)
            en["\(id).top"] = top(division, .en)
        }
        return Phrase(nl: sentence.with(nl).nl, en: sentence.with(en).en)
    }

    /// "Syrische (157)"; with a tie "Syrische en Eritrese (elk 40)".
    static func top(_ division: Count.Division, _ language: Language) -> String {
        let largest = division.largest
        guard let first = largest.first else { return Phrase(nl: "niemand", en: "no one")[language] }
        guard largest.count > 1 else { return "\(first.label[language]) (\(DutchNumber.text(first.value)))" }
        let and = Phrase(nl: " en ", en: " and ")[language]
        let each = Phrase(nl: "elk", en: "each")[language]
        let names = largest.dropLast().map { $0.label[language] }.joined(separator: ", ") + and
            + (largest.last?.label[language] ?? "")
        return "\(names) (\(each) \(DutchNumber.text(first.value)))"
    }
}
