import Foundation
import Support
import Testing

/// `wegwijs serve` on an encrypted line, behind a proxy, and with a log of requests.
@Suite("The door on the command line")
struct DoorTests {
    /// A certificate for "localhost" that signed itself, and its key.
    private static func proof() async throws -> (certificate: String, key: String) {
        let folder = try Scratch.folder()
        let (certificate, key) = (folder.appending(path: "chain.pem").path, folder.appending(path: "key.pem").path)
        let ending = try await Wegwijs.shell("""
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3 -subj /CN=localhost \
            -addext subjectAltName=DNS:localhost -keyout \(key) -out \(certificate)
            """)
        try #require(ending.code == 0, "\(ending.err)")
        return (certificate, key)
    }

    /// Runs `body` with the port while the pages are served.
    @discardableResult
    private static func serving(_ more: [String], _ body: (_ port: String) async throws -> Void) async throws -> Child.Ending {
        let server = try Wegwijs.start(["serve", "--database", try await PracticePlace.copy(), "--port", "0"] + more)
        do {
            try #require(await server.says("://"), "\(server.said)")
            let address = try #require(server.said.out.split(whereSeparator: \.isWhitespace).last)
            try await body(String(address.split(separator: ":").last?.dropLast() ?? ""))
        } catch {
            server.send(SIGKILL)
            _ = try await server.ending()
            throw error
        }
        server.send(SIGTERM)
        return try await server.ending()
    }

    /// Asks a page through openssl, which looks whether the server is who it says.
    private static func ask(_ port: String, _ proof: String, _ more: String) async throws -> Child.Ending {
        try await Wegwijs.shell("""
            printf 'GET /hulp HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' | \
            openssl s_client -ign_eof -connect 127.0.0.1:\(port) -servername localhost -verify_return_error -CAfile \(proof) \(more)
            """)
    }

    @Test("A list of leaked passwords that is not there is noticed before anybody is let in")
    func leaked() async throws {
        let ending = try await Wegwijs.run(
            "serve", "--database", try await PracticePlace.copy(), "--port", "0", "--leaked-passwords", "/nergens/lijst.txt",
            environment: ["LANG": "nl_NL.UTF-8"])
        #expect(ending.code == 65 && ending.err.contains("--leaked-passwords") && ending.out.isEmpty, "\(ending)")
    }

    @Test("With a certificate the line is encrypted by TLS 1.2 or newer, and browsers are told to keep to that")
    func encrypted() async throws {
        let proof = try await Self.proof()
        let ending = try await Self.serving(["--tls-certificate", proof.certificate, "--tls-key", proof.key, "--listen", "0.0.0.0"]) { port in
            for version in ["-tls1_2", "-tls1_3"] {
                let answer = try await Self.ask(port, proof.certificate, version)
                #expect(answer.out.contains("HTTP/1.1 200") && answer.out.contains("Strict-Transport-Security: max-age"), "\(answer)")
            }
            for version in ["-tls1 -cipher ALL:@SECLEVEL=0", "-tls1_1 -cipher ALL:@SECLEVEL=0", "-tls1_2 -cipher AES128-SHA:@SECLEVEL=0"] {
                #expect(try await !Self.ask(port, proof.certificate, version).out.contains("HTTP/1.1 200"), "\(version)")
            }
            let open = try await Self.plain(port)
            #expect(!open.out.contains("200"), "who does not encrypt is not answered")
        }
        #expect(ending.code == 0 && ending.err.isEmpty && ending.out.contains("https://"), "\(ending)")
    }

    private static func plain(_ port: String, _ headers: String = "") async throws -> Child.Ending {
        try await Child("/bin/bash", ["-c", """
            exec 3<>/dev/tcp/127.0.0.1/\(port)
            printf 'GET /hulp?zoek=Mohammad HTTP/1.1\\r\\nHost: wegwijs.example\\r\\nConnection: close\\r\\n\(headers)\\r\\n' >&3
            timeout 5 cat <&3
            """]).ending()
    }

    @Test("A name that was given is answered, and of a named proxy it is believed that it came over TLS", arguments: [
        ([], false), (["--trusted-proxy", "127.0.0.1"], true), (["--trusted-proxy", "127.0.0.2"], false),
    ])
    func proxy(_ more: [String], _ isBelieved: Bool) async throws {
        try await Self.serving(["--host-name", "wegwijs.example"] + more) { port in
            let answer = try await Self.plain(port, "X-Forwarded-Proto: https\\r\\n")
            #expect(answer.out.contains("HTTP/1.1 200"))
            #expect(answer.out.contains("Strict-Transport-Security") == isBelieved)
        }
    }

    @Test("The log of requests tells the route and the status, and nothing of what was asked")
    func log() async throws {
        let ending = try await Self.serving(["--log-requests"]) { _ = try await Self.plain($0) }
        #expect(ending.err.contains("status=421") && ending.err.contains("route=/hulp") && ending.err.contains("method=GET"), "\(ending)")
        #expect(!ending.err.contains("Mohammad") && !ending.err.contains("zoek") && !ending.err.contains("wegwijs.example"))
    }

    @Test("A certificate that is none, and a key of another, are refused with words that help")
    func noProof() async throws {
        let (one, other) = (try await Self.proof(), try await Self.proof())
        let cases = [("/nergens", one.key, "certificaat"), (one.certificate, "/nergens", "sleutel"), (one.certificate, other.key, "hoort niet bij")]
        for (certificate, key, words) in cases {
            let ending = try await Wegwijs.run(
                "serve", "--database", try await PracticePlace.copy(), "--port", "0", "--tls-certificate", certificate, "--tls-key", key)
            #expect(ending.code == 65 && ending.out.isEmpty && ending.err.contains(words), "\(ending)")
        }
    }
}
