import Casework
import HTML
import Organisation
import Web

/// One partner: to read for all, to change for who leads a team. Or a new one.
struct PartnerPage: Page {
    /// Nothing for one that is still to be written down.
    let partner: Partner?
    var form = PartnerForm()
    /// Of the teams that who reads leads; nothing for who leads none.
    var towns: [Municipality]?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        partner?.name ?? PartnerTexts.add[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(ReferralAddresses.partners.link()), text: PartnerTexts.partners[language])
        }
        h.el("h1") { h in h.bdi(title(language)) }
        if let partner { draw(partner, into: &h, language) }
        h.complaints(complaints, language)
        if let towns { drawForm(towns, into: &h, language) }
    }

    private func draw(_ partner: Partner, into h: inout HTML, _ language: Language) {
        let topics = Topic.allCases.filter(partner.topics.contains).map { $0.label[language] }
        if !topics.isEmpty { h.el("p", .class("ww-lead"), text: topics.joined(separator: ", ")) }
        h.el("dl", .class("ww-facts")) { h in
            for detail in Partner.Detail.allCases {
                guard let text = partner.details[detail] else { continue }
                h.el("dt", text: detail.heading[language])
                h.el("dd") { h in draw(detail, text, into: &h) }
            }
            h.el("dt", text: PartnerTexts.area[language])
            h.el("dd") { h in h.bdi(partner.municipalityName ?? PartnerTexts.everywhere[language]) }
        }
    }

    private func draw(_ detail: Partner.Detail, _ text: String, into h: inout HTML) {
        switch detail {
        case .email: h.el("a", .href("mailto:" + text)) { h in h.bdi(text) }
        case .web: h.el("a", .href("https://" + text), .init("rel", "noreferrer")) { h in h.bdi(text) }
        default: h.bdi(text)
        }
    }

    private func drawForm(_ towns: [Municipality], into h: inout HTML, _ language: Language) {
        let id = partner?.id.description
        if partner != nil { h.el("h2", text: PartnerTexts.change[language]) }
        let address = id.map { ReferralAddresses.partner.link($0) } ?? ReferralAddresses.newPartner.link()
        h.form(address, .class("ww-form ww-form--wide")) { h in
            form.draw(towns, into: &h, complaints, language)
            h.submit(PartnerTexts.save, language)
        }
        guard let id else { return }
        h.form(ReferralAddresses.partnerEnd.link(id), .class("ww-form")) { h in
            h.el("p", text: PartnerTexts.goneHint[language])
            h.submit(PartnerTexts.gone, language, isQuiet: true)
        }
    }
}
