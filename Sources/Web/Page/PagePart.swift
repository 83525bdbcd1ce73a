package import Casework
package import HTML

extension HTML {
    /// The part of a page that a script may change without the rest, and the line in which it says what happened. Forms and links
    /// in it that are marked with ``Attribute/inPart`` come back with the same part of another page.
    package mutating func part(_ language: Language, content: (inout HTML) -> Void) {
        el("p", .id("gezegd"), .class("ww-hidden"), .role("status"), text: "")
        el("div", .id("deel"), .class("ww-live")) { h in
            h.el("p", .class("ww-lost"), .role("alert"), .data("verbinding", PartTexts.noConnection[language]), text: "")
            content(&h)
        }
    }
}

extension Attribute {
    /// Sent and shown without a load of the whole page, where a script can.
    package static let inPart = Attribute.data("deel", "")
    /// What is read aloud when the part was changed.
    package static let said = Attribute.data("zeg", "")
}

enum PartTexts {
    static let noConnection = Phrase(
        nl: "Geen verbinding. Je tekst staat nog op het scherm. We proberen het elke 5 seconden opnieuw.",
        en: "No connection. Your text is still on the screen. We try again every 5 seconds.")
}
