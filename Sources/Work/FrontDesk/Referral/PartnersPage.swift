import Casework
import HTML
import Trail
import Web

/// Who helps with what the team does not do itself, by topic.
struct PartnersPage: Page {
    static let topic = "onderwerp"
    static let done = "gedaan"
    static let undone = "terug"

    let partners: [Partner]
    var chosen: Topic?
    /// Whether who reads may add one.
    var isLeader = false
    var last: ID<Revision>?
    var isUndone = false

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        PartnerTexts.partners[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            h.el("h1", text: title(language))
            drawDone(into: &h, language)
            h.el("p", .class("ww-lead"), text: PartnerTexts.intro[language])
            drawTopics(into: &h, language)
            let found = partners.filter { $0.helps(with: chosen) }
            if found.isEmpty { h.el("p", .class("ww-blank"), text: PartnerTexts.none[language]) }
            h.el("ul", .class("ww-rows ww-plain")) { h in
                for partner in found { h.el("li") { h in draw(partner, into: &h, language) } }
            }
            guard isLeader else { return }
            h.el("p") { h in
                h.el(
                    "a", .class("ww-button ww-button--quiet"), .href(ReferralAddresses.newPartner.link()),
                    text: PartnerTexts.add[language])
            }
        }
    }

    private func drawDone(into h: inout HTML, _ language: Language) {
        if isUndone { h.el("p", .class("ww-done"), .role("status"), .said, text: PartnerTexts.undone[language]) }
        guard let last else { return }
        h.el("div", .class("ww-done")) { h in
            h.el("p", .role("status"), .said, text: PartnerTexts.saved[language])
            h.form(ReferralAddresses.partnerUndo.link(last.description), .inPart) { h in
                h.submit(PartnerTexts.undo, language, isQuiet: true)
            }
        }
    }

    private func drawTopics(into h: inout HTML, _ language: Language) {
        h.el("nav", .aria("label", ContactTexts.topic[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for topic in [nil] + Topic.allCases.map(Optional.some) {
                    let link = ReferralAddresses.partners.link(query: topic.map { [(Self.topic, $0.rawValue)] } ?? [])
                    h.el("li") { h in
                        h.el(
                            "a", .href(link), .inPart, .aria("current", topic == chosen ? "true" : nil),
                            text: (topic?.heading ?? PartnerTexts.all)[language])
                    }
                }
            }
        }
    }

    private func draw(_ partner: Partner, into h: inout HTML, _ language: Language) {
        h.el("a", .class("ww-rows__one"), .href(ReferralAddresses.partner.link(partner.id.description))) { h in
            h.el("strong") { h in h.bdi(partner.name) }
            if let does = partner.details[.does] { h.bdi(does) }
            if let opening = partner.details[.opening] { h.el("span") { h in h.bdi(opening) } }
        }
    }
}
