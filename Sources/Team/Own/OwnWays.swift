import Access
import Casework
import HTML
import Web

/// How someone signs in, on his own page: his passkeys, and the ways to change the rest.
struct OwnWays: Sendable {
    let passkeys: [KeptPasskey]
    /// Whether a browser can make one at this address.
    let canAdd: Bool

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: OwnTexts.ways[language])
        h.el("ul") { h in
            for (address, words) in Self.changes {
                h.el("li") { h in h.el("a", .href(address.link()), text: words[language]) }
            }
        }
        h.el("h2", text: OwnTexts.passkeys[language])
        h.el("p", text: OwnTexts.passkeysIntro[language])
        if passkeys.isEmpty { h.el("p", text: OwnTexts.noPasskey[language]) } else { table(into: &h, language) }
        h.el("p") { h in
            guard canAdd else { return h.text(OwnTexts.noPasskeysHere[language]) }
            h.el("a", .class("ww-button"), .href(TeamAddresses.newPasskey.link()), text: OwnTexts.add[language])
        }
    }

    private static let changes = [
        (TeamAddresses.ownPassword, OwnTexts.password), (TeamAddresses.ownApp, OwnTexts.app),
        (TeamAddresses.ownCodes, OwnTexts.codes),
    ]

    private func table(into h: inout HTML, _ language: Language) {
        h.scrolled(OwnTexts.passkeys[language]) { h in
            h.el("table", .class("ww-table ww-table--list")) { h in
                h.el("thead") { h in
                    h.el("tr") { h in
                        for head in [TeamTexts.device, OwnTexts.madeAt, TeamTexts.lastUse, OwnTexts.withdraw] {
                            h.el("th", .scope("col"), text: head[language])
                        }
                    }
                }
                h.el("tbody") { h in
                    for kept in passkeys { draw(kept, into: &h, language) }
                }
            }
        }
    }

    private func draw(_ kept: KeptPasskey, into h: inout HTML, _ language: Language) {
        h.el("tr") { h in
            h.el("th", .scope("row")) { h in h.bdi(kept.device) }
            h.el("td", text: DateText.moment(kept.madeAt, language))
            if let used = kept.usedAt {
                h.el("td", text: DateText.moment(used, language))
            } else {
                h.el("td", text: OwnTexts.never[language])
            }
            h.el("td") { h in
                h.form(TeamAddresses.withdrawal.link(kept.id.description)) { h in
                    h.submit(OwnTexts.withdraw, language, isQuiet: true)
                }
            }
        }
    }
}
