import Access
import Casework
import HTML
import Web

/// The question who it is, before something with large consequences (bevestiging). What was filled in goes along unseen.
struct ProofPage: Page {
    let errand: ProofErrand
    /// The name by which he signs in; nothing where one practises.
    let account: String?
    /// Whether he has a passkey that this browser can use here.
    var hasPasskeys = false
    /// Whether it is asked because he was away.
    var isAway = false
    var complaints = Complaints()

    enum Way: String {
        case click = "klik"
        case password = "wachtwoord"
        case passkeyQuestion = "vraag"
        case passkey = "sleutel"
    }

    /// All that its forms have beside what goes along.
    static let fields: Set<String> = [
        ProofErrand.way, PresentPassword.field, PresentPassword.owner, PasskeyPage.challenge, PasskeyPage.id,
        PasskeyPage.clientData, PasskeyPage.authenticatorData, PasskeyPage.signature, PasskeyPage.handle,
    ]

    func title(_ language: Language) -> String {
        (isAway ? ProofTexts.away : ProofTexts.title)[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        h.el("p", .class("ww-lead"), text: (isAway ? ProofTexts.awayIntro : ProofTexts.intro)[language])
        if hasPasskeys { form(.passkeyQuestion, OwnTexts.use, into: &h, language) { _ in } }
        if let account {
            form(.password, ProofTexts.go, into: &h, language) { h in
                if hasPasskeys { h.el("h2", text: OwnTexts.orPassword[language]) }
                PresentPassword.draw(for: account, into: &h, complaints, language)
            }
        } else {
            form(.click, ProofTexts.yes, into: &h, language) { _ in }
        }
        guard isAway else { return h.el("p") { h in h.el("a", .href("/"), text: ProofTexts.no[language]) } }
        h.form(SignInAddresses.signOut.link()) { h in h.submit(ProofTexts.switchUser, language, isQuiet: true) }
    }

    private func form(
        _ way: Way, _ button: Phrase, into h: inout HTML, _ language: Language, content: (inout HTML) -> Void
    ) {
        h.form(errand.address, .class("ww-form")) { h in
            errand.draw(into: &h)
            h.void("input", .type("hidden"), .name(ProofErrand.way), .value(way.rawValue))
            content(&h)
            h.submit(button, language)
        }
    }
}

/// The texts of showing anew who one is.
enum ProofTexts {
    static let title = Phrase(nl: "Ben jij het?", en: "Is it you?")
    static let intro = Phrase(
        nl: "Dit heeft grote gevolgen. Daarom vragen we nog een keer wie je bent. Wat je invulde, blijft staan.",
        en: "This has large consequences. So we ask once more who you are. What you filled in is kept.")
    static let away = Phrase(nl: "Was je even weg?", en: "Were you away?")
    static let awayIntro = Phrase(
        nl: "Je deed een tijd niets. Daarom is je scherm op slot. Wat je invulde, blijft staan.",
        en: "You did nothing for a while. So your screen is locked. What you filled in is kept.")
    static let switchUser = Phrase(nl: "Ik ben iemand anders", en: "I am somebody else")
    static let go = Phrase(nl: "Ga verder", en: "Go on")
    static let yes = Phrase(nl: "Ja, ik ben het", en: "Yes, it is me")
    static let no = Phrase(nl: "Doe het niet", en: "Do not do it")
}
