import Casework
import HTML
import Web

/// Who belongs to a client's household, each a way to his own file where there is one for who reads.
struct HouseholdPart {
    let view: FileView
    let people: [FileView.Relative]

    func draw(into h: inout HTML, _ language: Language) {
        guard !people.isEmpty else { return }
        h.el("ul") { h in
            for relative in people {
                h.el("li") { h in draw(relative, into: &h, language) }
            }
        }
    }

    private func draw(_ relative: FileView.Relative, into h: inout HTML, _ language: Language) {
        if let file = relative.file {
            h.el("a", .href(ClientAddresses.file.link(file.description))) { h in h.bdi(relative.name) }
        } else {
            h.bdi(relative.name)
        }
        let age = PersonFacts.age(relative.born, on: view.day, language)
        h.text([", " + PersonFacts.word(for: relative.relation)[language], age].compactMap { $0 }.joined(separator: ", "))
        h.form(ClientAddresses.memberEnd.link(view.card.person.description, relative.member.description)) { h in
            h.submit(PersonTexts.leaves, language, isQuiet: true)
        }
    }
}
