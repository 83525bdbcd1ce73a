import HTML
import Testing

@Suite("Escaping")
struct EscapingTests {
    static let metacharacters: [(raw: String, entity: String)] = [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ]

    /// Every scalar of the BMP that Swift may join to its neighbour in one Character.
    static let joining: [Unicode.Scalar] = (UInt32(0x80)...0xFFFF).compactMap(Unicode.Scalar.init).filter { scalar in
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
        default: scalar.properties.isGraphemeExtend
        }
    }

    @Test(arguments: 0..<metacharacters.count)
    func `a metacharacter beside any joining scalar is still escaped`(index: Int) {
        let (raw, entity) = Self.metacharacters[index]
        #expect(Self.joining.count > 900)
        let slipped = Self.joining.filter { scalar in
            let mark = Array(String(scalar).utf8)
            let sandwich = String(decoding: mark + Array(raw.utf8) + mark, as: UTF8.self)
            let expected = mark + Array(entity.utf8) + mark
            var text = HTML(reserving: 64)
            text.text(sandwich)
            var attribute = HTML(reserving: 64)
            attribute.el("p", .title(sandwich)) { _ in }
            return text.bytes != expected
                || attribute.bytes != Array("<p title=\"".utf8) + expected + Array("\"></p>".utf8)
        }
        #expect(slipped.isEmpty, "slipped through beside \(slipped.count) scalars")
    }

    @Test func `control bytes are dropped but tab, newline and return stay`() {
        var h = HTML()
        h.text(String(decoding: 0..<32 as Range<UInt8>, as: UTF8.self))
        #expect(h.bytes == [9, 10, 13])
    }

    @Test func `text kept by another library is escaped all the same`() {
        var h = HTML()
        let sliced = "voor <script>".split(separator: " ")[1]
        h.text(String(sliced))
        #expect(h.string == "&lt;script&gt;")
    }
}
