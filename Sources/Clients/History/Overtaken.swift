import Casework
import HTML
import Trail
import Web

/// That somebody else changed the same while a form was being filled in (inhaalslag): both are shown, and who fills in chooses.
struct Overtaken: Sendable, Equatable {
    struct Line: Sendable, Equatable {
        let label: String
        let theirs: String
        let mine: String
    }

    /// The unseen field that says after which change the form was drawn.
    static let version = "versie"

    let colleague: String?
    /// When it was changed, as it is kept.
    let at: String
    /// Where the two differ.
    let lines: [Line]
    /// Whether there is nothing of theirs: it was taken away.
    var isGone = false

    /// - Throws: ``Found`` when it was changed after the form was drawn.
    static func check(_ visit: Visit, _ latest: LatestChange?) throws {
        guard let latest, !visit.form[version].utf8.elementsEqual(latest.id.description.utf8) else { return }
        throw Found(latest: latest)
    }

    struct Found: Error {
        let latest: LatestChange
    }

    func draw(into h: inout HTML, _ person: ID<Person>, _ language: Language) {
        let who = colleague ?? HistoryTexts.program[language]
        let words = isGone ? OvertakenTexts.taken : OvertakenTexts.changed
        h.el("div", .class("ww-complaints"), .role("alert"), .init("tabindex", "-1")) { h in
            h.el("h2", text: words.with(["name": who, "time": DateText.moment(at, language)])[language])
            h.el("p", text: OvertakenTexts.choose[language])
            if !isGone {
                h.el("dl", .class("ww-facts")) { h in
                    for line in lines { draw(line, who, into: &h, language) }
                }
            }
            h.el("p") { h in
                h.el(
                    "a", .href(ClientAddresses.file.link(person.description)),
                    text: OvertakenTexts.keep.with(["name": who])[language])
            }
        }
    }

    private func draw(_ line: Line, _ who: String, into h: inout HTML, _ language: Language) {
        h.el("dt", text: line.label)
        for (words, value) in [(who, line.theirs), (OvertakenTexts.mine[language], line.mine)] {
            h.el("dd") { h in
                h.bdi(words)
                h.text(": ")
                h.bdi(value)
            }
        }
    }
}

enum OvertakenTexts {
    static let changed = Phrase(
        nl: "{name} heeft dit ook veranderd ({time}).", en: "{name} changed this too ({time}).")
    static let taken = Phrase(
        nl: "{name} heeft dit weggehaald ({time}).", en: "{name} took this away ({time}).")
    static let choose = Phrase(
        nl: "Bekijk beide. Hieronder staat wat jij invulde. Bewaar dat, of pas het eerst aan.",
        en: "Look at both. Below is what you filled in. Save that, or change it first.")
    static let keep = Phrase(nl: "Laat het zoals {name} het deed", en: "Leave it as {name} did it")
    static let mine = Phrase(nl: "Jij", en: "You")
}
