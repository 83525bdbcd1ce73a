import Casework
import Clients
import Dates
import HTML
import Trail
import Web

/// A referral: to read, to change, and to say what came back.
struct ReferralPage: Page {
    static let outcome = "antwoord"

    let known: KnownReferral
    let card: Card?
    let partners: [Partner]
    let team: [Colleague]
    let today: CalendarDate
    let form: ReferralForm
    var complaints = Complaints()

    private var referral: Referral { known.referral }

    func title(_ language: Language) -> String {
        ReferralTexts.name[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1") { h in
            h.text(ReferralTexts.to[language] + " ")
            h.bdi(known.partnerName)
        }
        drawState(into: &h, language)
        drawWho(into: &h, language)
        guard known.end == nil else { return }
        h.complaints(complaints, language)
        let id = referral.id.description
        h.form(ReferralAddresses.referralEnd.link(id), .class("ww-form")) { h in
            RadioGroup(
                Self.outcome, ReferralTexts.outcome, Referral.Outcome.allCases.map { ($0.rawValue, $0.label) }, chosen: ""
            ).draw(into: &h, complaints, language)
            h.submit(ReferralTexts.close, language)
        }
        h.el("h2", text: ReferralTexts.change[language])
        h.form(ReferralAddresses.referral.link(id), .class("ww-form ww-form--wide")) { h in
            form.draw(partners, into: &h, complaints, language)
            form.drawOwner(team, into: &h, complaints, language)
            h.submit(ReferralTexts.change, language, isQuiet: true)
        }
    }

    private func drawState(into h: inout HTML, _ language: Language) {
        if let end = known.end {
            let words = ["outcome": end.outcome.label[language], "day": DateText.long(end.day, language)]
            h.el("p", .class("ww-lead"), text: ReferralTexts.cameBack.with(words)[language])
        } else if let day = referral.answerBy {
            let words = DueText.words(day, from: today, language)
            h.el("p", .class("ww-lead"), text: ReferralTexts.expected.with(["day": words])[language])
        }
    }

    private func drawWho(into h: inout HTML, _ language: Language) {
        h.el("p") { h in
            h.text(DateText.long(referral.day, language) + " · " + referral.topic.label[language])
            if let card {
                h.text(" · ")
                h.el("a", .href(card.link)) { h in h.bdi(card.name) }
            }
        }
        h.el("dl", .class("ww-facts")) { h in
            h.el("dt", text: ReferralTexts.told[language])
            h.el("dd", text: referral.passed.label[language])
        }
        if let day = referral.consentedOn {
            h.el("p", text: ReferralTexts.agreed.with(["day": DateText.long(day, language)])[language])
        }
        if let contact = referral.contact {
            h.el("p") { h in
                h.el("a", .href(DeskAddresses.contact.link(contact.description)), text: FollowUpTexts.after[language])
            }
        }
    }
}
