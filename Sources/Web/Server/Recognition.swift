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

    /// With TLS its name binds it to this host and to secure requests; on this machine itself it must do without.
    private func cookieName(_ origin: Origin) -> String { origin.isEncrypted ? "__Host-wegwijs" : "wegwijs" }

    /// The session of the request's cookie; nothing when it holds none that is open.
    func session(of request: Request, from origin: Origin) async throws -> Session? {
        guard let text = SentCookie.value(of: cookieName(origin), in: request.headers[values: .cookie]),
            let token = Token(text: text)
        else { return nil }
        let (terms, clock) = (terms, workplace.clock)
        guard let session = try await workplace.database.read({ try Sessions.find(token, terms, clock, $0) }) else { return nil }
        if session.isUseStale && !session.isLocked { try await use(session) }
        return session
    }

    private func use(_ session: Session) async throws {
        let author = Author(session.standing.colleague, ground: "use", clock: workplace.clock, ids: workplace.ids)
        let now = workplace.clock.now()
        try await workplace.database.write { try Sessions.use(session.id, at: now, by: author, in: $0) }
    }

    /// Who asks with the token of a program; nothing when it gives none that works.
    /// - Throws: the refusal of who tries on and on, within a limit of its own: a program that was set up wrongly must not keep
    ///   an office from signing in.
    func bearer(of request: Request, from origin: Origin) async throws -> TokenBearer? {
        let scheme = "bearer "
        let given = request.headers[values: .authorization]
        guard given.count == 1, given[0].utf8.starts(with: scheme.utf8, by: { $0 | 0x20 == $1 })
        else { return nil }
        let (text, clock, now) = (given[0].dropFirst(scheme.utf8.count), workplace.clock, workplace.clock.now())
        if let token = AccessToken.token(in: text),
            let bearer = try await workplace.database.read({ try TokenBearer.find(token, clock, $0) }) {
            if bearer.session.isUseStale { try await use(bearer) }
            return bearer
        }
        let author = Author(nil, ground: "token", clock: clock, ids: workplace.ids)
        let (tried, network) = (String(text.prefix(200)), "token " + (origin.address?.network ?? ""))
        let attempt = workplace.ids.next(Attempts.self)
        try await workplace.database.write { try Attempts.record(tried, from: network, at: now, id: attempt, by: author, in: $0) }
        return nil
    }

    private func use(_ bearer: TokenBearer) async throws {
        let author = Author(bearer.session.standing.colleague, ground: "use", clock: workplace.clock, ids: workplace.ids)
        let now = workplace.clock.now()
        try await workplace.database.write { try AccessTokens.use(bearer.token, at: now, by: author, in: $0) }
    }

    func cookie(_ token: Token?, for origin: Origin) -> Cookie {
        Cookie(
            name: cookieName(origin), value: token?.text ?? "", maxAge: token == nil ? 0 : nil, path: "/",
            secure: origin.isEncrypted, httpOnly: true, sameSite: .lax)
    }

    /// Whether a form was sent by a page of ours, for this session: by where the browser says that it comes from, and by the
    /// seal that only our page could put in.
    func isOurs(_ request: Request, _ form: Form, _ session: Session?, from origin: Origin) -> Bool {
        guard isFromHere(request, isEncrypted: origin.isEncrypted) else { return false }
        guard let session else { return true }
        guard let seal = Token(text: form[FormSeal.session]) else { return false }
        return seal.isSame(as: session.formSeal)
    }

    private func isFromHere(_ request: Request, isEncrypted: Bool) -> Bool {
        if let site = request.headers[FormSeal.site], !site.utf8.elementsEqual("same-origin".utf8) { return false }
        guard let origin = request.headers[.origin] else {
            // A browser that sends forms without either is so old that it cannot be told from a forgery.
            return request.headers[FormSeal.site] != nil
        }
        let own = (isEncrypted ? "https://" : "http://") + (request.head.authority ?? "")
        return origin.utf8.elementsEqual(own.utf8)
    }
}

/// The unseen fields of every form.
enum FormSeal {
    static let session = "waarmerk"
    static let once = "verzending"
    static let all: Set<String> = [session, once]
    static let site = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
