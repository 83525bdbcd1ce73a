import Casework
import HTML
import Web

/// Adding someone to the team.
struct NewColleaguePage: Page {
    let form: ColleagueForm
    let complaints: Complaints
    /// The codes of what a colleague may be.
    let choices: [String]
    let places: [(value: String, name: String)]
    /// Only for the administrator.
    let municipalities: [(value: String, name: String)]

    func title(_ language: Language) -> String {
        ColleagueTexts.add[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(TeamAddresses.colleagues.link()), text: ColleagueTexts.colleagues[language])
        }
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        h.form(TeamAddresses.colleagues.link(), .class("ww-form")) { h in
            Field(ColleagueForm.name, ColleagueTexts.name, value: form.name).draw(into: &h, complaints, language)
            Choice(
                ColleagueForm.what, ColleagueTexts.what, choices.map { ($0, ColleagueTexts.word(for: $0)) }, chosen: form.what
            ).draw(into: &h, complaints, language)
            Choice(
                ColleagueForm.place, ColleagueTexts.place, places.map { ($0.value, Phrase(same: $0.name)) },
                chosen: form.place
            ).draw(into: &h, complaints, language)
            if !municipalities.isEmpty {
                Choice(
                    ColleagueForm.municipality, ColleagueTexts.municipality,
                    municipalities.map { ($0.value, Phrase(same: $0.name)) }, chosen: form.municipality
                ).draw(into: &h, complaints, language)
            }
            h.submit(ColleagueTexts.add, language)
        }
    }
}

/// The slip of paper with which a colleague makes an account.
struct SlipPage: Page {
    let name: String
    let code: String

    func title(_ language: Language) -> String {
        TeamTexts.invitation[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: ColleagueTexts.slip.with(["name": name])[language])
        h.el("p", .class("ww-lead"), text: ColleagueTexts.slipIntro[language])
        h.el("p", .class("ww-code ww-code--large"), .dir("ltr"), text: code)
        h.el("p") { h in
            h.el("a", .href(TeamAddresses.colleagues.link()), text: ColleagueTexts.colleagues[language])
        }
    }
}
