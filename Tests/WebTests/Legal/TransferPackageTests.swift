import Casework
import Clients
import Database
import Foundation
import HTTPTypes
@testable import Legal
import Support
import Testing

/// Packages that are not what they should be.
@Suite("Hostile packages")
struct TransferPackageTests {
    @Test("What is wrong with a package is said in a sentence, and nothing of it is kept")
    func refused() async throws {
        let towns = try await TransferTowns()
        let sent = try await towns.send()
        let whole = sent.package
        let altered = whole.dropLast(9) + [whole[whole.count - 9] ^ 1] + whole.suffix(8)
        let format = Array("\"format\":".utf8)
        let place = try #require(whole.indices.first { whole[$0...].starts(with: format) })
        let newer = whole[..<(place + format.count)] + [UInt8(ascii: "2")] + whole[(place + format.count + 1)...]
        let other = TransferPassphrase().text
        try await towns.sit { browser in
            let before = try await TransferTowns.rows(of: towns.zoetermeer)
            for (bytes, passphrase, words) in [
                (whole, other, "hoort niet bij dit pakket"), (whole, "te kort", "24 letters en cijfers"), (whole, "", "24 letters"),
                (Array(whole.dropLast(100)), sent.passphrase, "niet heel"), (Array(altered), sent.passphrase, "veranderd of beschadigd"),
                (whole + [0], sent.passphrase, "veranderd of beschadigd"), (Array(newer), sent.passphrase, "andere versie"),
                (SampleFiles.zip, sent.passphrase, "geen pakket van Wegwijs"), (Array("WEGWIJS".utf8), sent.passphrase, "niet heel"),
                ([], sent.passphrase, "Kies eerst het pakket"),
            ] {
                try await towns.upload(bytes, passphrase, browser)
                #expect(browser.status == .badRequest && browser.page.contains(words), "\(words): \(browser.status) \(browser.page)")
            }
            #expect(try await TransferTowns.rows(of: towns.zoetermeer) == before)
        }
        #expect(throws: TransferFault.tooLarge) { try TransferPackage(reading: [UInt8](repeating: 0, count: TransferPackage.mostBytes + 1)) }
    }

    @Test("Cut off at any place or with any bit turned, a package opens nowhere")
    func fuzzed() async throws {
        let towns = try await TransferTowns()
        let sent = try await towns.send()
        let passphrase = try TransferPassphrase(typed: sent.passphrase)
        var opened = 0
        func open(_ bytes: [UInt8]) throws {
            opened += 1
            _ = try OpenedTransfer(try TransferPackage(reading: bytes).open(passphrase))
        }
        try open(sent.package)
        for end in stride(from: 0, to: sent.package.count, by: 17) {
            #expect(throws: TransferFault.self) { try open(Array(sent.package.prefix(end))) }
        }
        for place in stride(from: 0, to: sent.package.count, by: 13) {
            var turned = sent.package
            turned[place] ^= 1 << UInt8(place % 8)
            #expect(throws: TransferFault.self, "bit of byte \(place)") { try open(turned) }
        }
        #expect(opened > 200)
    }

    /// What was sealed in a package, as who holds the passphrase may change it.
    private static func content(_ towns: TransferTowns) async throws -> TransferContent {
        let sent = try await towns.send(["relatives", "documents", "letters"])
        return try OpenedTransfer(TransferPackage(reading: sent.package).open(TransferPassphrase(typed: sent.passphrase))).content
    }

    private static func inside(_ content: TransferContent, _ files: [UInt8] = []) throws -> [UInt8] {
        let words = try TransferContent.canonical(content)
        return SampleFiles.number(words.count, 4) + words + files
    }

