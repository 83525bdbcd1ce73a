import Casework
import Dates
import HTML
import Web

/// Unusual looks, week by week, to be read and signed off.
struct ReviewPage: Page {
    let weeks: [LookWeek]
    let today: CalendarDate

    func title(_ language: Language) -> String {
        ReviewTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: ReviewTexts.intro[language])
        for week in weeks { draw(week, into: &h, language) }
    }

    private func draw(_ week: LookWeek, into h: inout HTML, _ language: Language) {
        let words = ReviewTexts.week.with(["day": DateText.long(week.monday, language), "place": week.placeName])
        h.el("h2") { h in h.bdi(words[language]) }
        if week.unusual.isEmpty {
            h.el("p", .class("ww-blank"), text: ReviewTexts.none[language])
        } else {
            h.el("ul") { h in
                for look in week.unusual { h.el("li") { h in draw(look, into: &h, language) } }
            }
        }
        if !week.readers.isEmpty {
            h.el("p") { h in h.bdi(ReviewTexts.readBy.with(["names": week.readers.joined(separator: ", ")])[language]) }
        }
        guard week.monday.adding(days: 7) <= today else { return }
        h.form(ClientAddresses.signOff.link(week.place.description, week.monday.iso)) { h in
            h.submit(ReviewTexts.signOff, language, isQuiet: true)
        }
    }

    private func draw(_ look: UnusualLook, into h: inout HTML, _ language: Language) {
        h.bdi(look.name)
        h.text(", " + DateText.long(look.day, language) + " " + look.time + ": ")
        h.text(ReviewTexts.word(for: look.sign).with(["count": String(look.count)])[language])
        if let person = look.person {
            h.text(" ")
            h.el("a", .href(ClientAddresses.file.link(person.description)), text: person.description)
        }
    }
}

enum ReviewTexts {
    static let title = Phrase(nl: "Toezicht", en: "Review")
    static let intro = Phrase(
        nl: """
            Wat opvalt in wie welke dossiers bekeek. Meestal is er een goede reden. Vraag ernaar als je die niet kent, en teken \
            de week daarna af.
            """,
        en: """
            What is unusual in who looked at which files. Mostly there is a good reason. Ask when you do not know it, and then \
            sign the week off.
            """)
    static let week = Phrase(nl: "Week van {day}, {place}", en: "Week of {day}, {place}")
    static let none = Phrase(nl: "Er viel deze week niets op.", en: "Nothing was unusual this week.")
    static let readBy = Phrase(nl: "Gelezen en afgetekend door {names}.", en: "Read and signed off by {names}.")
    static let signOff = Phrase(nl: "Gelezen, aftekenen", en: "Read, sign off")

    static func word(for sign: UnusualLook.Sign) -> Phrase {
        switch sign {
        case .emergency: Phrase(nl: "opende met spoed het dossier", en: "opened urgently the file")
        case .refused: Phrase(
            nl: "wilde meer dossiers openen dan mag, het eerste was", en: "wanted to open more files than allowed, first")
        case .sameName: Phrase(nl: "heeft dezelfde achternaam als in dossier", en: "has the same last name as in file")
        case .manyFiles: Phrase(nl: "bekeek {count} dossiers op een dag", en: "looked at {count} files on one day")
        case .outsideHours: Phrase(nl: "bekeek buiten werktijd dossier", en: "looked outside working hours at file")
        case .nobodyMet: Phrase(
            nl: "bekeek zonder gesprek in de weken eromheen dossier", en: "looked without a conversation around it at file")
        }
    }
}
