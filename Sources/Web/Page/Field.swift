package import Casework
package import HTML

/// One question of a form (veld): its label, what is filled in, and what is wrong with that.
package struct Field: Sendable {
    package enum Kind: String, Sendable {
        case text, password, date, time
        /// Digits, but no number: a code.
        case code
    }

    let name: String
    let label: Phrase
    let hint: Phrase?
    let kind: Kind
    let value: String
    /// What the browser may fill in: "username", "current-password", "one-time-code", "off".
    let autocomplete: String
    /// Whether it may be written in any script, which then says from which side it is read.
    let isName: Bool
    /// Whether somebody can type in it at once.
    let hasFocus: Bool
    /// What was filled in before, to choose from; anything else may be typed too.
    let known: [String]

    package init(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, kind: Kind = .text, value: String = "",
        autocomplete: String = "off", isName: Bool = false, hasFocus: Bool = false, known: [String] = []
    ) {
        self.known = known
        self.hasFocus = hasFocus
        self.name = name
        self.label = label
        self.hint = hint
        self.kind = kind
        self.value = value
        self.autocomplete = autocomplete
        self.isName = isName
    }

    package func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let wrong = complaints.all.first { $0.field == name }
        let said = [hint == nil ? nil : "\(name)-uitleg", wrong == nil ? nil : "\(name)-klacht"].compactMap { $0 }
        h.el("div", .class(wrong == nil ? "ww-field" : "ww-field ww-field--wrong")) { h in
            h.el("label", .for(name), text: label[language])
            if let hint { h.el("p", .class("ww-field__hint"), .id("\(name)-uitleg"), text: hint[language]) }
            if let wrong { h.el("p", .class("ww-field__complaint"), .id("\(name)-klacht"), text: wrong.sentence[language]) }
            h.void(
                "input", .id(name), .name(name), .type(kind == .code ? "text" : kind.rawValue),
                .value(kind == .password ? nil : value), .init("autocomplete", autocomplete),
                .init("inputmode", kind == .code ? "numeric" : nil), .init("spellcheck", "false"),
                .init("list", known.isEmpty ? nil : "\(name)-bekend"),
                .dir(isName ? "auto" : nil), .flag("autofocus", hasFocus), .data("focus", hasFocus ? "" : nil),
                .aria("invalid", wrong == nil ? nil : "true"),
                .aria("describedby", said.isEmpty ? nil : said.joined(separator: " ")))
            guard !known.isEmpty else { return }
            h.el("datalist", .id("\(name)-bekend")) { h in
                for value in known { h.el("option", .value(value), text: value) }
            }
        }
    }
}

/// One choice out of a few.
package struct Choice: Sendable {
    let name: String
    let label: Phrase
    let options: [(value: String, label: Phrase)]
    let chosen: String
    /// What somebody wrote about it, or has in it.
    let hint: String?

    package init(
        _ name: String, _ label: Phrase, _ options: [(value: String, label: Phrase)], chosen: String, hint: String? = nil
    ) {
        self.hint = hint
        self.name = name
        self.label = label
        self.options = options
        self.chosen = chosen
    }

    package func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let wrong = complaints.all.first { $0.field == name }
        let said = [hint == nil ? nil : "\(name)-uitleg", wrong == nil ? nil : "\(name)-klacht"].compactMap { $0 }
        h.el("div", .class(wrong == nil ? "ww-field" : "ww-field ww-field--wrong")) { h in
            h.el("label", .for(name), text: label[language])
            if let hint { h.el("p", .class("ww-field__hint"), .id("\(name)-uitleg")) { h in h.bdi(hint) } }
            if let wrong { h.el("p", .class("ww-field__complaint"), .id("\(name)-klacht"), text: wrong.sentence[language]) }
            h.el("select", .id(name), .name(name), .aria("describedby", said.isEmpty ? nil : said.joined(separator: " "))) { h in
                for option in options {
                    h.el(
                        "option", .value(option.value), .flag("selected", option.value.utf8.elementsEqual(chosen.utf8)),
                        text: option.label[language])
                }
            }
        }
    }
}

extension HTML {
    /// What is wrong with the form, all at once, with a link to each field.
    package mutating func complaints(_ complaints: Complaints, _ language: Language) {
        guard !complaints.all.isEmpty else { return }
        el("div", .class("ww-complaints"), .role("alert"), .init("tabindex", "-1")) { h in
            h.el("h2", text: FormTexts.wrong[language])
            h.el("ul") { h in
                for complaint in complaints.all {
                    h.el("li") { h in h.el("a", .href("#" + complaint.field), text: complaint.sentence[language]) }
                }
            }
        }
    }

    package mutating func submit(_ words: Phrase, _ language: Language, isQuiet: Bool = false) {
        el("button", .class(isQuiet ? "ww-button ww-button--quiet" : "ww-button"), .type("submit"), text: words[language])
    }
}

enum FormTexts {
    static let wrong = Phrase(nl: "Dit klopt nog niet", en: "This is not right yet")
}
