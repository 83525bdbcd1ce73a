package import Casework
package import HTML

/// The question of a form for a file (bestandsveld).
package struct FileField: Sendable {
    let name: String
    let label: Phrase
    let hint: Phrase
    /// Endings of names that a browser offers first: ".csv".
    let endings: [String]

    package init(_ name: String, _ label: Phrase, hint: Phrase, endings: [String]) {
        self.name = name
        self.label = label
        self.hint = hint
        self.endings = endings
    }

    /// How a form that asks for a file is sent.
    package static let encoding = Attribute("enctype", "multipart/form-data")

    package func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let wrong = complaints.all.first { $0.field == name }
        h.el("div", .class(wrong == nil ? "ww-field" : "ww-field ww-field--wrong")) { h in
            h.el("label", .for(name), text: label[language])
            h.el("p", .class("ww-field__hint"), .id("\(name)-uitleg"), text: hint[language])
            if let wrong { h.el("p", .class("ww-field__complaint"), .id("\(name)-klacht"), text: wrong.sentence[language]) }
            h.void(
                "input", .id(name), .name(name), .type("file"), .init("accept", endings.joined(separator: ",")),
                .aria("invalid", wrong == nil ? nil : "true"),
                .aria("describedby", "\(name)-uitleg" + (wrong == nil ? "" : " \(name)-klacht")))
        }
    }
}
