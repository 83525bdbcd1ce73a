import Casework
import HTML
import Web

/// Where the code of a slip is typed in: never in an address.
struct InvitationPage: Page {
    var complaints = Complaints()

    static let code = "briefje"

    func title(_ language: Language) -> String {
        TeamTexts.invitation[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: TeamTexts.invitationIntro[language])
        h.complaints(complaints, language)
        h.form(TeamAddresses.invitation.link(), .class("ww-form")) { h in
            Field(Self.code, TeamTexts.invitationCode).draw(into: &h, complaints, language)
            h.submit(TeamTexts.next, language)
        }
    }
}

/// Where someone makes his account: name, password, and the app on his phone.
struct SetUpPage: Page {
    /// The code of the slip, carried along.
    let slip: String
    let picture: SeedPicture
    var form = SetUpForm()
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        TeamTexts.setUp[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        h.form(TeamAddresses.setUp.link(), .class("ww-form")) { h in
            h.void("input", .type("hidden"), .name(InvitationPage.code), .value(slip))
            for field in fields { field.draw(into: &h, complaints, language) }
            picture.draw(into: &h, language)
            Field(SignInForm.code, TeamTexts.firstCode, kind: .code, autocomplete: "one-time-code")
                .draw(into: &h, complaints, language)
            h.submit(TeamTexts.make, language)
        }
    }

    private var fields: [Field] {
        [
            Field(SetUpForm.fullName, TeamTexts.yourName, value: form.fullName, autocomplete: "name"),
            Field(
                SignInForm.name, TeamTexts.accountName, hint: TeamTexts.accountNameHint, value: form.accountName,
                autocomplete: "username"),
            Field(
                SignInForm.password, TeamTexts.newPassword, hint: TeamTexts.passwordHint, kind: .password,
                autocomplete: "new-password"),
        ]
    }
}

/// What was filled in to make an account.
struct SetUpForm {
    static let seed = "sleutel"
    static let fullName = "volledige-naam"

    var fullName = ""
    var accountName = ""
}

/// The codes on paper, shown once.
struct RecoveryPage: Page {
    let codes: [String]
    /// With the account itself, and not instead of codes from before.
    var isFirst = true

    func title(_ language: Language) -> String {
        TeamTexts.recovery[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: (isFirst ? TeamTexts.recoveryIntro : OwnTexts.codesShown)[language])
        h.el("ol", .class("ww-codes"), .dir("ltr")) { h in
            for code in codes { h.el("li", .class("ww-code"), text: code) }
        }
        h.el("p") { h in
            let (next, words) = isFirst
                ? (SignInAddresses.signIn, TeamTexts.toSignIn) : (SignInAddresses.own, OwnTexts.backToOwn)
            h.el("a", .class("ww-button"), .href(next.link()), text: words[language])
        }
    }
}
