import Access
import Casework
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Support
import Testing
@testable import Web

@Suite("The door")
struct DoorTests {
    @Test("HEAD is answered like GET, without the body", arguments: ["/", "/hulp", "/nergens", "/verslag/GM0637/2017/verslag.csv", "/pictogram.svg"])
    func head(_ path: String) async throws {
        let website = Asking.website(try await PracticeTown.shared.database())
        try await Application(router: website.router()).test(.router) { client in
            let full = try await client.execute(uri: path, method: .get)
            let bare = try await client.execute(uri: path, method: .head)
            #expect(bare.status == full.status && bare.body.readableBytes == 0)
            #expect(bare.headers[.contentLength] == String(full.body.readableBytes))
            #expect(bare.headers[.contentType] == full.headers[.contentType])
        }
    }

    @Test("A browser is told to keep to TLS only when it came that way")
    func strictTransport() async throws {
        let name = try #require(HTTPField.Name("Strict-Transport-Security"))
        let website = Asking.website(try await PracticeTown.shared.database())
        for isEncrypted in [false, true] {
            var options = DoorOptions()
            options.isEncrypted = isEncrypted
            try await Application(router: website.router(options)).test(.router) { client in
                for path in ["/hulp", "/nergens", "//"] {
                    try await client.execute(uri: path, method: .get) { #expect(($0.headers[name] != nil) == isEncrypted, "\(path)") }
                }
            }
        }
    }

    @Test("A body up to the limit comes in whole, and one byte more is refused, with or without its length", arguments: [(65_536, 200), (65_537, 413)])
    func body(_ size: Int, _ status: Int) async throws {
        let route = Route(.post, Address("/formulier"), .everyone) { _ in .document(Document([1], "text/plain")) }
        let website = try await Asking.bare([route])
        try await Application(router: website.router()).test(.router) { client in
            try await client.execute(uri: "/formulier", method: .post, headers: Asking.formHeaders, body: ByteBuffer(repeating: UInt8(ascii: "x"), count: size)) {
                #expect($0.status.code == status)
            }
        }
    }

    @Test("The log of requests holds the route, the way, the status and the time, and nothing that was asked")
    func log() async throws {
        let heard = Heard()
        var options = DoorOptions()
        options.requestLog = Logger(label: "test") { _ in heard }
        let database = try await PracticeTown.shared.database()
        let cookie = try await SignedIn.cookie(.teamLeader, in: database)
        try await Application(router: Asking.website(database).router(options)).test(.router) { client in
            _ = try await client.execute(
                uri: "/verslag/GM0637/2017?zoek=Mohammad", method: .get, headers: [.cookie: "geheim=1; " + cookie])
            _ = try await client.execute(uri: "/Mohammad/geheim", method: .get)
            _ = try await client.execute(uri: "/hulp", method: HTTPRequest.Method("MOHAMMAD") ?? .put)
        }
        #expect(heard.lines.count == 3)
        #expect(heard.all.contains("/verslag/{gemeente}/{jaar}") && heard.all.contains("200") && heard.all.contains("404") && heard.all.contains("405"))
        for secret in ["ohammad", "OHAMMAD", "geheim", "zoek", "GM0637"] { #expect(!heard.all.contains(secret), "\(secret)") }
    }

    @Test("Nothing is logged of requests unless asked")
    func silent() async throws {
        let heard = Heard()
        let website = Asking.website(try await PracticeTown.shared.database(), log: Logger(label: "test") { _ in heard })
        try await Application(router: website.router()).test(.router) { client in
            _ = try await client.execute(uri: "/hulp", method: .get)
        }
        #expect(heard.lines.isEmpty)
    }
}
