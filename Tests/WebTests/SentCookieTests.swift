import Hummingbird
import SignIn
import Testing
@testable import Web

@Suite("Cookies that are sent back")
struct SentCookieTests {
    @Test("The first of the name counts, whatever stands around it", arguments: [
        (["taal=nl"], "nl"), (["a=b; taal=nl; c"], "nl"), (["a=b;taal=nl"], "nl"), (["a=b", "taal=nl"], "nl"), (["taal=nl; taal=en"], "nl"),
        (["taal="], ""), (["taal=a=b"], "a=b"), (["xtaal=nl; taalx=nl; taal"], nil), ([""], nil), ([], nil), (["TAAL=nl"], nil),
        // A letter that joins with the sign after it hides nothing.
        (["a=\u{600}; taal=nl"], "nl"), (["taal=nl\u{600}; a=b"], "nl\u{600}"), (["taal\u{301}=nl"], nil), (["taal=\u{301}"], "\u{301}"),
    ] as [([String], String?)])
    func value(_ headers: [String], _ expected: String?) {
        let found = SentCookie.value(of: "taal", in: headers)
        #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    @Test("The cookie of a session goes with the browser and no script can read it; signing out takes it away")
    func session() async throws {
        let recognition = try await TwoDesks(isFull: false).website.recognition
        let (open, over) = (recognition.cookie(Token(), for: .unknown), recognition.cookie(nil, for: .unknown))
        #expect(open.maxAge == nil && open.httpOnly && open.sameSite == .lax && !open.value.isEmpty)
        #expect(over.maxAge == 0 && over.value.isEmpty && over.name == open.name)
    }
}
