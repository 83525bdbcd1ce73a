import Access
import Casework
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Trail
import Web

/// Another program, with a token of a colleague.
final class Program {
    let client: any TestClientProtocol
    var token: String?
    /// Headers that it sends beside its own.
    var more: HTTPFields = [:]
    private(set) var status = HTTPResponse.Status.ok
    private(set) var headers: HTTPFields = [:]
    private(set) var text = ""

    init(_ client: any TestClientProtocol, token: String?) {
        self.client = client
        self.token = token
    }

    /// A new token, as its colleague would put it into a program.
    static func token(
        of colleague: ID<Colleague>, _ scopes: [AccessToken.Scope] = AccessToken.Scope.allCases, in database: any Database,
        at clock: Clock, ids: IDSource, lasting: Duration = AccessToken.longest
    ) async throws -> (id: ID<AccessToken>, text: String) {
        let (author, id) = (Author(colleague, ground: "test", clock: clock, ids: ids), ids.next(AccessToken.self))
        let token = try await database.write {
            try AccessTokens.make("Rooster", scopes, for: colleague, lasting: lasting, at: clock.now(), id: id, by: author, in: $0)
        }
        return (id, AccessToken.text(of: token))
    }

    @discardableResult
    func get(_ path: String) async throws -> HTTPResponse.Status {
        try await send(.get, path, nil)
    }

    @discardableResult
    func post(_ path: String, _ fields: [String: JSONValue] = [:]) async throws -> HTTPResponse.Status {
        try await send(.post, path, JSONValue.object(fields).bytes)
    }

    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8]?, type: String = "application/json"
    ) async throws -> HTTPResponse.Status {
        var sent: HTTPFields = body == nil ? [:] : [.contentType: type]
        if let token { sent[.authorization] = "Bearer " + token }
        for field in more { sent.append(field) }
        let response = try await client.execute(uri: path, method: method, headers: sent, body: body.map { ByteBuffer(bytes: $0) }) { $0 }
        (status, headers, text) = (response.status, response.headers, response.text)
        return status
    }

    var json: JSONValue {
        get throws { try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) }
    }

    /// The fields that the problem complains about, in their order.
    var complaints: [String] {
        get throws { try json["errors"]?.all.compactMap { $0["field"]?.words } ?? [] }
    }
}

extension JSONValue: Decodable {
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() { self = .null
        } else if let bool = try? value.decode(Bool.self) { self = .yesNo(bool)
        } else if let number = try? value.decode(Int.self) { self = .number(number)
        } else if let text = try? value.decode(String.self) { self = .text(text)
        } else if let list = try? value.decode([JSONValue].self) { self = .list(list)
        } else { self = .object(try value.decode([String: JSONValue].self)) }
    }

    subscript(_ name: String) -> JSONValue? {
        if case .object(let fields) = self { fields[name] } else { nil }
    }

    var all: [JSONValue] {
        if case .list(let values) = self { values } else { [] }
    }

    var words: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
