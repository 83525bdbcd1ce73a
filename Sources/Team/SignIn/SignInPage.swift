import Access
import Casework
import HTML
import Web

/// Where one signs in: a name, a password and a code, all at once, so that nobody learns which of them was wrong.
struct SignInPage: Page {
    /// The page that was asked for, and to which signing in leads.
    let back: String
    /// Whether a browser can use a passkey at this address.
    var hasPasskeys = false
    var name = ""
    var complaints = Complaints()

    /// The button.
    static let passkey = "toegangssleutel"

    func title(_ language: Language) -> String {
        TeamTexts.signIn[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        passkey(into: &h, language)
        h.form(SignInAddresses.signIn.link(), .class("ww-form")) { h in
            if hasPasskeys { h.el("h2", text: OwnTexts.orPassword[language]) }
            Field(SignInForm.name, TeamTexts.accountName, value: name, autocomplete: "username")
                .draw(into: &h, complaints, language)
            Field(SignInForm.password, TeamTexts.password, kind: .password, autocomplete: "current-password")
                .draw(into: &h, complaints, language)
            Field(
                SignInForm.code, TeamTexts.code, hint: TeamTexts.codeHint, kind: .text, autocomplete: "one-time-code"
            ).draw(into: &h, complaints, language)
            h.void("input", .type("hidden"), .name(SignInForm.back), .value(back))
            h.submit(TeamTexts.signIn, language)
        }
        h.el("p") { h in
            h.el("a", .href(TeamAddresses.invitation.link()), text: TeamTexts.haveInvitation[language])
        }
        if !hasPasskeys { h.el("p", .class("ww-field__hint"), text: OwnTexts.noPasskeysHere[language]) }
    }

    private func passkey(into h: inout HTML, _ language: Language) {
        guard hasPasskeys else { return }
        h.form(TeamAddresses.passkey.link()) { h in
            h.void("input", .type("hidden"), .name(SignInForm.back), .value(back))
            h.el("button", .id(Self.passkey), .class("ww-button"), .type("submit"), text: OwnTexts.use[language])
        }
    }
}

/// The names of the fields, and what they held.
struct SignInForm {
    static let name = "naam"
    static let password = "wachtwoord"
    static let code = "code"
    static let back = "terug"
}

/// Practising: one click for each kind of colleague, no password.
struct PracticeSignInPage: Page {
    struct Line: Sendable {
        let colleague: String
        let name: String
        let role: Phrase
        let place: String?
    }

    let lines: [Line]
    let back: String

    func title(_ language: Language) -> String {
        TeamTexts.practice[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: TeamTexts.practiceIntro[language])
        h.el("ul", .class("ww-cards")) { h in
            for line in lines {
                h.el("li", .class("ww-card")) { h in
                    h.form(TeamAddresses.practice.link()) { h in
                        h.void("input", .type("hidden"), .name("collega"), .value(line.colleague))
                        h.void("input", .type("hidden"), .name(SignInForm.back), .value(back))
                        h.el("button", .class("ww-button"), .type("submit")) { h in h.bdi(line.name) }
                    }
                    let words = [line.role[language], line.place].compactMap { $0 }.joined(separator: " · ")
                    h.el("span", .class("ww-card__code"), text: words)
                }
            }
        }
    }
}
