import Access
import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import SignIn

/// What other programs ask. Cookies are not looked at here and tokens nowhere else, so that no page can make a browser ask this.
extension Website {
    func answer(_ endpoint: Endpoint, _ request: Request, _ context: VisitContext) async throws -> Response {
        let language = Self.acceptedLanguage(of: request)
        // Hummingbird takes an address with a closing stroke for the same one.
        guard request.uri.path.utf8.last != UInt8(ascii: "/") else { return try refusal(.notFound, request) }
        do {
            let bearer = try await bearer(endpoint, request, context)
            let visit = try await visit(endpoint, request, context, bearer)
            let reply = try await endpoint.handler(visit)
            return try response(reply, endpoint, request, language)
        } catch let problem as Problem {
            return try Self.marked(problem.response(language))
        } catch let complaints as Complaints {
            return try Self.marked(Problem.wrongInput(complaints).response(language))
        } catch let repeated as FormUse.Repeated {
            return try response(.made(at: repeated.location), endpoint, request, language)
        } catch is ProofAsked {
            return try Self.marked(Problem.tooManyFiles.response(language))
        }
    }

    static func acceptedLanguage(of request: Request) -> Language {
        Language(accepting: request.headers[.acceptLanguage] ?? "")
    }

    /// Who asks; nothing where that does not matter.
    /// - Throws: the problem of who may not.
    private func bearer(_ endpoint: Endpoint, _ request: Request, _ context: VisitContext) async throws -> TokenBearer? {
        guard let scope = endpoint.scope else { return nil }
        guard let bearer = try await recognition.bearer(of: request, from: context.origin) else { throw Problem.noToken }
        guard endpoint.who.admits(bearer.session) else { throw Problem(.notFound, saying: nil) }
        guard bearer.scopes.contains(scope) else { throw Problem.noScope(scope.rawValue, scope.name) }
        return bearer
    }

    /// - Throws: the problem of what cannot be read, or what the rules have against it.
    private func visit(
        _ endpoint: Endpoint, _ request: Request, _ context: VisitContext, _ bearer: TokenBearer?
    ) async throws -> Visit {
        let empty = visit(request, context, bearer, Form(), FormUse(Token().text, to: ""))
        guard endpoint.method == .post, let bearer else { return empty }
        guard let fields = endpoint.fields(empty) else { throw Problem(.notFound, saying: nil) }
        let use = try Self.formUse(of: request, bearer)
        let bytes = Array(try await request.body.collect(upTo: context.maxUploadSize).readableBytesView)
        // A deed without fields needs no body.
        guard !(fields.isEmpty && bytes.isEmpty) else { return visit(request, context, bearer, Form(), use) }
        guard Self.isJSON(request) else { throw Problem(.unsupportedMediaType, saying: nil) }
        guard bytes.count <= SentObject.longest else { throw Problem(.contentTooLarge, saying: DoorTexts.tooLarge) }
        guard let sent = SentFields(bytes, fields) else { throw Problem(.badRequest, saying: nil) }
        let visit = visit(request, context, bearer, sent.form, use)
        let complaints = sent.joined(with: endpoint.judge(visit))
        guard complaints.all.isEmpty else { throw Problem.wrongInput(complaints) }
        return visit
    }

    private func visit(
        _ request: Request, _ context: VisitContext, _ bearer: TokenBearer?, _ form: Form, _ use: FormUse
    ) -> Visit {
        Visit(
            places: places(context), query: query(of: request), language: Self.acceptedLanguage(of: request), form: form,
            session: bearer?.session, formUse: use, origin: context.origin.address?.network ?? "", isOfProgram: true)
    }

    /// A program that sends the same key with the same token to the same address does the deed once.
    private static func formUse(of request: Request, _ bearer: TokenBearer) throws -> FormUse {
        guard let key = idempotencyKey.flatMap({ request.headers[$0] }) else { return FormUse(Token().text, to: "") }
        let isFit = (1...200).contains(key.utf8.count) && key.utf8.allSatisfy { (0x21...0x7e).contains($0) }
        guard isFit else { throw Problem(.badRequest, saying: ProblemTexts.wrongKey) }
        return FormUse(bearer.token.description + " " + key, to: request.uri.path)
    }

    private static let idempotencyKey = HTTPField.Name("Idempotency-Key")

    private static func isJSON(_ request: Request) -> Bool {
        let type = (request.headers[.contentType] ?? "").utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
        return type.elementsEqual("application/json".utf8)
    }

    private func response(
        _ reply: Reply, _ endpoint: Endpoint, _ request: Request, _ language: Language
    ) throws -> Response {
        var headers: HTTPFields = [.contentType: "application/json", .contentLanguage: language.rawValue]
        var (status, bytes): (HTTPResponse.Status, [UInt8]) = (.ok, [])
        switch reply {
        case .found(let value): bytes = try value.bytes
        case .written(let written): bytes = written
        case .made(let link):
            (status, headers[.location]) = (.created, link)
            bytes = try JSONValue.object(["adres": .text(link)]).bytes
        case .nothing: return try refusal(.notFound, request)
        }
        // What anybody may read, a page from elsewhere may read too.
        if endpoint.scope == nil { headers[.accessControlAllowOrigin] = "*" }
        return Self.marked(Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes))))
    }

    private static func marked(_ response: Response) -> Response {
        var marked = response
        if let version = HTTPField.Name("API-Version") { marked.headers[version] = Endpoint.version }
        return marked
    }

    /// What a program is told that asks what cannot be.
    func refusal(_ status: HTTPResponse.Status, _ request: Request, saying detail: Phrase? = nil) throws -> Response {
        try Self.marked(Problem(status, saying: detail).response(Self.acceptedLanguage(of: request)))
    }
}
