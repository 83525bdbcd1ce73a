package import Casework
package import HTML

/// A page: finished words and numbers, and a function that draws them. It holds no database and asks nothing.
package protocol Page: Sendable {
    func title(_ language: Language) -> String
    func draw(into h: inout HTML, _ language: Language)
    /// What it runs in a browser; nearly every page runs nothing.
    var script: PageScript? { get }
}

extension Page {
    package var script: PageScript? { nil }
}

/// A page with sample values, listed once and used three times: in the gallery, in the tests and in the accessibility checks.
package struct Example: Sendable {
    /// "empty", "full", "error", "right-to-left": in an address, so a-z and hyphens.
    package let name: String
    package let page: any Page

    package init(_ name: String, _ page: any Page) {
        self.name = name
        self.page = page
    }
}
