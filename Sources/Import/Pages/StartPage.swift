import Casework
import HTML
import Organisation
import Web

/// Where a list is sent in, and what was sent before.
struct StartPage: Page {
    static let kind = "soort"
    static let place = "locatie"
    static let file = "bestand"

    let kinds: [ImportKind]
    let runs: [ImportRun]
    /// That he leads.
    let places: [(id: ID<Place>, name: String)]
    /// What was chosen, when the form comes back.
    var kind = ""
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        ImportTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: ImportTexts.intro[language])
        h.complaints(complaints, language)
        h.form(ImportAddresses.start.link(), .class("ww-form"), FileField.encoding) { h in
            if kinds.count == 1 {
                h.void("input", .type("hidden"), .name(Self.kind), .value(kinds[0].slug))
            } else {
                Choice(Self.kind, ImportTexts.kind, kinds.map { ($0.slug, $0.name) }, chosen: kind)
                    .draw(into: &h, complaints, language)
            }
            if places.count > 1 {
                let options = places.map { (value: $0.id.description, label: Phrase(nl: $0.name, en: $0.name)) }
                Choice(Self.place, ImportTexts.place, options, chosen: "").draw(into: &h, complaints, language)
            }
            FileField(Self.file, ImportTexts.file, hint: ImportTexts.fileHint, endings: [".xlsx", ".csv", ".txt"])
                .draw(into: &h, complaints, language)
            h.submit(ImportTexts.send, language)
        }
        h.el("h2", text: ImportTexts.which[language])
        for kind in kinds { draw(kind, into: &h, language) }
        drawLists(into: &h, language)
        h.el("h2", text: ImportTexts.lately[language])
        guard !runs.isEmpty else { return h.el("p", .class("ww-blank"), text: ImportTexts.nothingSent[language]) }
        h.el("ul") { h in
            for run in runs { h.el("li") { h in draw(run, into: &h, language) } }
        }
    }

    /// What he can take away, of each place that he leads.
    private func drawLists(into h: inout HTML, _ language: Language) {
        let kinds = kinds.filter { $0.list != nil }
        guard !kinds.isEmpty else { return }
        h.el("h2", text: ImportTexts.away[language])
        h.el("p", text: ImportTexts.awayHint[language])
        h.el("ul") { h in
            for (place, kind) in places.flatMap({ place in kinds.map { (place, $0) } }) {
                for (address, words) in [
                    (ImportAddresses.list, ImportTexts.asWorkbook), (ImportAddresses.listTable, ImportTexts.asTable),
                ] {
                    h.el("li") { h in
                        h.el(
                            "a", .href(address.link(kind.slug, place.id.description)),
                            text: words.with(["list": kind.name[language], "place": place.name])[language])
                    }
                }
            }
        }
    }

    private func draw(_ kind: ImportKind, into h: inout HTML, _ language: Language) {
        h.el("details") { h in
            h.el("summary", text: kind.name[language])
            h.el("dl", .class("ww-facts")) { h in
                for column in kind.columns {
                    h.el("dt", text: column.label[language])
                    h.el("dd", text: column.explanation[language])
                }
            }
            h.el("p", .class("ww-downloads")) { h in
                h.el("a", .href(ImportAddresses.workbook.link(kind.slug)), text: ImportTexts.workbook[language])
                h.el("a", .href(ImportAddresses.template.link(kind.slug)), text: ImportTexts.template[language])
            }
        }
    }

    private func draw(_ run: ImportRun, into h: inout HTML, _ language: Language) {
        let name = kinds.first { $0.slug.utf8.elementsEqual(run.kind.utf8) }?.name[language] ?? run.kind
        h.el("a", .href(ImportAddresses.run.link(run.id.description))) { h in
            h.text(name + ", " + DateText.moment(run.sentAt.iso, language))
        }
        h.text(": " + state(run, language))
    }

    private func state(_ run: ImportRun, _ language: Language) -> String {
        switch run.state {
        case .open: ImportTexts.stateOpen[language]
        case .begun: ImportTexts.stateBusy[language]
        case .done: ImportTexts.stateDone.with(["count": DutchNumber.text(run.counts?.new ?? 0)])[language]
        case .undone: ImportTexts.stateUndone[language]
        }
    }
}
