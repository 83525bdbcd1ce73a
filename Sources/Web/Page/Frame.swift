package import Casework
package import HTML

/// What stands around every page: skip link, name, navigation, language, foot.
package struct Frame: Sendable {
    private let banner: Phrase?
    private let style: Style

    /// Where the looks come from.
    package enum Style: Sendable {
        /// From the server, by link.
        case linked
        /// Inside the page, for a file that is read without a server; such a page has no links to other pages.
        case inside
    }

    /// - Parameter banner: a line that stays on every page, such as "these people are fictitious".
    package init(banner: Phrase?, style: Style = .linked) {
        self.banner = banner
        self.style = style
    }

    /// Who reads the page, and what is there for him.
    package struct Reader: Sendable {
        let name: String
        let menu: [MenuItem]
    }

    /// - Parameter seals: what every form on the page carries along.
    package func draw(
        _ page: any Page, _ language: Language, at path: String, for reader: Reader? = nil,
        seals: [(name: String, value: String)] = []
    ) -> HTML {
        var h = HTML()
        h.formSeals = seals
        h.raw("<!DOCTYPE html>")
        h.el("html", .lang(language.rawValue), .dir("ltr")) { h in
            drawHead(page, language, into: &h)
            h.el("body") { h in
                h.el("a", .class("ww-skip-link"), .href("#inhoud"), text: WebTexts.skip[language])
                drawTop(language, at: path, reader, into: &h)
                h.el("main", .id("inhoud"), .class("ww-page")) { h in
                    page.draw(into: &h, language)
                }
                drawFoot(language, at: path, into: &h)
            }
        }
        return h
    }

    private func drawHead(_ page: any Page, _ language: Language, into h: inout HTML) {
        h.el("head") { h in
            h.void("meta", .init("charset", "utf-8"))
            h.void("meta", .name("viewport"), .init("content", "width=device-width, initial-scale=1"))
            h.void("meta", .name("color-scheme"), .init("content", "light dark"))
            h.void("meta", .name("robots"), .init("content", "noindex"))
            h.el("title", text: page.title(language) + " – Wegwijs")
            switch style {
            case .inside: h.stylesheet(Asset.stylesheetBytes)
            case .linked:
                h.void("link", .init("rel", "stylesheet"), .href(Asset.stylesheet))
                h.void("link", .init("rel", "icon"), .href(Asset.iconAddress.link()), .type("image/svg+xml"))
                if let script = page.script { h.el("script", .src(script.link), .flag("defer")) { _ in } }
            }
        }
    }

    private func drawTop(_ language: Language, at path: String, _ reader: Reader?, into h: inout HTML) {
        h.el("header", .class("ww-top")) { h in
            if let banner { h.el("p", .class("ww-banner"), text: banner[language]) }
            h.el("div", .class("ww-top__row")) { h in
                h.el("a", .class("ww-brand"), .href(style == .linked ? "/" : "#inhoud")) { h in
                    h.raw(Self.signpost)
                    h.text("Wegwijs")
                }
                guard let reader else { return }
                if !reader.menu.isEmpty { draw(reader.menu, language, at: path, into: &h) }
                draw(reader, language, into: &h)
            }
        }
    }

    private func draw(_ menu: [MenuItem], _ language: Language, at path: String, into h: inout HTML) {
        h.el("nav", .class("ww-nav"), .aria("label", WebTexts.navigation[language])) { h in
            h.el("ul") { h in
                for item in menu { draw(item, language, at: path, into: &h) }
            }
        }
    }

    /// Who is signed in, and the way for the next one: one click, on every page.
    private func draw(_ reader: Reader, _ language: Language, into h: inout HTML) {
        h.el("div", .class("ww-reader")) { h in
            h.el("a", .href(SignInAddresses.own.link())) { h in h.bdi(reader.name) }
            h.form(SignInAddresses.signOut.link()) { h in
                h.el("button", .class("ww-reader__switch"), .type("submit"), text: WebTexts.switchReader[language])
            }
        }
    }

    /// A signpost, in the colour of the words beside it. Inside the page, so that a saved report has it too.
    private static let signpost: StaticString = """
        <svg viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="currentColor" stroke-width="2.6" \
        stroke-linejoin="round" stroke-linecap="round" aria-hidden="true"><path d="M7 10h13l5 4-5 4H7zM15 18v10M15 4v6"/></svg>
        """

    private func draw(_ item: MenuItem, _ language: Language, at path: String, into h: inout HTML) {
        let isHere = path == item.link || path.hasPrefix(item.link + "/")
        h.el("li") { h in
            h.el("a", .href(item.link), .aria("current", isHere ? "page" : nil), text: item.label[language])
        }
    }

    private func drawFoot(_ language: Language, at path: String, into h: inout HTML) {
        h.el("footer", .class("ww-foot")) { h in
            h.el("p", text: WebTexts.foot[language])
            guard style == .linked else { return }
            h.el("ul", .class("ww-foot__links")) { h in
                h.el("li") { h in h.el("a", .href(HelpPage.address.link()), text: WebTexts.help[language]) }
                for other in Language.allCases where other != language {
                    h.el("li") { h in
                        let link = LanguageChoice.address.link(other.rawValue, query: [("terug", path)])
                        h.el("a", .href(link), .lang(other.rawValue), text: WebTexts.inThisLanguage[other])
                    }
                }
            }
        }
    }
}
