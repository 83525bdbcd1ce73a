import Casework
import HTML

/// Every page with made-up values: to look at, and for the tests that look at every page.
package struct Gallery: Sendable {
    static let address = Address("/galerij")
    static let exampleAddress = Address("/galerij/{onderdeel}/{voorbeeld}")

    /// A part of the program and its examples: "huisvesting".
    package let parts: [(slug: String, examples: [Example])]

    package init(_ parts: [(slug: String, examples: [Example])]) {
        self.parts = [("web", MessagePage.examples)] + parts.filter { !$0.examples.isEmpty }
    }

    package var routes: [Route] {
        [
            Route(.get, Self.address, .everyone) { [self] _ in .page(GalleryPage(links: links)) },
            Route(.get, Self.exampleAddress, .everyone) { [self] visit in
                let part = parts.first { $0.slug == visit.place("onderdeel") }
                let example = part?.examples.first { $0.name == visit.place("voorbeeld") }
                return example.map { .page($0.page) } ?? .notFound
            },
        ]
    }

    package var links: [String] {
        parts.flatMap { part in part.examples.map { Self.exampleAddress.link(part.slug, $0.name) } }
    }
}

/// The list of all examples.
struct GalleryPage: Page {
    let links: [String]

    func title(_ language: Language) -> String {
        WebTexts.galleryTitle[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: WebTexts.galleryIntro[language])
        h.el("ul") { h in
            for link in links {
                h.el("li") { h in h.el("a", .href(link), text: link) }
            }
        }
    }
}
