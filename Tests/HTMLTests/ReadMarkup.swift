import Foundation
import HTML

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Markup as a strict reader sees it: well-formed or not, its identifiers, and its text.
final class ReadMarkup: NSObject, XMLParserDelegate {
    private(set) var isWellFormed = false
    private(set) var ids: [String] = []
    private(set) var attributes: [(element: String, name: String, value: String)] = []
    private(set) var text = ""
    private(set) var elements: [String] = []

    /// Wraps the pieces in one root, since a page may hold several drawings.
    init(_ draw: (inout HTML) -> Void) {
        super.init()
        var h = HTML()
        h.el("div", content: draw)
        let parser = XMLParser(data: Data(h.bytes))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    /// Text without the marks that isolate its direction.
    var plainText: String { text.filter { !"\u{2068}\u{2069}".contains($0) } }

    func values(of name: String, in element: String) -> [String] {
        attributes.filter { $0.name == name && $0.element == element }.map(\.value)
    }

    func numbers(of name: String, in element: String) -> [Double] {
        values(of: name, in: element).compactMap(Double.init)
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append(elementName)
        if let id = attributes["id"] { ids.append(id) }
        self.attributes += attributes.map { (elementName, $0.key, $0.value) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }

    func parser(_ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?) {
        text += "\n"
    }
}
