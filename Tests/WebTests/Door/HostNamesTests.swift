import Testing
@testable import Web

@Suite("Names of this server")
struct HostNamesTests {
    @Test("A name that was made to point to this machine is not ours", arguments: [
        ("evil.example", false), ("evil.example:8080", false), ("", false), ("127.0.0.1.evil.example", false), ("localhost.evil.example", false),
        ("localhost:8080", true), ("LOCALHOST", true), ("127.0.0.1:41234", true), ("[::1]:8080", true), ("[::2]", false),
        ("localhost:", false), ("localhost:x", false), ("localhost:80@evil.example", false), ("localhost:123456", false),
        // One character to Swift, and two to everybody else.
        ("localhost\u{200D}", false), ("localhost:8\u{301}", false), ("wegwijs.example", false),
    ])
    func ofThisMachine(_ authority: String, _ isOurs: Bool) {
        #expect(HostNames.ofThisMachine.contains(authority) == isOurs)
    }

    @Test("A name that was given is ours too, and no other", arguments: [
        ("wegwijs.example", true), ("Wegwijs.Example:443", true), ("localhost", true), ("wegwijs.example.evil", false), ("x.wegwijs.example", false),
    ])
    func given(_ authority: String, _ isOurs: Bool) {
        #expect(HostNames(["Wegwijs.example"]).contains(authority) == isOurs)
    }

    @Test("What cannot be a name is not taken for one", arguments: [
        ("wegwijs.example", true), ("10.0.0.7", true), ("[2001:db8::7]", true), ("", false), ("wegwijs.example:443", false), ("https://x", false),
        (".example", false), ("[x]", false), ("a b", false),
    ])
    func names(_ name: String, _ isName: Bool) {
        #expect(HostNames.isName(name) == isName)
    }
}
