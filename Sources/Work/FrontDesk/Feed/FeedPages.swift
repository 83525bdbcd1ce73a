import Casework
import HTML
import Web

/// The addresses of the calendar on somebody's telephone.
enum FeedAddresses {
    static let own = Address("/afspraken/agenda")
    static let end = Address("/afspraken/agenda/einde")
    static let file = Address("/agenda/{sleutel}/wegwijs.ics")
}

/// Making an address for one's own calendar, and ending it.
struct FeedPage: Page {
    let hasOne: Bool

    func title(_ language: Language) -> String {
        FeedTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: FeedTexts.intro[language])
        if hasOne { h.el("p", text: FeedTexts.has[language]) }
        h.form(FeedAddresses.own.link()) { h in h.submit(hasOne ? FeedTexts.again : FeedTexts.make, language) }
        guard hasOne else { return }
        h.form(FeedAddresses.end.link()) { h in h.submit(FeedTexts.stop, language, isQuiet: true) }
    }
}

/// The address, shown once.
struct NewFeedPage: Page {
    let address: String

    func title(_ language: Language) -> String {
        FeedTexts.made[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-code ww-code--large"), .dir("ltr"), text: address)
        h.el("p", text: FeedTexts.use[language])
    }
}
