import Casework
import Web

/// What of a file stands beside that of another one.
struct ComparedFile: Sendable {
    struct Line: Equatable {
        let label: String
        /// Each of parts that may be written from either side.
        let values: [[String]]
    }

    let card: Card
    let person: Person
    let names: [PersonName]
    let view: FileView

    /// The same labels in the same order for everybody.
    func lines(_ language: Language) -> [Line] {
        [
            Line(label: DoubleTexts.name[language], values: names.map { [$0.text] }),
            Line(label: DoubleTexts.fileNumber[language], values: [[card.person.description]]),
        ] + PersonFacts.all(person, language).map { Line(label: $0.label, values: [$0.value].compactMap { $0 }.map { [$0] }) } + [
            Line(
                label: PersonTexts.household[language],
                values: (view.household + view.abroad).map { [$0.name, PersonFacts.word(for: $0.relation)[language]] }),
        ] + view.known.map { known in
            Line(
                label: known.kind.name[language],
                values: known.facts.map { fact in
                    zip(known.kind.fields, fact.values).map { $0.shown($1, language) }.filter { !$0.isEmpty }
                })
        } + view.panels.map { panel in
            Line(
                label: panel.label[language],
                values: panel.lines.prefix(3).map { [PersonFacts.date($0.date, language), $0.about[language]] }
                    + (panel.lines.count > 3 ? [[ClientTexts.older[language]]] : []))
        }
    }
}
