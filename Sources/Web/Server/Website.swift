package import Access
package import Casework
import HTML
import HTTPTypes
package import Hummingbird
package import Logging
import NIOCore
import SignIn

/// All routes together, in one frame: what the server serves and what the tests ask.
package struct Website: Sendable {
    package let routes: [Route]
    /// What other programs ask.
    package let endpoints: [Endpoint]
    /// Each door of the navigation, and for whom it is: for whoever may see what is behind it.
    let menu: [(item: MenuItem, who: Route.Who)]
    let recognition: Recognition
    /// Nothing only where no route asks for a proof.
    let proofs: ProofDesk?
    let frame: Frame
    let log: Logger

    /// - Parameter log: receives route patterns and references; never an address, a header or a name.
    package init(
        _ workplace: Workplace, routes: [Route], endpoints: [Endpoint] = [], menu: [MenuItem], proofs: ProofDesk?,
        banner: Phrase?, terms: SessionTerms = SessionTerms(), log: Logger
    ) {
        precondition(proofs != nil || routes.allSatisfy { $0.proof == .none })
        let all = Asset.routes + [HelpPage.route] + routes
        self.routes = all
        self.endpoints = endpoints.isEmpty ? [] : [OpenAPI.endpoint(describing: endpoints)] + endpoints
        self.menu = menu.map { item in
            (item, all.first { $0.method == .get && $0.address.covers(item.link) }?.who ?? .colleague)
        }
        recognition = Recognition(workplace: workplace, terms: terms)
        self.proofs = proofs
        frame = Frame(banner: banner)
        self.log = log
    }

    /// - Parameter options: of the door; the same that the server was built with.
    package func router(_ options: DoorOptions = .init()) -> Router<VisitContext> {
        let router = Router(context: VisitContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Door(website: self, options: options))
        router.add(middleware: ErrorPages(website: self))
        router.add(middleware: MetricsMiddleware())
        for route in routes {
            let path = RouterPath(route.address.pattern)
            router.on(path, method: method(of: route.method)) { request, context in
                try await answer(route, request, context)
            }
        }
        for endpoint in endpoints {
            router.on(RouterPath(endpoint.address.pattern), method: method(of: endpoint.method)) { request, context in
                try await answer(endpoint, request, context)
            }
        }
        router.get(RouterPath(LanguageChoice.address.pattern)) { request, context in
            chooseLanguage(request, context)
        }
        return router
    }

    private func method(of method: Route.Method) -> HTTPRequest.Method {
        switch method {
        case .get: .get
        case .post: .post
        }
    }

    private func answer(_ route: Route, _ request: Request, _ context: VisitContext) async throws -> Response {
        let (language, path) = (self.language(of: request), request.uri.path)
        let session = route.who.looks ? try await recognition.session(of: request, from: context.origin) : nil
        guard route.who.admits(session) else { return turnedAway(route, session, language, at: path) }
        let form: Form
        do {
            form = route.method == .post ? try await self.form(of: request, route, context) : Form()
        } catch is NIOTooManyBytesError where route.mostBytes != nil {
            return message(.contentTooLarge, language, at: path, saying: documentTooLarge(route), for: session)
        }
        guard route.method == .get || recognition.isOurs(request, form, session, from: context.origin) else {
            return message(.forbidden, language, at: path, for: session)
        }
        do {
            let target = path + (request.uri.query.map { "?" + $0 } ?? "")
            let answer = try await handled(
                route, visit(request, context, language, form, session), at: path, target: target)
            return respond(to: answer, language, at: path, session, context.origin)
        } catch let repeated as FormUse.Repeated {
            return .redirect(to: repeated.location, type: .normal)
        }
    }

    private func respond(
        to answer: Answer, _ language: Language, at path: String, _ session: Session?, _ origin: Origin
    ) -> Response {
        switch answer {
        case .page(let page): return draw(page, language, at: path, status: .ok, for: session)
        case .part(let page): return drawPart(page, language, for: session)
        case .formAgain(let page): return draw(page, language, at: path, status: .badRequest, for: session)
        case .document(let document): return response(document)
        case .proof(let page): return draw(page, language, at: path, status: .forbidden, for: session)
        case .redirect(let link): return .redirect(to: link, type: .normal)
        case .signIn(let token, let link):
            var response = Response.redirect(to: link, type: .normal)
            response.setCookie(recognition.cookie(token, for: origin))
            return response
        case .signOut(let link):
            var response = Response.redirect(to: link, type: .normal)
            response.setCookie(recognition.cookie(nil, for: origin))
            response.headers[SafetyHeaders.clearSiteData] = "\"cache\", \"storage\""
            return response
        case .notFound: return message(.notFound, language, at: path, for: session)
        }
    }

    /// Who is not signed in is led to where one signs in, and from there to what he wanted. For who is, but may not see it,
    /// it is not there.
    private func turnedAway(_ route: Route, _ session: Session?, _ language: Language, at path: String) -> Response {
        guard session == nil else { return message(.notFound, language, at: path, for: session) }
        guard route.method == .get else { return message(.unauthorized, language, at: path) }
        let isStart = path.utf8.elementsEqual("/".utf8)
        return .redirect(to: SignInAddresses.signIn.link(query: isStart ? [] : [("terug", path)]), type: .normal)
    }

    private func visit(
        _ request: Request, _ context: VisitContext, _ language: Language, _ form: Form, _ session: Session?
    ) -> Visit {
        Visit(
            places: places(context), query: query(of: request), language: language, form: form, session: session,
            formUse: FormUse(form[FormSeal.once], to: request.uri.path), device: Device.name(request.headers[.userAgent] ?? ""),
            origin: context.origin.address?.network ?? "",
            party: RelyingParty(authority: request.head.authority ?? "", isEncrypted: context.origin.isEncrypted))
    }

    private func form(of request: Request, _ route: Route, _ context: VisitContext) async throws -> Form {
        if route.takesFile, let boundary = Multipart.boundary(request.headers[.contentType] ?? "") {
            return try Form(try await request.parts(boundary, upTo: route.mostBytes ?? context.fileBytes))
        }
        let type = (request.headers[.contentType] ?? "").utf8.prefix { $0 != UInt8(ascii: ";") }
        guard type.elementsEqual("application/x-www-form-urlencoded".utf8) else { throw HTTPError(.unsupportedMediaType) }
        return try Form(try await request.body.collect(upTo: context.maxUploadSize).readableBytesView)
    }

    func places(_ context: VisitContext) -> [String: String] {
        Dictionary(context.parameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { first, _ in first })
    }

    func query(of request: Request) -> [String: String] {
        Dictionary(
            request.uri.queryParameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { first, _ in first })
    }

    func language(of request: Request) -> Language {
        if let chosen = SentCookie.value(of: LanguageChoice.cookie, in: request.headers[values: .cookie]),
            let language = Language(rawValue: chosen) {
            return language
        }
        return Language(accepting: request.headers[.acceptLanguage] ?? "")
    }

    private func chooseLanguage(_ request: Request, _ context: VisitContext) -> Response {
        let wanted = context.parameters.get("taal").flatMap { Language(rawValue: $0) } ?? .nl
        let back = SafePath.of(query(of: request)["terug"])
        var response = Response.redirect(to: back, type: .normal)
        response.setCookie(Cookie(
            name: LanguageChoice.cookie, value: wanted.rawValue, maxAge: 31_536_000, path: "/", httpOnly: true, sameSite: .lax))
        return response
    }
}

extension Website {
    /// The ways in which a path can be asked; none when it is nowhere.
    func methods(at path: String) -> Set<Route.Method> {
        Set(
            routes.filter { $0.address.covers(path) }.map(\.method)
                + endpoints.filter { $0.address.covers(path) }.map(\.method))
    }
}

extension Route.Who {
    /// Whether it matters who asks.
    var looks: Bool {
        if case .everyone = self { false } else { true }
    }

    package func admits(_ session: Session?) -> Bool {
        switch self {
        case .everyone, .visitor: true
        case .colleague: session != nil
        case .roles(let roles): session.map { !$0.standing.roles.isDisjoint(with: roles) } ?? false
        case .doing(let task): session.map { !$0.standing.places(doing: task).isEmpty } ?? false
        }
    }
}
