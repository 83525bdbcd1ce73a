import Access
import Casework
import HTML
import Web

/// What someone sees of himself: what he is here, and where he is signed in.
struct OwnPage: Page {
    let name: String
    let roles: [Phrase]
    /// Nothing for who has no account, as where one practises.
    let ways: OwnWays?
    let devices: [OpenSession]
    /// The one in hand.
    let present: ID<Session>
    var done: OwnDone?

    func title(_ language: Language) -> String {
        TeamTexts.own[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1") { h in h.bdi(name) }
        if let done { h.el("p", .class("ww-lead"), .role("status"), text: done.sentence[language]) }
        h.el("h2", text: TeamTexts.youAre[language])
        h.el("ul") { h in
            for role in roles { h.el("li", text: role[language]) }
        }
        ways?.draw(into: &h, language)
        h.el("p") { h in h.el("a", .href(TeamAddresses.tokens.link()), text: TokenTexts.title[language]) }
        h.el("h2", text: TeamTexts.devices[language])
        let label = TeamTexts.devices[language]
        h.scrolled(label) { h in
            h.el("table", .class("ww-table ww-table--list")) { h in
                h.el("thead") { h in
                    h.el("tr") { h in
                        for head in [TeamTexts.device, TeamTexts.since, TeamTexts.lastUse, TeamTexts.end] {
                            h.el("th", .scope("col"), text: head[language])
                        }
                    }
                }
                h.el("tbody") { h in
                    for device in devices { draw(device, into: &h, language) }
                }
            }
        }
    }

    private func draw(_ device: OpenSession, into h: inout HTML, _ language: Language) {
        h.el("tr") { h in
            h.el("th", .scope("row"), text: device.device)
            h.el("td", text: DateText.moment(device.startedAt, language))
            h.el("td", text: DateText.moment(device.usedAt, language))
            h.el("td") { h in
                if device.id == present { return h.text(TeamTexts.thisDevice[language]) }
                h.form(TeamAddresses.device.link(device.id.description)) { h in h.submit(TeamTexts.end, language, isQuiet: true) }
            }
        }
    }
}
