import Access
import Casework
import HTML
import Web

/// The tokens of a colleague's programs, and making one.
struct TokensPage: Page {
    let tokens: [AccessToken]
    var form = TokenForm()
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        TokenTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(SignInAddresses.own.link()), text: TeamTexts.own[language])
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: TokenTexts.intro[language])
        h.complaints(complaints, language)
        if tokens.isEmpty { h.el("p", text: TokenTexts.none[language]) } else { table(into: &h, language) }
        h.el("h2", text: TokenTexts.new[language])
        h.form(TeamAddresses.tokens.link(), .class("ww-form")) { h in
            Field(TokenForm.name, TokenTexts.name, hint: TokenTexts.nameHint, value: form.name)
                .draw(into: &h, complaints, language)
            Choice(TokenForm.clients, TokenTexts.clients, TokenForm.clientChoices, chosen: form.clients)
                .draw(into: &h, complaints, language)
            Choice(TokenForm.figures, TokenTexts.figures, TokenForm.figureChoices, chosen: form.figures)
                .draw(into: &h, complaints, language)
            Choice(TokenForm.term, TokenTexts.term, TokenForm.termChoices, chosen: form.term)
                .draw(into: &h, complaints, language)
            h.submit(TokenTexts.make, language)
        }
    }

    private func table(into h: inout HTML, _ language: Language) {
        let label = TokenTexts.title[language]
        h.scrolled(label) { h in
            h.el("table", .class("ww-table ww-table--list")) { h in
                h.el("thead") { h in
                    h.el("tr") { h in
                        for head in [TokenTexts.program, TokenTexts.may, TokenTexts.until, TeamTexts.lastUse, OwnTexts.withdraw] {
                            h.el("th", .scope("col"), text: head[language])
                        }
                    }
                }
                h.el("tbody") { h in
                    for token in tokens { draw(token, into: &h, language) }
                }
            }
        }
    }

    private func draw(_ token: AccessToken, into h: inout HTML, _ language: Language) {
        h.el("tr") { h in
            h.el("th", .scope("row")) { h in h.bdi(token.name) }
            h.el("td", text: token.scopes.map { $0.name[language] }.joined(separator: ", "))
            h.el("td", text: DateText.moment(token.expiresAt, language))
            h.el("td", text: token.usedAt.map { DateText.moment($0, language) } ?? OwnTexts.never[language])
            h.el("td") { h in
                h.form(TeamAddresses.tokenWithdrawal.link(token.id.description)) { h in
                    h.submit(OwnTexts.withdraw, language, isQuiet: true)
                }
            }
        }
    }
}

/// A new token, shown once.
struct NewTokenPage: Page {
    let name: String
    let text: String

    func title(_ language: Language) -> String {
        TokenTexts.made[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p") { h in h.bdi(name) }
        h.el("p", .class("ww-lead"), text: TokenTexts.once[language])
        h.el("p", .class("ww-code"), .dir("ltr"), text: text)
        h.el("p") { h in h.el("a", .class("ww-button"), .href(TeamAddresses.tokens.link()), text: TokenTexts.back[language]) }
    }
}
