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
    /// The newest of what each kind of work tells, and of one more whether there is any.
    let told: [(kind: Phrase, items: [TimelineItem])]

    static let most = 3

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
        } + told.map { told in
            Line(
                label: told.kind[language],
                values: told.items.prefix(Self.most).map { item in
                    [PersonFacts.date(item.date, language)] + item.about.map { $0[language] }
                } + (told.items.count > Self.most ? [[ClientTexts.older[language]]] : []))
        }
    }
}
