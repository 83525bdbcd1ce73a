import Casework
import Dates
import HTML

/// What a dossier tells of choices after a refusal: that nothing is known of that yet, or each talk.
struct ChoicesPart {
    let known: KnownDossier
    let talks: [ChoicesTalk]

    /// The day of a refusal after which nobody wrote down what was explained.
    private var unexplained: CalendarDate? {
        guard known.closure.map({ $0.outcome == .refused }) ?? true, let day = known.facts.refusedOn else { return nil }
        return talks.contains { $0.day >= day } ? nil : day
    }

    func draw(into h: inout HTML, _ language: Language) {
        guard !talks.isEmpty || unexplained != nil else { return }
        let dossier = known.dossier.id
        // On paper what was not done is not asked for.
        h.el("h2", .class(talks.isEmpty ? "ww-screen" : nil), text: ChoicesTexts.title[language])
        if let unexplained {
            h.el("p", .class("ww-screen"), .role("note")) { h in
                h.text(ChoicesTexts.unexplained.with("day", DateText.phrase(unexplained))[language] + " ")
                h.el("a", .href(ChoicesAddresses.all.link(dossier.description)), text: ChoicesTexts.writeDown[language])
            }
        }
        Self.draw(talks, of: dossier, into: &h, language)
    }

    static func draw(_ talks: [ChoicesTalk], of dossier: ID<Dossier>, into h: inout HTML, _ language: Language) {
        guard !talks.isEmpty else { return }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for talk in talks {
                h.el("li") { h in
                    let link = ChoicesAddresses.talk.link(dossier.description, talk.id.description)
                    h.el("a", .class("ww-rows__one"), .href(link)) { h in
                        h.el("strong", text: DateText.long(talk.day, language) + ": " + talk.what(language))
                        h.el("span") { h in
                            h.bdi(ChoicesTexts.by.with(["name": talk.name ?? ""]).with("how", talk.how)[language])
                        }
                    }
                }
            }
        }
    }
}
