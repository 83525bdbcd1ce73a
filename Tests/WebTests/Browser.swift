import Access
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Support
import Testing
import Web

/// A browser without a window: it keeps its cookie, and sends the forms that a page has, with their unseen fields.
final class Browser {
    let client: any TestClientProtocol
    var cookie: String?
    /// Headers that it sends beside its own.
    var more: HTTPFields = [:]
    private(set) var page = ""
    /// What was answered, as it came.
    private(set) var bytes: [UInt8] = []
    private(set) var status = HTTPResponse.Status.ok
    private(set) var headers: HTTPFields = [:]

    init(_ client: any TestClientProtocol, cookie: String? = nil) {
        self.client = client
        self.cookie = cookie
    }

    static func open(_ website: Website, _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        try await Application(router: website.router()).test(.router, body)
    }

    @discardableResult
    func get(_ path: String) async throws -> HTTPResponse.Status {
        try await send(.get, path, [:], nil)
    }

    /// Sends the form of the page that goes to this address.
    /// - Parameter fields: what is filled in.
    @discardableResult
    func submit(_ address: String, _ fields: [String: String] = [:]) async throws -> HTTPResponse.Status {
        try await post(address, unseen(address).merging(fields) { $1 })
    }

    /// Sends the form of the page that goes to this address, with all that stands in it.
    /// - Parameter fields: what is filled in otherwise.
    @discardableResult
    func resubmit(_ address: String, _ fields: [String: String] = [:]) async throws -> HTTPResponse.Status {
        try await post(address, unseen(address).merging(seen(address)) { $1 }.merging(fields) { $1 })
    }

    /// All that the first form that goes there would send as it stands, of several ticks with one name the first.
    func standing(_ address: String) throws -> [String: String] {
        try unseen(address).merging(seen(address)) { $1 }
    }

    /// What stands in the fields of the first form that goes there.
    private func seen(_ address: String) throws -> [String: String] {
        let form = try form(address)
        let typed = form.matches(of: /<input id="[^"]*" name="([^"]*)" type="(?:text|date|time)" value="([^"]*)"/)
        let ticked = form.matches(of: /<input[^>]* name="([^"]*)" type="(?:radio|checkbox)" value="([^"]*)" checked/)
        let inputs = typed.map { ($0.output.1, $0.output.2) } + ticked.map { ($0.output.1, $0.output.2) }
        let texts = form.matches(of: /<textarea id="[^"]*" name="([^"]*)"[^>]*>\n([^<]*)</).map { ($0.output.1, $0.output.2) }
        let choices = form.matches(of: /<select id="[^"]*" name="([^"]*)"[^>]*>(.*?)<\/select>/).map { choice in
            (choice.output.1, choice.output.2.firstMatch(of: /value="([^"]*)" selected/)?.output.1 ?? "")
        }
        return Dictionary((inputs + texts + choices).map { (String($0), String($1).unescaped) }, uniquingKeysWith: { first, _ in first })
    }

    /// The first that sends what was filled in, and else the first that asks.
    private func form(_ address: String) throws -> Substring {
        let posts = page.range(of: "method=\"post\" action=\"\(address)\"")
        let start = try #require(posts ?? page.range(of: "action=\"\(address)\""), "no form to \(address) on \(page.prefix(3000))")
        return page[start.upperBound...].split(separator: "</form>", maxSplits: 1).first ?? ""
    }

    /// The unseen fields of the first form that goes there.
    func unseen(_ address: String) throws -> [String: String] {
        let inputs = try form(address).matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/)
        return Dictionary(inputs.map { (String($0.output.1), String($0.output.2)) }, uniquingKeysWith: { first, _ in first })
    }

    @discardableResult
    func post(_ address: String, _ fields: [String: String], origin: String? = "http://localhost") async throws -> HTTPResponse.Status {
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        if let origin { headers[.origin] = origin }
        let body = fields.map { "\($0.key.escaped)=\($0.value.escaped)" }.joined(separator: "&")
        return try await send(.post, address, headers, ByteBuffer(string: body))
    }

    /// Sends a form as it stands, escaped or not.
    @discardableResult
    func send(form body: String, to address: String) async throws -> HTTPResponse.Status {
        let headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded", .origin: "http://localhost"]
        return try await send(.post, address, headers, ByteBuffer(string: body))
    }

    /// Sends the form of the page that goes to this address, with a file.
    @discardableResult
    func send(file: [UInt8], named name: String, in field: String, to address: String, _ fields: [String: String] = [:]) async throws -> HTTPResponse.Status {
        var body: [UInt8] = []
        for (field, value) in try unseen(address).merging(fields, uniquingKeysWith: { $1 }) {
            body += Array("--grens\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array("--grens\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n\r\n".utf8) + file
        body += Array("\r\n--grens--\r\n".utf8)
        let headers: HTTPFields = [.contentType: "multipart/form-data; boundary=grens", .origin: "http://localhost"]
        return try await send(.post, address, headers, ByteBuffer(bytes: body))
    }

    /// Goes on to where the answer led.
    @discardableResult
    func follow() async throws -> HTTPResponse.Status {
        try await get(try #require(headers[.location]))
    }

    private func send(_ method: HTTPRequest.Method, _ path: String, _ more: HTTPFields, _ body: ByteBuffer?) async throws -> HTTPResponse.Status {
        var sent = more
        for field in self.more { sent[field.name] = field.value }
        if let cookie { sent[.cookie] = cookie }
        let response = try await client.execute(uri: path, method: method, headers: sent, body: body) { $0 }
        (page, status, headers) = (response.text, response.status, response.headers)
        bytes = Array(buffer: response.body)
        if let set = response.headers[.setCookie] {
            let pair = String(set.prefix { $0 != ";" })
            cookie = pair.hasSuffix("=") ? nil : pair
        }
        return response.status
    }
}

extension String {
    /// As it reads on a page.
    var unescaped: String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(self) { $0.replacing($1.0, with: $1.1) }
    }

    /// As a browser sends it in a form.
    var escaped: String {
        utf8.map { byte in
            let isPlain = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.count == 1 ? "0" + hex : hex)
        }.joined()
    }
}
