import Casework
import HTML
import SignIn
import Web

/// The secret of the codes as someone takes it over: a picture for the app, and letters to type.
struct SeedPicture: Sendable {
    /// Carried along in the form, so that it is the same one that comes back.
    let seed: String
    /// The room that the picture takes, and its dark squares as the path of a drawing.
    private let (viewBox, path): (String, String)

    init(_ seed: OneTimeSeed, account: String) {
        let code = QRCode(seed.address(issuer: "Wegwijs", account: account))
        self.seed = seed.text
        (viewBox, path) = (code?.viewBox ?? "0 0 1 1", code?.path ?? "")
    }

    /// Within a form.
    func draw(into h: inout HTML, _ language: Language) {
        h.void("input", .type("hidden"), .name(SetUpForm.seed), .value(seed))
        h.el("h2", text: TeamTexts.app[language])
        h.el("p", text: TeamTexts.appIntro[language])
        h.el(
            "svg", .class("ww-qr"), .init("viewBox", viewBox), .role("img"), .aria("label", TeamTexts.picture[language]),
            .init("shape-rendering", "crispEdges")
        ) { h in
            h.el("path", .init("d", path)) { _ in }
        }
        h.el("p", .class("ww-code"), .dir("ltr"), text: seed)
    }
}