    @Test("Who holds the passphrase still sends nothing that is not understood", arguments: 0..<14)
    func hostile(_ number: Int) async throws {
        let content = try await Self.content(TransferTowns())
        let words = String(decoding: try TransferContent.canonical(content), as: UTF8.self)
        let long = String(repeating: "a", count: 60)
        let changes: [(String, String)] = [
            ("\"kind\":\"reunification\"", "\"kind\":\"heist\""), ("\"kind\":\"permit\"", "\"kind\":\"pardon\""),
            ("\"day\":\"2026-06-01\"", "\"day\":\"2026-06-31\""), ("\"sex\":\"female\"", "\"sex\":\"x\""),
            ("\"ground\":\"moved\"", "\"ground\":\"\""), ("\"state\":\"abroad\"", "\"state\":\"dead\""),
            ("\"origin\":\"\(content.origin)\"", "\"origin\":\"\(long)\""),
            ("\"origin\":\"\(content.events[0].origin)\"", "\"origin\":\"\(content.events[1].origin)\""),
            ("\"person\":\"\(content.person)\"", "\"person\":\"\(content.people[1].origin)\""),
            ("\"numbers\":[\"\(TransferTowns.number)\"]", "\"numbers\":[\"12\"]"), ("\"people\":[", "\"people\":[[],"),
            ("\"born\":\"1990-02-03\"", "\"born\":\"1990-02-30\""), ("\"script\":\"Latn\"", "\"script\":\"<b>\""),
            ("\"madeAt\":\"\(content.madeAt)\"", "\"madeAt\":\"morgen\""),
        ]
        let (from, to) = changes[number]
        #expect(words.contains(from), "\(from) in \(words)")
        let bytes = Array(words.replacing(from, with: to, maxReplacements: 1).utf8)
        #expect(throws: TransferFault.unreadable, "\(to)") { try OpenedTransfer(SampleFiles.number(bytes.count, 4) + bytes) }
    }

    @Test("Numbers that promise more than there is are refused: of words, of files and of people")
    func promises() async throws {
        var content = try await Self.content(TransferTowns())
        let words = try TransferContent.canonical(content)
        #expect(throws: TransferFault.unreadable) { try OpenedTransfer(SampleFiles.number(0xFFFF_FFFF, 4) + words) }
        #expect(throws: TransferFault.unreadable) { try OpenedTransfer([0, 0]) }
        #expect(throws: TransferFault.unreadable) { try OpenedTransfer(try Self.inside(content, [1])) }
        let file = { (size: Int) in
            TransferContent.File(
                origin: TransferOrigin.of(ID<DocumentFile>(1), "file", source: "x"), person: content.person, code: "birth", type: "png",
                addedOn: "2026-11-24", sha256: TransferPackage.hash(SampleFiles.png), size: size, name: nil)
        }
        for (size, isRight) in [(Int.max, false), (-1, false), (0, false), (SampleFiles.png.count, true)] {
            content.files = [file(size)]
            let bytes = try Self.inside(content, SampleFiles.png)
            #expect(((try? OpenedTransfer(bytes)) != nil) == isRight, "\(size)")
        }
        let other = try Self.inside(content, SampleFiles.png.dropLast() + [7])
        #expect(throws: TransferFault.unreadable, "another file than was meant") { try OpenedTransfer(other) }
        content.files = []
        let one = content.people[1]
        content.people += (0..<200).map { number in
            TransferContent.Person(
                origin: TransferOrigin.of(ID<Person>(Int64(number)), "person", source: "x"), names: one.names, born: nil, sex: "male",
                nationality: "0000", birthCountry: "0000", numbers: [], state: nil, since: nil, relation: nil)
        }
        let crowd = content
        #expect(throws: TransferFault.unreadable) { try OpenedTransfer(try Self.inside(crowd)) }
        let deep = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(throws: TransferFault.unreadable) { try OpenedTransfer(SampleFiles.number(deep.count, 4) + deep) }
    }

    @Test("Signs that would do something on a page or a print are left out of names and words")
    func signs() async throws {
        var content = try await Self.content(TransferTowns())
        content.people[0].names[0].text = "Am\u{0}al\u{7} \u{202E}Ha\u{2028}ddad\u{1B}[31m" + String(repeating: "x", count: 900)
        content.from = "Team\nGouda"
        let opened = try OpenedTransfer(try Self.inside(content))
        #expect(opened.content.people[0].names[0].text.hasPrefix("Amal Haddad[31mxxx"))
        #expect(opened.content.people[0].names[0].text.unicodeScalars.count == 300 && opened.content.from == "TeamGouda")
    }
}
