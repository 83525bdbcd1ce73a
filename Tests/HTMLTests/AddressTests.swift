import HTML
import Testing

@Suite("Addresses")
struct AddressTests {
    @Test(arguments: [
        "/", "/dossiers/12?jaar=2025", "#inhoud", "?pagina=2", "https://utrecht.nl", "http://localhost:8080/",
        "mailto:balie@example.org", "/\u{200D}/x",
    ])
    func `a safe address stays`(address: String) {
        #expect(written(.href(address)) == "<a href=\"\(address)\"></a>")
    }

    @Test(arguments: [
        "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
        "\u{1}javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x", "//elders.example",
        "/\\elders.example", "\\\\elders.example", "/\t/elders.example", "/\0/elders.example", "/\n\\elders.example",
        "https:elders.example", "https\u{200D}://x", "\u{FEFF}/x", "dossiers/12", "mailto\u{301}:x", "/x\u{7F}",
        "\u{200D}javascript:alert(1)",
    ])
    func `a dangerous or unclear address leads nowhere`(address: String) {
        #expect(written(.href(address)) == "<a href=\"#\"></a>")
        #expect(written(.src(address)) == "<a src=\"#\"></a>")
        #expect(written(.action(address)) == "<a action=\"#\"></a>")
        #expect(written(Attribute("formaction", address)) == "<a formaction=\"#\"></a>")
    }

    @Test func `metacharacters in an address are escaped`() {
        #expect(written(.href("/?q=\"><b>&x='")) == "<a href=\"/?q=&quot;&gt;&lt;b&gt;&amp;x=&#39;\"></a>")
    }

    @Test func `no address at all is left out`() {
        #expect(written(.href(nil)) == "<a></a>")
    }

    private func written(_ attribute: Attribute) -> String {
        var h = HTML()
        h.el("a", attribute) { _ in }
        return h.string
    }
}
