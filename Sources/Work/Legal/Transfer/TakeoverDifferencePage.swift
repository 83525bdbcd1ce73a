import Casework
import Clients
import Dates
import HTML
import Organisation
import Web

/// What taking a package in would do, before it is done.
struct TakeoverDifferencePage: Page {
    let upload: ID<TransferUpload>
    let plan: TakeoverPlan
    let towns: [Municipality]
    var form = TakeoverForm()
    var complaints = Complaints()

    private var content: TransferContent { plan.content }

    func title(_ language: Language) -> String {
        TakeoverTexts.difference[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(TransferAddresses.taking.link()), text: TakeoverTexts.title[language])
        }
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        h.el("p", .class("ww-lead")) { h in h.bdi(TakeoverTexts.from.with(["team": content.from])[language]) }
        drawFacts(into: &h, language)
        h.form(TransferAddresses.difference.link(upload.description), .class("ww-form ww-form--wide")) { h in
            drawPeople(into: &h, language)
            drawEvents(into: &h, language)
            drawPapers(into: &h, language)
            if plan.isNew && towns.count > 1 {
                Choice(
                    TakeoverForm.town, DossierTexts.town, towns.map { ($0.code.text, Phrase(same: $0.name)) },
                    chosen: form[TakeoverForm.town]
                ).draw(into: &h, complaints, language)
            }
            h.el("p", .class("ww-field__hint"), text: TakeoverTexts.terms[language])
            h.submit(TakeoverTexts.take, language)
        }
        h.form(TransferAddresses.discarding.link(upload.description)) { h in
            h.submit(TakeoverTexts.discard, language, isQuiet: true)
        }
    }

    private func drawFacts(into h: inout HTML, _ language: Language) {
        let ground = (TransferGround(rawValue: content.ground) ?? .other).label[language]
        let day = CalendarDate(iso: content.openedOn).map { DateText.long($0, language) } ?? ""
        let facts = [
            (TakeoverTexts.kind, DossierWords.kind(plan.kind).capitalised[language]), (TakeoverTexts.opened, day),
            (TakeoverTexts.ground, ground), (TransferTexts.words, content.words ?? ""),
            (TakeoverTexts.here, (plan.isNew ? TakeoverTexts.dossierNew : TakeoverTexts.dossierKnown)[language]),
        ]
        h.el("dl", .class("ww-facts")) { h in
            for (label, value) in facts where !value.utf8.isEmpty {
                h.el("dt", text: label[language])
                h.el("dd") { h in h.bdi(value) }
            }
        }
    }

    private func drawPeople(into h: inout HTML, _ language: Language) {
        h.el("h2", text: TakeoverTexts.people[language])
        for (place, one) in plan.people.enumerated() {
            let told = one.person.names.first?.text ?? DossierTexts.unnamed[language]
            h.el("p") { h in
                h.el("strong") { h in h.bdi([told, one.person.born?.iso].compactMap { $0 }.joined(separator: ", ")) }
                h.text(" · " + Self.word(for: one)[language])
                if let card = one.card {
                    h.text(": ")
                    h.el("a", .href(card.link)) { h in h.bdi(card.name) }
                }
            }
            guard !one.alike.isEmpty else { continue }
            Choice(
                TakeoverPeople.field(place), TakeoverTexts.who.with(["name": told]),
                [("", TakeoverTexts.choose), (TakeoverPeople.new, TakeoverTexts.somebodyNew)]
                    + one.alike.map { ($0.id.description, Phrase(same: $0.words)) },
                chosen: one.chosen ?? ""
            ).draw(into: &h, complaints, language)
        }
    }

    private static func word(for one: TakeoverPlan.Somebody) -> Phrase {
        switch one.match {
        case .number: TakeoverTexts.byNumber
        case .chosen: TakeoverTexts.byChoice
        case .origin: one.change == .kept ? TakeoverTexts.stays : word(for: one.change)
        case .nobody: one.alike.isEmpty ? TakeoverTexts.new : TakeoverTexts.perhaps
        }
    }

    private static func word(for change: TakeoverPlan.Change) -> Phrase {
        switch change {
        case .new: TakeoverTexts.new
        case .changed: TakeoverTexts.changed
        case .same: TakeoverTexts.same
        case .kept: TakeoverTexts.kept
        case .gone: TakeoverTexts.gone
        }
    }

    private func drawEvents(into h: inout HTML, _ language: Language) {
        let told = plan.events.map { ($0.part.day, $0.part.kind, $0.change, $0.part.person.flatMap(plan.name)) }
            + plan.goneEvents.map { ($0.day.iso, $0.kind.rawValue, .gone, nil) }
        guard !told.isEmpty else { return }
        h.el("h2", text: TakeoverTexts.events[language])
        h.el("ul") { h in
            for (day, kind, change, name) in told {
                guard let day = CalendarDate(iso: day), let kind = DossierEvent.Kind(rawValue: kind) else { continue }
                let what = DateText.long(day, language) + ": " + EventWords.label(kind)[language]
                h.el("li") { h in
                    h.text(what + " · ")
                    if let name {
                        h.bdi(name)
                        h.text(" · ")
                    }
                    h.text(Self.word(for: change)[language])
                }
            }
        }
    }

    /// Of papers one sees how many: what they are comes with them.
    private func drawPapers(into h: inout HTML, _ language: Language) {
        let all = [
            (TransferTexts.documents, plan.documents.map(\.change)), (TransferTexts.files, plan.files.map(\.change)),
            (TransferTexts.letters, plan.letters.map(\.change)),
        ]
        guard all.contains(where: { !$0.1.isEmpty }) else { return }
        h.el("h2", text: TakeoverTexts.papers[language])
        h.el("ul") { h in
            for (label, changes) in all where !changes.isEmpty {
                let counts = TakeoverPlan.Change.allCases.compactMap { change -> String? in
                    let count = changes.count { $0 == change }
                    return count == 0 ? nil : "\(count) " + Self.word(for: change)[language]
                }
                h.el("li", text: label.capitalised[language] + ": " + counts.joined(separator: ", "))
            }
        }
    }
}
