package import Casework
package import HTML

/// A question whose answer may be as long as somebody likes (tekstvak).
package struct LongField: Sendable {
    let name: String
    let label: Phrase
    let hint: Phrase?
    let value: String
    let rows: Int

    package init(_ name: String, _ label: Phrase, hint: Phrase? = nil, value: String = "", rows: Int = 8) {
        self.rows = rows
        self.name = name
        self.label = label
        self.hint = hint
        self.value = value
    }

    package func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let wrong = complaints.all.first { $0.field == name }
        let said = [hint == nil ? nil : "\(name)-uitleg", wrong == nil ? nil : "\(name)-klacht"].compactMap { $0 }
        h.el("div", .class(wrong == nil ? "ww-field" : "ww-field ww-field--wrong")) { h in
            h.el("label", .for(name), text: label[language])
            if let hint { h.el("p", .class("ww-field__hint"), .id("\(name)-uitleg"), text: hint[language]) }
            if let wrong { h.el("p", .class("ww-field__complaint"), .id("\(name)-klacht"), text: wrong.sentence[language]) }
            // A browser drops the first line end, so one stands before what begins with one itself.
            h.el(
                "textarea", .id(name), .name(name), .init("rows", rows), .init("autocomplete", "off"),
                .init("spellcheck", "false"), .dir("auto"), .aria("invalid", wrong == nil ? nil : "true"),
                .aria("describedby", said.isEmpty ? nil : said.joined(separator: " ")), text: "\n" + value)
        }
    }
}
