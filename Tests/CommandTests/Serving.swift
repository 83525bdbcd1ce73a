import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif
import Support
import Testing

/// The program while it serves, on a free port.
enum Serving {
    /// Runs `body` while the pages are served, and then ends the server as a machine that shuts down would.
    @discardableResult
    static func during(
        _ file: String, _ environment: [String: String] = [:], _ body: (_ address: String, _ server: Child) async throws -> Void
    ) async throws -> Child.Ending {
        let server = try Wegwijs.start(["serve", "--database", file, "--port", "0"], environment: environment)
        do {
            try #require(await server.says("http://127.0.0.1:"), "\(server.said)")
            let address = try #require(server.said.out.split(whereSeparator: \.isWhitespace).last.map(String.init))
            try await body(address, server)
        } catch {
            server.send(SIGKILL)
            _ = try await server.ending()
            throw error
        }
        server.send(SIGTERM)
        return try await server.ending()
    }

    /// - Parameter cookie: of the browser that asks.
    /// - Returns: the page without the seals of its forms, which are others at every answer.
    static func get(_ address: String, _ cookie: String = "") async throws -> (status: Int, body: String) {
        var request = URLRequest(url: try #require(URL(string: address)))
        request.setValue(cookie, forHTTPHeaderField: "Cookie")
        let (data, response) = try await browser.data(for: request)
        let page = String(decoding: data, as: UTF8.self).replacing(/name="verzending" value="[^"]*"/) { _ in "" }
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, page)
    }

    /// Signs in with one click, as one may where one practises.
    /// - Returns: the cookie of the browser.
    static func signIn(_ address: String) async throws -> String {
        let page = try await get(address + "aanmelden").body
        let colleague = try #require(page.firstMatch(of: /name="collega" value="([^"]*)"/)?.output.1)
        var request = URLRequest(url: try #require(URL(string: address + "aanmelden/oefenen")))
        request.httpMethod = "POST"
        request.setValue(String(address.dropLast()), forHTTPHeaderField: "Origin")
        request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        request.httpBody = Data("collega=\(colleague)&terug=/".utf8)
        let (_, response) = try await browser.data(for: request)
        let cookie = (response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Set-Cookie")
        return String(try #require(cookie).prefix { $0 != ";" })
    }

    /// Keeps no cookie by itself: several servers stand on one host.
    private static let browser: URLSession = {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        return URLSession(configuration: configuration, delegate: Still(), delegateQueue: nil)
    }()

    /// Follows no redirect.
    private final class Still: NSObject, URLSessionTaskDelegate, Sendable {
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
        ) {
            completionHandler(nil)
        }
    }
}
