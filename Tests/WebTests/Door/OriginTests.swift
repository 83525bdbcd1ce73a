import HTTPTypes
import Testing
@testable import Web

@Suite("Where a request comes from")
struct OriginTests {
    private static func origin(
        _ peer: String, for told: [String] = [], proto: [String] = [], proxies: [String] = ["10.0.0.2", "10.0.0.3"], isEncrypted: Bool = false
    ) throws -> Origin {
        var options = DoorOptions()
        options.trustedProxies = Set(proxies.compactMap { NetworkAddress($0) })
        options.isEncrypted = isEncrypted
        var headers = HTTPFields()
        let (addresses, schemes) = (try #require(HTTPField.Name("X-Forwarded-For")), try #require(HTTPField.Name("x-forwarded-proto")))
        for value in told { headers.append(HTTPField(name: addresses, value: value)) }
        for value in proto { headers.append(HTTPField(name: schemes, value: value)) }
        return Origin(peer: NetworkAddress(peer), headers: headers, options)
    }

    @Test("Anyone may write such a header: it is believed of a named proxy only")
    func stranger() throws {
        let origin = try Self.origin("192.0.2.9", for: ["198.51.100.7"], proto: ["https"])
        #expect(origin.address == NetworkAddress("192.0.2.9") && !origin.isEncrypted)
    }

    @Test("The last that is none of our proxies is who asks; what was there before may be made up", arguments: [
        (["198.51.100.7"], "198.51.100.7"), (["203.0.113.1, 198.51.100.7"], "198.51.100.7"), (["203.0.113.1", "198.51.100.7 , 10.0.0.3"], "198.51.100.7"),
        (["10.0.0.3"], "10.0.0.2"), ([], "10.0.0.2"), (["198.51.100.7, onzin"], "10.0.0.2"), (["2001:db8::7"], "2001:db8::7"), ([""], "10.0.0.2"),
        // The letter joins with the comma that the proxy puts after it.
        (["\u{0600}, 198.51.100.7"], "198.51.100.7"),
    ])
    func proxied(_ told: [String], _ expected: String) throws {
        #expect(try Self.origin("10.0.0.2", for: told).address == NetworkAddress(expected))
    }

    @Test("A proxy tells whether it came over TLS, in the last word", arguments: [
        (["https"], true), (["http"], false), ([], false), (["https, http"], false), (["http", "https"], true), (["https\u{200D}"], false),
    ])
    func proto(_ told: [String], _ isEncrypted: Bool) throws {
        #expect(try Self.origin("10.0.0.2", proto: told).isEncrypted == isEncrypted)
    }

    @Test("With TLS of our own everything is encrypted")
    func own() throws {
        #expect(try Self.origin("192.0.2.9", isEncrypted: true).isEncrypted)
    }

    @Test("One address written in two ways is one address")
    func spelling() {
        #expect(NetworkAddress("::ffff:192.0.2.9") == NetworkAddress("192.0.2.9"))
        #expect(NetworkAddress("2001:DB8:0::7") == NetworkAddress("2001:db8::7"))
        #expect(NetworkAddress("localhost") == nil && NetworkAddress("") == nil)
    }

    @Test("What one person has for himself is one network: an older address, and the first half of a newer one", arguments: [
        ("192.0.2.9", "192.0.2.9"), ("::ffff:192.0.2.9", "192.0.2.9"), ("2001:db8::7", "2001:db8:0:0::/64"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8:1:2::", "2001:db8:1:2::/64"), ("2001:DB8:1:2:ffff::", "2001:db8:1:2::/64"),
        ("2001:db8:1:0:0:4:5:6", "2001:db8:1:0::/64"), ("2001:db8:0:3::1", "2001:db8:0:3::/64"), ("::1", "0:0:0:0::/64"), ("::", "0:0:0:0::/64"),
        ("::2:3:4:5:6:7:8", "0:2:3:4::/64"), ("1::8", "1:0:0:0::/64"), ("1:0:0:4:5:6:7:8", "1:0:0:4::/64"), ("64:ff9b::192.0.2.9", "64:ff9b:0:0::/64"),
    ])
    func network(_ address: String, _ expected: String) throws {
        #expect(try #require(NetworkAddress(address)).network == expected)
    }

    @Test("Two networks are told apart, however near each other")
    func networks() throws {
        let all = try ["2001:db8:0:1::7", "2001:db8:0:2::7", "2001:db8:1::7", "192.0.2.9", "192.0.2.8"].map { try #require(NetworkAddress($0)).network }
        #expect(Set(all).count == all.count)
    }

    @Test("Over an open line only this machine and a named proxy may come in", arguments: [
        ("127.0.0.1", true), ("::1", true), ("10.0.0.2", true), ("192.0.2.9", false),
    ])
    func open(_ address: String, _ mayComeIn: Bool) {
        var options = DoorOptions()
        options.trustedProxies = Set([NetworkAddress("10.0.0.2")].compactMap(\.self))
        #expect(options.mayComeIn(NetworkAddress(address)) == mayComeIn)
        options.isEncrypted = true
        #expect(options.mayComeIn(NetworkAddress(address)))
    }
}
