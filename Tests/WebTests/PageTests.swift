import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Pages")
struct PageTests {
    @Test("Every page answers, in Dutch, with a title, one heading and the practice banner", arguments: Asking.pages)
    func answers(_ path: String) async throws {
        try await Asking.ask(path) { response in
            #expect(response.status == .ok)
            #expect(response.text.contains("<html lang=\"nl\""))
            #expect(response.text.components(separatedBy: "<h1").count == 2)
            #expect(response.text.contains("Oefengegevens"))
        }
    }

    @Test("The report shows each figure with how it was counted, its check and its list")
    func report() async throws {
        try await Asking.ask("/verslag/GM0637/2017") { response in
            for words in ["187", "+72", "1.990", "Hoe geteld?", "klopt niet", "36 ≠ 41", "/cijfers/housing.persons/GM0637/2017"] {
                #expect(response.text.contains(words), "\(words)")
            }
        }
    }

    @Test("The last whole year with anything on record is shown first")
    func latest() async throws {
        try await Asking.ask("/verslag/gm0637") { response in
            #expect(response.status == .seeOther)
            #expect(response.headers[.location] == "/verslag/GM0637/2018")
        }
    }

    @Test("A list shows file numbers and no names")
    func list() async throws {
        try await Asking.ask("/cijfers/housing.persons/GM0637/2017") { response in
            #expect(response.text.contains("Regel 1 tot en met 50 van 187"))
            #expect(!response.text.contains("Mohammad") && !response.text.contains("محمد"))
        }
    }

    @Test("English when the browser asks for it or the reader chose it")
    func english() async throws {
        try await Asking.ask("/", headers: [.acceptLanguage: "en-GB,en;q=0.9"]) { #expect($0.text.contains("Annual report")) }
        try await Asking.ask("/", headers: [.acceptLanguage: "en", .cookie: "taal=nl"]) { #expect($0.text.contains("Jaarverslag")) }
    }

    @Test("Choosing a language never leads out of the site", arguments: ["//evil.example", "https://evil.example", "/\\evil.example"])
    func redirect(_ target: String) async throws {
        try await Asking.ask("/taal/en?terug=\(target)") { #expect($0.headers[.location] == "/") }
    }

    @Test("A download has a name and a type")
    func downloads() async throws {
        try await Asking.ask("/verslag/GM0637/2017/verslag.json") { #expect($0.headers[.contentType] == "application/json") }
    }
}
