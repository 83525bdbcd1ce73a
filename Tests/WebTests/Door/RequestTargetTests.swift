import Testing
@testable import Web

@Suite("Addresses that are asked")
struct RequestTargetTests {
    @Test("An address that leads by another way than it seems is a trick", arguments: [
        "//verslag", "/verslag//GM0637", "/verslag/../hulp", "/verslag/./hulp", "/..", "/verslag/%2e%2e/hulp", "/%2E/hulp", "/.../hulp",
        "/verslag%2fGM0637", "/verslag%2FGM0637", "/verslag%5cGM0637", "/verslag\\GM0637", "/hulp%00", "/hulp%0d%0aX", "/hulp%7f", "/hulp%",
        "/hulp%4", "/hulp%zz", "/hulp%ff", "/hulp%c0%af", "/stijl/..%2f..%2fetc",
    ])
    func tricks(_ path: String) {
        #expect(RequestTarget.isTrick(path))
    }

    @Test("An ordinary address is none", arguments: [
        "/", "/hulp", "/verslag/GM0637/2017", "/cijfers/housing.persons/GM0637/2017/lijst.csv", "/stuk/Ay%C5%9Fe", "/stuk/a%20b", "/hulp/",
        "/taal/en?terug=//elders/../x",
    ])
    func ordinary(_ path: String) {
        #expect(!RequestTarget.isTrick(path) && !RequestTarget.isMalformed(path))
    }

    @Test("What no browser sends is malformed", arguments: [
        "", "*", "hulp", "localhost:80", "/hulp#deel", "/hulp?a#b", "/hu lp", "/hulp\t", "/Ayşe", "/hulp\u{7f}", "/hulp?naam=%00", "/hulp?a=b%00c",
        "/hulp?a=%00&b=%zz", "/hulp?%zz=%00",
    ])
    func malformed(_ target: String) {
        #expect(RequestTarget.isMalformed(target))
    }

    @Test("The host in an address counts, and other forms are no address", arguments: [
        ("http://elders.example/hulp?a=b", "/hulp?a=b", "elders.example"), ("HTTPS://Elders:80", "/", "Elders:80"),
        ("http://elders?a=/x", "/?a=/x", "elders"), ("http://elders#x", "/#x", "elders"), ("http:///hulp", "/hulp", ""),
        ("/hulp", "/hulp", nil), ("foo:/hulp", "*", nil), ("http:/hulp", "*", nil), ("elders:443", "*", nil), ("*", "*", nil),
    ] as [(String, String, String?)])
    func forms(_ target: String, _ path: String, _ host: String?) {
        let parts = RequestTarget.parts(target)
        #expect(parts.path == path && parts.host == host)
    }
}
