package import Casework
package import HTML

/// Some out of a few, each with a box to tick (vinkjes).
package struct Ticks: Sendable {
    let name: String
    let label: Phrase
    /// What each is called: a name in any script.
    let options: [(value: String, label: String)]
    let ticked: Set<String>

    package init(_ name: String, _ label: Phrase, _ options: [(value: String, label: String)], ticked: Set<String>) {
        self.name = name
        self.label = label
        self.options = options
        self.ticked = ticked
    }

    package func draw(into h: inout HTML, _ language: Language) {
        guard !options.isEmpty else { return }
        h.el("fieldset", .class("ww-field")) { h in
            h.el("legend", text: label[language])
            h.el("div", .class("ww-buttons")) { h in
                for option in options {
                    h.el("label", .class("ww-buttons__one")) { h in
                        h.void(
                            "input", .name(name), .type("checkbox"), .value(option.value),
                            .flag("checked", ticked.contains { $0.utf8.elementsEqual(option.value.utf8) }))
                        h.bdi(option.label)
                    }
                }
            }
        }
    }
}
