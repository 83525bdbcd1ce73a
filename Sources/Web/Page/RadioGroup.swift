package import Casework
package import HTML

/// One choice out of a few that all stand there, each a button of its own (keuzeknoppen).
package struct RadioGroup: Sendable {
    let name: String
    let label: Phrase
    let options: [(value: String, label: Phrase)]
    let chosen: String
    /// Whether a digit chooses one as long as the focus is in the group: 1 for the first, 0 for the tenth.
    let hasDigits: Bool

    package init(
        _ name: String, _ label: Phrase, _ options: [(value: String, label: Phrase)], chosen: String, hasDigits: Bool = false
    ) {
        self.name = name
        self.label = label
        self.options = options
        self.chosen = chosen
        self.hasDigits = hasDigits
    }

    package func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let wrong = complaints.all.first { $0.field == name }
        let said = wrong == nil ? nil : "\(name)-klacht"
        h.el(
            "fieldset", .class(wrong == nil ? "ww-field" : "ww-field ww-field--wrong"),
            .data("cijfers", hasDigits ? "" : nil), .aria("describedby", said)
        ) { h in
            h.el("legend", text: label[language])
            if let wrong { h.el("p", .class("ww-field__complaint"), .id(said), text: wrong.sentence[language]) }
            h.el("div", .class("ww-buttons")) { h in
                for (place, option) in options.enumerated() { draw(option, at: place, into: &h, language) }
            }
        }
    }

    private func draw(
        _ option: (value: String, label: Phrase), at place: Int, into h: inout HTML, _ language: Language
    ) {
        h.el("label", .class("ww-buttons__one")) { h in
            // A complaint leads to the first of them; so does a new page, when a digit is to choose.
            h.void(
                "input", .id(place == 0 ? name : nil), .name(name), .type("radio"), .value(option.value),
                .flag("checked", option.value.utf8.elementsEqual(chosen.utf8)),
                .data("focus", hasDigits && place == 0 ? "" : nil))
            if hasDigits, place < 10 {
                h.el("span", .class("ww-buttons__key"), .aria("hidden", "true"), text: String((place + 1) % 10))
            }
            h.el("span", text: option.label[language])
        }
    }
}
