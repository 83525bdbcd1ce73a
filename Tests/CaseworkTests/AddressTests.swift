import Casework
import Testing

@Suite("Addresses")
struct AddressTests {
    private let list = Address("/cijfers/{cijfer}/{gemeente}")

    @Test("A link fills the places in order")
    func fills() {
        #expect(list.link("housing.gva", "GM0637") == "/cijfers/housing.gva/GM0637")
        #expect(list.link("a", "b", query: [("bladzijde", "2")]) == "/cijfers/a/b?bladzijde=2")
    }

    @Test("No value leaves its place", arguments: ["a/b", "..", "a?b", "a#b", "a b", "é", "%2f", "\u{0}", "a&b=c", "{x}"])
    func escaped(_ value: String) {
        let link = list.link(value, "GM0637")
        #expect(link.split(separator: "/", omittingEmptySubsequences: false).count == 4)
        #expect(link.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f })
        #expect(!link.contains("?") && !link.contains("#") && !link.contains("{"))
    }
}
