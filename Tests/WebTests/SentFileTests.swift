import Casework
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Support
import Testing
import Web

/// A file that comes along with a form, as a browser sends it.
@Suite("Sent files")
struct SentFileTests {
    private static let type = "multipart/form-data; boundary=----grens"

    /// Tells what came.
    private static let echo = Route(.post, Address("/inleveren"), .everyone, takesFile: true) { visit in
        let file = visit.form.file("bestand")
        let told = "\(visit.form["soort"])|\(file?.name ?? "-")|\(file?.bytes.count ?? -1)|\(file?.bytes.last ?? 0)"
        return .document(Document(Array(told.utf8), "text/plain"))
    }

    private static let closed = Route(.post, Address("/gesloten"), .colleague, takesFile: true) { _ in
        .document(Document([], "text/plain"))
    }

    private static let plain = Route(.post, Address("/gewoon"), .everyone) { _ in .document(Document([], "text/plain")) }

    private static func part(_ header: String, _ content: [UInt8]) -> [UInt8] {
        Array("------grens\r\nContent-Disposition: form-data; \(header)\r\n\r\n".utf8) + content + Array("\r\n".utf8)
    }

    private static func body(_ content: [UInt8], name: String = "lijst.csv") -> [UInt8] {
        part("name=\"soort\"", Array("mensen".utf8))
            + part("name=\"bestand\"; filename=\"\(name)\"\r\nContent-Type: text/csv", content) + Array("------grens--\r\n".utf8)
    }

    private static func send(_ body: [UInt8], to address: String = "/inleveren", type: String = type) async throws -> TestResponse {
        let headers: HTTPFields = [.contentType: type, .origin: "http://localhost"]
        return try await Application(router: Asking.bare([echo, closed, plain]).router()).test(.router) { client in
            try await client.execute(uri: address, method: .post, headers: headers, body: .init(bytes: body)) { $0 }
        }
    }

    @Test("It arrives byte by byte, with line ends, noughts and what looks like the mark, beside the fields")
    func whole() async throws {
        for content in [Array("a;b\r\n\r\nc\r\n--".utf8), [0, 255, 13, 10, 45, 45, 45, 45, 45, 45, 7], [UInt8](repeating: 13, count: 300_000)] {
            let response = try await Self.send(Self.body(content))
            #expect(response.status == .ok && response.text == "mensen|lijst.csv|\(content.count)|\(content.last ?? 0)")
        }
    }

    @Test("A field for a file that was left empty is no file")
    func none() async throws {
        #expect(try await Self.send(Self.body([], name: "")).text == "mensen|-|-1|0")
    }

    @Test("Where no file is asked for, none is taken")
    func unasked() async throws {
        #expect(try await Self.send(Self.body([1]), to: "/gewoon").status == .unsupportedMediaType)
    }

    @Test("Of whoever is not signed in nothing is read, however large")
    func stranger() async throws {
        let large = Self.body([UInt8](repeating: 49, count: 20_000_000))
        #expect(try await Self.send(large, to: "/gesloten").status == .unauthorized)
    }

    @Test("What is no form of ours is refused", arguments: [
        "", "------grens", "------grens\r\n", "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n",
        "------grens\r\nname\r\n\r\n1\r\n------grens--", "------ander\r\n\r\n------ander--", "------grens\r\n\r\n\r\n------grens--",
        "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\u{0}\r\n------grens--",
    ])
    func refused(_ body: String) async throws {
        #expect(try await Self.send(Array(body.utf8)).status == .badRequest)
    }

    @Test("More parts, a longer header or a longer field than a form has is refused; a file larger than is taken too")
    func large() async throws {
        let end = Array("------grens--\r\n".utf8)
        let many = (0..<51).flatMap { Self.part("name=\"a\($0)\"", [49]) } + end
        #expect(try await Self.send(many).status == .badRequest)
        #expect(try await Self.send(Self.part("name=\"a\"; x=\"\(String(repeating: "x", count: 5000))\"", [49]) + end).status == .badRequest)
        #expect(try await Self.send(Self.part("name=\"a\"", [UInt8](repeating: 49, count: 70_000)) + end).status == .badRequest)
        let answer = try await Self.send(Self.body([UInt8](repeating: 49, count: 20_000_000)))
        #expect(answer.status == .contentTooLarge && answer.text.contains("groter dan 20 MB"))
    }

    @Test("A body in which a byte is another or that ends early is read or refused, and nothing else happens")
    func broken() async throws {
        let whole = Self.body(Array("naam\r\nAmal".utf8))
        let headers: HTTPFields = [.contentType: Self.type, .origin: "http://localhost"]
        try await Application(router: Asking.bare([Self.echo]).router()).test(.router) { client in
            for place in stride(from: 0, to: whole.count, by: 4) {
                var changed = whole
                changed[place] ^= 0x29
                for body in [changed, Array(whole[..<place])] {
                    try await client.execute(uri: "/inleveren", method: .post, headers: headers, body: .init(bytes: body)) {
                        #expect($0.status == .ok || $0.status == .badRequest)
                    }
                }
                if place < whole.count - 4 {
                    try await client.execute(uri: "/inleveren", method: .post, headers: headers, body: .init(bytes: whole[..<place])) {
                        #expect($0.status == .badRequest, "\(place)")
                    }
                }
            }
        }
    }
}
