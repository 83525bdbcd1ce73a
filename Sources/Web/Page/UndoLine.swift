package import Casework
package import HTML

/// What a page says after something was stored (bewaard), with the button that puts it back; or that it was put back.
package struct UndoLine: Sendable, Equatable {
    /// In the address, after something was stored: by which it can be undone; and after that.
    package static let done = "gedaan"
    package static let undone = "terug"

    /// Where the button sends to; nothing once it was put back.
    let link: String?
    private let words: Phrase

    /// - Parameter words: what was stored, in a sentence.
    package init(_ link: String?, _ words: Phrase? = nil) {
        self.link = link
        self.words = words ?? UndoTexts.saved
    }

    /// As the address of a page tells it.
    /// - Parameter link: where that revision is undone.
    package static func asked(
        _ visit: Visit, _ words: Phrase? = nil, _ link: (_ revision: String) -> String
    ) -> UndoLine? {
        if visit.query[undone] != nil { return UndoLine(nil) }
        return visit.query[done].map { UndoLine(link($0), words) }
    }

    package func draw(into h: inout HTML, _ language: Language) {
        guard let link else {
            return h.el("p", .class("ww-done"), .role("status"), .said, text: UndoTexts.undone[language])
        }
        h.el("div", .class("ww-done")) { h in
            h.el("p", .role("status"), .said, text: words[language])
            h.form(link, .inPart) { h in h.submit(UndoTexts.undo, language, isQuiet: true) }
        }
    }
}

enum UndoTexts {
    static let saved = Phrase(nl: "Bewaard.", en: "Saved.")
    static let undo = Phrase(nl: "Ongedaan maken", en: "Undo")
    static let undone = Phrase(nl: "Ongedaan gemaakt.", en: "Undone.")
}
