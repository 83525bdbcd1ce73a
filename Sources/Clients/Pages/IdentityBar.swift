import Access
import Casework
import Dates
import HTML
import Web

/// What stays on top of a client's page: who this is, how to talk to him, how far the work is, and the main ways on.
struct IdentityBar {
    let view: FileView
    /// Whether more than the card is open.
    let isOpen: Bool
    let mayMerge: Bool
    /// Of the work of who reads.
    var ways: [FileWay] = []

    func draw(into h: inout HTML, _ language: Language) {
        h.el("div", .class("ww-identity")) { h in
            h.el("h1") { h in
                h.bdi(view.card.name)
                if let own = view.card.ownScript {
                    h.text(" ")
                    h.bdi(own)
                }
            }
            let age = view.person.flatMap { PersonFacts.age($0.born, on: view.day, language) }
            h.el("p", .class("ww-lead"), text: [age, view.card.facts(language)].compactMap { $0 }.joined(separator: " · "))
            if !lines.isEmpty { h.el("p") { h in draw(lines, into: &h, language) } }
            guard isOpen || !ways.isEmpty else { return }
            h.el("p", .class("ww-pills")) { h in
                if isOpen { drawWays(into: &h, language) }
                for way in ways {
                    h.el(
                        "a", .class("ww-button ww-button--quiet"), .href(way.address.link(view.card.person.description)),
                        text: way.label[language])
                }
            }
        }
    }

    private func draw(_ lines: [FileView.Badge], into h: inout HTML, _ language: Language) {
        for (place, line) in lines.enumerated() {
            if place > 0 { h.text(" · ") }
            h.el("bdi") { h in
                h.text(line.label[language] + ": ")
                h.el("strong") { h in h.bdi(line.about[language]) }
            }
        }
    }

    private var lines: [FileView.Badge] {
        let languages = facts(.language).compactMap { FactKind.language.fields.first?.phrase($0.values[0]) }
        let spoken = languages.isEmpty ? [] : [
            FileView.Badge(label: FactKind.language.name, about: Phrase(
                nl: languages.map(\.nl).joined(separator: ", "), en: languages.map(\.en).joined(separator: ", "))),
        ]
        return spoken + first(.interpreter, 0, FactKind.interpreter.name) + view.badges + permit
            + [view.deadline?.badge].compactMap(\.self)
    }

    /// Until when it is valid, or since when no longer. Said once: not beside the day on which it ends as the next one.
    private var permit: [FileView.Badge] {
        guard let end = FactKind.permit.fields.last, let kept = facts(.permit).first?.values.last ?? nil,
            let about = end.phrase(kept)
        else { return [] }
        guard view.deadline?.what != DeadlineTexts.permit else { return [] }
        let isOver = CalendarDate(iso: kept).map { $0 < view.day } ?? false
        return [FileView.Badge(label: isOver ? TimelineTexts.permitOver : TimelineTexts.permitUntil, about: about)]
    }

    /// What was recorded of that kind last.
    private func first(_ kind: FactKind, _ field: Int, _ label: Phrase) -> [FileView.Badge] {
        facts(kind).prefix(1).compactMap { kind.fields[field].phrase($0.values[field]) }
            .map { FileView.Badge(label: label, about: $0) }
    }

    private func facts(_ kind: FactKind) -> [Fact] {
        view.known.first { $0.kind.slug.utf8.elementsEqual(kind.slug.utf8) }?.facts ?? []
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        let ways = [
            (ClientAddresses.details, PersonTexts.change), (ClientAddresses.history, HistoryTexts.title),
            (ClientAddresses.looks, ClientTexts.whoLooked),
        ] + (mayMerge ? [(ClientAddresses.doubles, DoubleTexts.link)] : [])
        for (address, words) in ways {
            h.el(
                "a", .class("ww-button ww-button--quiet"), .href(address.link(view.card.person.description)),
                text: words[language])
        }
        h.el("a", .class("ww-button ww-button--quiet"), .href("#" + KnownFacts.anchor), text: FactTexts.known[language])
    }
}
