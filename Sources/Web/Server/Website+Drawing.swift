import Access
import Casework
import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import SignIn

extension Website {
    func draw(
        _ page: any Page, _ language: Language, at path: String, status: HTTPResponse.Status, for session: Session? = nil
    ) -> Response {
        let html = frame.draw(page, language, at: path, for: session.map(reader), seals: seals(session))
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue]
        headers[.vary] = "Accept-Language, Cookie"
        if let script = page.script { headers[.contentSecurityPolicy] = SafetyHeaders.policy(with: script) }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: html.bytes)))
    }

    /// A piece whose forms carry seals as those of a page do.
    func drawPart(_ page: any Page, _ language: Language, for session: Session?) -> Response {
        var h = HTML(reserving: 4096)
        h.formSeals = seals(session)
        page.draw(into: &h, language)
        let headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue]
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: h.bytes)))
    }

    /// The parts of the program that are there for this reader; none as long as he was away.
    private func reader(_ session: Session) -> Frame.Reader {
        Frame.Reader(
            name: session.standing.name,
            menu: menu.filter { $0.who.admits(session) && !session.isLocked }.map(\.item))
    }

    private func seals(_ session: Session?) -> [(name: String, value: String)] {
        let once = (name: FormSeal.once, value: Token().text)
        return session.map { [(name: FormSeal.session, value: $0.formSeal.text), once] } ?? [once]
    }

    func response(_ document: Document) -> Response {
        var headers: HTTPFields = [.contentType: document.mediaType]
        if let name = document.fileName {
            headers[.contentDisposition] = "\(document.isShown ? "inline" : "attachment"); filename=\"\(name)\""
        }
        if document.isFromOutside { headers[.contentSecurityPolicy] = SafetyHeaders.sandbox }
        if document.mayBeKept {
            headers[.cacheControl] = "public, max-age=31536000, immutable"
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: document.bytes)))
    }

    /// The same for whoever asked: a page for a browser, a problem for another program.
    func message(_ status: HTTPResponse.Status, for request: Request, at path: String, saying: Phrase? = nil) -> Response {
        if Endpoint.isFor(request.uri.path), let problem = try? refusal(status, request, saying: saying) { return problem }
        return message(status, language(of: request), at: path, saying: saying)
    }

    /// The page for what is not there, may not be, or went wrong.
    func message(
        _ status: HTTPResponse.Status, _ language: Language, at path: String, saying: Phrase? = nil, for session: Session? = nil
    ) -> Response {
        let page = switch status {
        case .notFound: MessagePage(title: WebTexts.notFoundTitle, text: saying ?? WebTexts.notFound)
        case .unauthorized: MessagePage(title: WebTexts.signedOutTitle, text: Refusal.signedOut.sentence)
        case .forbidden: MessagePage(title: WebTexts.forgedTitle, text: WebTexts.forged)
        case .methodNotAllowed: MessagePage(title: WebTexts.refusedTitle, text: WebTexts.wrongMethod)
        case .contentTooLarge: MessagePage(title: WebTexts.refusedTitle, text: saying ?? tooLarge)
        case .internalServerError: MessagePage(title: WebTexts.faultTitle, text: saying ?? WebTexts.fault)
        default: MessagePage(title: WebTexts.refusedTitle, text: saying ?? WebTexts.notFound)
        }
        return draw(page, language, at: path, status: status, for: session)
    }

    func documentTooLarge(_ route: Route) -> Phrase {
        DoorTexts.documentTooLarge.with(["most": String((route.mostBytes ?? 0) / 1_000_000)])
    }

    /// Of a form without a file the door says it.
    private var tooLarge: Phrase {
        DoorTexts.fileTooLarge.with(["most": String(DoorOptions().fileBytes / 1_000_000)])
    }
}
