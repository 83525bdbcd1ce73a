import Casework
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1

/// The one outermost layer (voordeur): every request passes here first, and every answer last, errors too.
struct Door: RouterMiddleware {
    typealias Context = VisitContext

    let website: Website
    let options: DoorOptions

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var context = context
        context.fileBytes = options.fileBytes
        context.origin = Origin(peer: context.peer, headers: request.headers, options)
        var response = try await answer(request, context, next)
        if response.status == .methodNotAllowed { response.headers[.allow] = allowed(request) }
        SafetyHeaders.put(on: &response.headers, isEncrypted: context.origin.isEncrypted)
        if request.method == .head {
            response = Response(status: response.status, headers: response.headers, body: .init())
        }
        RequestLog(options.requestLog).note(
            route: context.endpointPath, method: request.method.rawValue, status: response.status.code, took: .now - start)
        return response
    }

    private func answer(
        _ request: Request, _ context: Context, _ next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        if let refused = refusal(of: request) { return refused }
        do {
            return try await next(mayBringFile(request) ? request : whole(request), context)
        } catch is NIOTooManyBytesError {
            return message(.contentTooLarge, request, DoorTexts.tooLarge)
        } catch let error as HTTPParserError {
            // The request was broken off halfway: there is nobody to make a page for.
            throw error
        } catch {
            website.log.error("fault at the door", metadata: ["kind": "\(type(of: error))"])
            return message(.internalServerError, request, WebTexts.fault.with(["reference": "-"]))
        }
    }

    /// What is refused before anything is looked up.
    private func refusal(of request: Request) -> Response? {
        guard Self.methods.contains(request.method) else { return message(.methodNotAllowed, request, nil) }
        // The first is the host by which the request was read; a second one would be believed by somebody else on the way.
        guard let host = request.head.authority, !request.headers.contains(where: Self.isHost),
            !RequestTarget.isMalformed(request.uri.string)
        else { return message(.badRequest, request, DoorTexts.malformed) }
        guard options.hostNames.contains(host) else { return message(.misdirectedRequest, request, DoorTexts.otherHost) }
        guard !RequestTarget.isTrick(request.uri.path) else { return message(.notFound, request, nil) }
        return nil
    }

    private static func isHost(_ field: HTTPField) -> Bool {
        field.name.canonicalName.utf8.elementsEqual("host".utf8)
    }

    private static let methods: Set<HTTPRequest.Method> = [.get, .head, .post]

    /// The request with its body, which has to be there before anything is done with it: half a form is no form.
    private func whole(_ request: Request) async throws -> Request {
        Request(head: request.head, body: .init(buffer: try await request.wholeBody(upTo: options.bodyBytes)))
    }

    /// A form with a file is read behind the door, once it is known that who sends it may.
    private func mayBringFile(_ request: Request) -> Bool {
        request.method == .post && Multipart.boundary(request.headers[.contentType] ?? "") != nil
            && website.routes.contains { $0.takesFile && $0.address.covers(request.uri.path) }
    }

    private func message(_ status: HTTPResponse.Status, _ request: Request, _ words: Phrase?) -> Response {
        website.message(status, for: request, at: "/", saying: words)
    }

    /// The ways in which an address can be asked; of what is not there, those that any address has.
    private func allowed(_ request: Request) -> String {
        let known = website.methods(at: request.uri.path)
        let ways = (known.contains(.get) ? ["GET", "HEAD"] : []) + (known.contains(.post) ? ["POST"] : [])
        return ways.isEmpty ? "GET, HEAD, POST" : ways.joined(separator: ", ")
    }
}

extension Request {
    /// - Throws: when it is larger, or ends before it is as long as was said.
    func wholeBody(upTo most: Int) async throws -> ByteBuffer {
        let length = headers[.contentLength].flatMap { Int($0) }
        if let length, length > most { throw NIOTooManyBytesError(maxBytes: most) }
        let body = try await self.body.collect(upTo: most)
        if let length, length != body.readableBytes { throw HTTPParserError.invalidEOFState }
        return body
    }

    /// A form with a file, read as it comes in, so that the file lies in memory once.
    /// - Throws: when it is larger, or ends before it is as long as was said; a `Refusal` of what is no such form.
    func parts(_ boundary: [UInt8], upTo most: Int) async throws -> Multipart {
        let length = headers[.contentLength].flatMap { Int($0) }
        if let length, length > most { throw NIOTooManyBytesError(maxBytes: most) }
        var parts = Multipart(boundary: boundary, reserving: length ?? 0)
        var count = 0
        for try await piece in body {
            count += piece.readableBytes
            guard count <= most else { throw NIOTooManyBytesError(maxBytes: most) }
            try parts.take(piece.readableBytesView)
        }
        if let length, length != count { throw HTTPParserError.invalidEOFState }
        return parts
    }
}
