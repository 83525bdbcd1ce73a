import Casework
import HTML
import Web

/// Where the browser itself asks for a passkey, to make one or to use one.
///
/// The page's script puts the answer into the form's unseen fields. Without a script it only says so: nothing else needs one.
struct PasskeyPage: Page {
    enum Deed: Sendable {
        /// - Parameter device: the name that its owner gave it.
        case make(device: String)
        /// - Parameter back: where signing in leads.
        case use(back: String)
        /// To show anew who he is, on the way to what he was doing.
        case prove(ProofErrand)
    }

    let deed: Deed
    /// What the browser is asked, as JSON.
    let options: String
    /// The one in the options, which comes back with the answer.
    let challenge: String

    static let challenge = "uitdaging"
    /// What the script fills in: `toegangssleutel.js` has the same names.
    static let (id, clientData, attestation) = ("kenmerk", "browsergegevens", "verklaring")
    static let (authenticatorData, signature, handle) = ("sleutelgegevens", "handtekening", "houder")

    var script: PageScript? { .passkey }

    private var isNew: Bool {
        if case .make = deed { true } else { false }
    }

    func title(_ language: Language) -> String {
        (isNew ? OwnTexts.add : OwnTexts.useTitle)[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: OwnTexts.ask[language])
        h.el("noscript") { h in h.el("p", text: OwnTexts.noScript[language]) }
        h.el(
            "p", .id("mislukt"), .class("ww-field__complaint"), .role("alert"), .flag("hidden"),
            text: OwnTexts.failed[language])
        h.form(
            address,
            .data("sleutel", isNew ? "maken" : "gebruiken"), .data("opties", options)
        ) { h in
            for (name, value) in fields { h.void("input", .type("hidden"), .name(name), .value(value)) }
            h.submit(OwnTexts.again, language)
        }
        h.el("p") { h in
            h.el("a", .href(isIn ? SignInAddresses.own.link() : SignInAddresses.signIn.link()), text: OwnTexts.back[language])
        }
    }

    private var address: String {
        switch deed {
        case .make: TeamAddresses.passkeys.link()
        case .use: TeamAddresses.passkeyAnswer.link()
        case .prove(let errand): errand.address
        }
    }

    /// Whether whoever sees it is signed in.
    private var isIn: Bool {
        if case .use = deed { false } else { true }
    }

    private var fields: [(String, String)] {
        let empty = isNew
            ? [Self.clientData, Self.attestation]
            : [Self.id, Self.clientData, Self.authenticatorData, Self.signature, Self.handle]
        let carried = switch deed {
        case .make(let device): [(NewPasskeyPage.device, device)]
        case .use(let back): [(SignInForm.back, back)]
        case .prove(let errand): [(ProofErrand.way, ProofPage.Way.passkey.rawValue)] + errand.carried.map { ($0.name, $0.value) }
        }
        return [(Self.challenge, challenge)] + carried + empty.map { ($0, "") }
    }
}
