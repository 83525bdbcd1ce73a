package import Casework
import HTML
import HTTPTypes
package import Hummingbird
package import Logging

/// All routes together, in one frame: what the server serves and what the tests ask.
package struct Website: Sendable {
    package let routes: [Route]
    let frame: Frame
    let log: Logger

    /// - Parameter log: receives route patterns and references; never an address, a header or a name.
    package init(routes: [Route], menu: [MenuItem], banner: Phrase?, log: Logger) {
        self.routes = Asset.routes + [HelpPage.route] + routes
        frame = Frame(menu: menu, banner: banner)
        self.log = log
    }

    package func router() -> Router<VisitContext> {
        let router = Router(context: VisitContext.self)
        router.add(middleware: SafetyHeaders())
        router.add(middleware: ErrorPages(website: self))
        router.add(middleware: MetricsMiddleware())
        for route in routes {
            let path = RouterPath(route.address.pattern)
            router.on(path, method: method(of: route)) { request, context in
                try await answer(route, request, context)
            }
        }
        router.get(RouterPath(LanguageChoice.address.pattern)) { request, context in
            chooseLanguage(request, context)
        }
        return router
    }

    private func method(of route: Route) -> HTTPRequest.Method {
        switch route.method {
        case .get: .get
        case .post: .post
        }
    }

    private func answer(_ route: Route, _ request: Request, _ context: VisitContext) async throws -> Response {
        let language = self.language(of: request)
        let visit = Visit(places: places(context), query: query(of: request), language: language)
        switch try await route.handler(visit) {
        case .page(let page): return draw(page, language, at: request.uri.path, status: .ok)
        case .document(let document): return response(document)
        case .redirect(let link): return .redirect(to: link, type: .normal)
        case .notFound: return message(.notFound, language, at: request.uri.path)
        }
    }

    private func places(_ context: VisitContext) -> [String: String] {
        Dictionary(context.parameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { first, _ in first })
    }

    private func query(of request: Request) -> [String: String] {
        Dictionary(
            request.uri.queryParameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { first, _ in first })
    }

    func language(of request: Request) -> Language {
        if let chosen = request.cookies[LanguageChoice.cookie]?.value, let language = Language(rawValue: chosen) {
            return language
        }
        return Language(accepting: request.headers[.acceptLanguage] ?? "")
    }

    private func chooseLanguage(_ request: Request, _ context: VisitContext) -> Response {
        let wanted = context.parameters.get("taal").flatMap { Language(rawValue: $0) } ?? .nl
        let back = LanguageChoice.safePath(query(of: request)["terug"])
        var response = Response.redirect(to: back, type: .normal)
        response.setCookie(Cookie(
            name: LanguageChoice.cookie, value: wanted.rawValue, maxAge: 31_536_000, path: "/", httpOnly: true, sameSite: .lax))
        return response
    }
}
