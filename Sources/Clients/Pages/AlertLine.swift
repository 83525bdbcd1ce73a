import Casework
import HTML
import Trail

/// What whoever sees the card has to know before anything else.
struct AlertLine {
    let view: FileView

    func draw(into h: inout HTML, _ language: Language) {
        let alerts = view.known.first { $0.kind.table.name == FactKind.alert.table.name }?.facts ?? []
        guard !alerts.isEmpty, let field = FactKind.alert.fields.first else { return }
        h.el("p", .class("ww-lead")) { h in
            h.el("strong", text: FactTexts.alert[language] + ": ")
            h.text(alerts.map { field.shown($0.values[0], language) }.joined(separator: ", "))
        }
    }
}
