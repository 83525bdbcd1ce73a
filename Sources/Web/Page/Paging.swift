package import Casework
package import HTML

/// The way to the page of a list before this one, and to the one after it (bladeren). Nothing where one page holds all.
package struct Paging: Sendable {
    /// From 1.
    let page: Int
    private let last: Int
    private let link: @Sendable (_ page: Int) -> String

    /// - Parameters:
    ///   - count: of all that is listed.
    ///   - perPage: how much of it a page shows.
    package init(_ page: Int, of count: Int, perPage: Int, link: @escaping @Sendable (_ page: Int) -> String) {
        self.page = page
        last = max((count + perPage - 1) / perPage, 1)
        self.link = link
    }

    package func draw(into h: inout HTML, _ language: Language) {
        guard last > 1 else { return }
        h.el("nav", .class("ww-paging"), .aria("label", PagingTexts.pages[language])) { h in
            for (other, words) in [(page - 1, PagingTexts.earlier), (page + 1, PagingTexts.later)]
            where (1...last).contains(other) {
                h.el("a", .href(link(other)), .inPart, text: words[language])
            }
            h.el("span", text: PagingTexts.pageOf.with(["page": String(page), "all": String(last)])[language])
        }
    }
}

enum PagingTexts {
    static let pages = Phrase(nl: "Bladeren", en: "Pages")
    static let earlier = Phrase(nl: "Vorige", en: "Earlier")
    static let later = Phrase(nl: "Volgende", en: "Later")
    static let pageOf = Phrase(nl: "bladzijde {page} van {all}", en: "page {page} of {all}")
}
