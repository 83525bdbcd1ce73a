import Access
import Casework
import Database
import HTTPTypes
import Hummingbird
import SignIn
import Trail

/// Finds out who asks, before anything is answered.
struct Recognition: Sendable {
    let workplace: Workplace
    let terms: SessionTerms
    let isSecure: Bool

    /// With TLS its name binds it to this host and to secure requests; on this machine itself it must do without.
    private var cookieName: String { isSecure ? "__Host-wegwijs" : "wegwijs" }

    /// The session of the request's cookie; nothing when it holds none that is open.
    func session(of request: Request) async throws -> Session? {
        guard let text = request.cookies[cookieName]?.value, let token = Token(text: text) else { return nil }
        let (terms, clock) = (terms, workplace.clock)
        guard let session = try await workplace.database.read({ try Sessions.find(token, terms, clock, $0) }) else { return nil }
        if session.isUseStale { try await use(session) }
        return session
    }

    private func use(_ session: Session) async throws {
        let author = Author(session.standing.colleague, ground: "use", clock: workplace.clock, ids: workplace.ids)
        let now = workplace.clock.now()
        try await workplace.database.write { try Sessions.use(session.id, at: now, by: author, in: $0) }
    }

    func cookie(_ token: Token?) -> Cookie {
        Cookie(
            name: cookieName, value: token?.text ?? "", maxAge: token == nil ? 0 : nil, path: "/", secure: isSecure,
            httpOnly: true, sameSite: .lax)
    }

    /// Whether a form was sent by a page of ours, for this session: by where the browser says that it comes from, and by the
    /// seal that only our page could put in.
    func isOurs(_ request: Request, _ form: Form, _ session: Session?) -> Bool {
        guard isFromHere(request) else { return false }
        guard let session else { return true }
        guard let seal = Token(text: form[FormSeal.session]) else { return false }
        return seal.isSame(as: session.formSeal)
    }

    private func isFromHere(_ request: Request) -> Bool {
        if let site = request.headers[FormSeal.site], !site.utf8.elementsEqual("same-origin".utf8) { return false }
        guard let origin = request.headers[.origin] else {
            // A browser that sends forms without either is so old that it cannot be told from a forgery.
            return request.headers[FormSeal.site] != nil
        }
        let own = (isSecure ? "https://" : "http://") + (request.head.authority ?? "")
        return origin.utf8.elementsEqual(own.utf8)
    }
}

/// The unseen fields of every form.
enum FormSeal {
    static let session = "waarmerk"
    static let once = "verzending"
    static let site = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
