import Casework
import HTML
import Web

/// A new password.
struct PasswordPage: Page {
    /// The name by which its owner signs in; on the other pages too.
    let account: String
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        OwnTexts.password[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: OwnTexts.passwordIntro[language])
        h.complaints(complaints, language)
        h.form(TeamAddresses.ownPassword.link(), .class("ww-form")) { h in
            PresentPassword.draw(for: account, into: &h, complaints, language)
            Field(
                SignInForm.password, TeamTexts.newPassword, hint: TeamTexts.passwordHint, kind: .password,
                autocomplete: "new-password"
            ).draw(into: &h, complaints, language)
            h.submit(OwnTexts.password, language)
        }
        h.backToOwn(language)
    }
}

/// Another app for the codes.
struct AppPage: Page {
    let account: String
    let picture: SeedPicture
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        OwnTexts.app[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: OwnTexts.passwordIntro[language])
        h.complaints(complaints, language)
        h.form(TeamAddresses.ownApp.link(), .class("ww-form")) { h in
            picture.draw(into: &h, language)
            Field(SignInForm.code, TeamTexts.firstCode, kind: .code, autocomplete: "one-time-code")
                .draw(into: &h, complaints, language)
            PresentPassword.draw(for: account, into: &h, complaints, language)
            h.submit(OwnTexts.keep, language)
        }
        h.backToOwn(language)
    }
}

/// New codes on paper.
struct NewCodesPage: Page {
    let account: String
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        OwnTexts.codes[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: OwnTexts.codesIntro[language])
        h.complaints(complaints, language)
        h.form(TeamAddresses.ownCodes.link(), .class("ww-form")) { h in
            PresentPassword.draw(for: account, into: &h, complaints, language)
            h.submit(OwnTexts.make, language)
        }
        h.backToOwn(language)
    }
}

/// A passkey on this device: first who it is, and how the device is called.
struct NewPasskeyPage: Page {
    let account: String
    var device: String
    var complaints = Complaints()

    static let device = "apparaat"

    func title(_ language: Language) -> String {
        OwnTexts.add[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: OwnTexts.passkeysIntro[language])
        h.complaints(complaints, language)
        h.form(TeamAddresses.newPasskey.link(), .class("ww-form")) { h in
            Field(Self.device, OwnTexts.device, hint: OwnTexts.deviceHint, value: device)
                .draw(into: &h, complaints, language)
            PresentPassword.draw(for: account, into: &h, complaints, language)
            h.submit(TeamTexts.next, language)
        }
        h.backToOwn(language)
    }
}

extension HTML {
    fileprivate mutating func backToOwn(_ language: Language) {
        el("p") { h in h.el("a", .href(SignInAddresses.own.link()), text: OwnTexts.backToOwn[language]) }
    }
}
