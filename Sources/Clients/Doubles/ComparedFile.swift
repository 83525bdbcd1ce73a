import Casework
import Web

/// What of a file stands beside that of another one.
struct ComparedFile: Sendable {
    struct Line: Equatable {
        let label: String
        let values: [String]
    }

    let card: Card
    let names: [PersonName]
    let view: FileView

    /// The same labels in the same order for everybody.
    func lines(_ language: Language) -> [Line] {
        [
            Line(label: DoubleTexts.name[language], values: names.map(\.text)),
            Line(label: DoubleTexts.fileNumber[language], values: [card.person.description]),
        ] + personal(language) + [
            Line(
                label: DoubleTexts.household[language],
                values: (view.household + view.abroad).map { "\($0.name), \(PersonFacts.word(for: $0.relation)[language])" }),
        ] + view.known.map { known in
            Line(
                label: known.kind.name[language],
                values: known.facts.map { fact in
                    let words = zip(known.kind.fields, fact.values).map { $0.shown($1, language) }
                    return words.filter { !$0.isEmpty }.joined(separator: ", ")
                })
        } + view.panels.map { panel in
            Line(
                label: panel.label[language],
                values: panel.lines.prefix(3).map { PersonFacts.date($0.date, language) + ": " + $0.about[language] }
                    + (panel.lines.count > 3 ? [ClientTexts.older[language]] : []))
        }
    }

    private func personal(_ language: Language) -> [Line] {
        guard let person = view.person else { return [] }
        let known = PersonFacts.lines(person, language)
        return [ClientTexts.born, ClientTexts.sex, ClientTexts.nationality, ClientTexts.country].map { label in
            Line(label: label[language], values: known.filter { $0.0.utf8.elementsEqual(label[language].utf8) }.map(\.1))
        }
    }
}
