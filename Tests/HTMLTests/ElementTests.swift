import HTML
import Testing

@Suite("Writing elements")
struct ElementTests {
    @Test func `an element closes around what is written inside it`() {
        var h = HTML()
        h.el("ul", .class("ww-list")) { h in h.el("li", text: "een & twee") }
        #expect(h.string == #"<ul class="ww-list"><li>een &amp; twee</li></ul>"#)
    }

    @Test func `a void element is not closed`() {
        var h = HTML()
        h.void("input", .type("text"), .value("O'Brien"), .flag("required"), .flag("disabled", false))
        #expect(h.string == #"<input type="text" value="O&#39;Brien" required>"#)
    }

    @Test func `an attribute without a value is left out and an empty one stays`() {
        var h = HTML()
        h.el("p", .id(nil), .lang("ar"), .dir(""), .aria("label", nil), .data("soort", "x")) { _ in }
        #expect(h.string == #"<p lang="ar" dir="" data-soort="x"></p>"#)
    }

    @Test func `numbers are written as digits`() {
        var h = HTML()
        h.el("td", Attribute("colspan", 2)) { h in h.text(-12345) }
        #expect(h.string == #"<td colspan="2">-12345</td>"#)
    }

    @Test func `a name in any script is isolated from the sentence`() {
        var h = HTML()
        h.bdi("محمد <b>")
        #expect(h.string == "<bdi>محمد &lt;b&gt;</bdi>")
    }

    @Test func `a piece built before is added as it is`() {
        var piece = HTML(reserving: 8)
        piece.el("b", text: "<")
        var h = HTML()
        h.append(piece)
        #expect(h.bytes == Array("<b>&lt;</b>".utf8))
    }
}
