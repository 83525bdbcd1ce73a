import Access
import Casework
import HTTPTypes
import Hummingbird
import Logging

/// Three kinds of error and no fourth: complaints come back with the form, a refusal is a sentence, and anything else is
/// logged under a reference and shown by that reference only.
struct ErrorPages: RouterMiddleware {
    typealias Context = VisitContext

    let website: Website

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        do {
            return try await next(request, context)
        } catch let refusal as Refusal where refusal == .unreadableForm {
            return website.message(.badRequest, for: request, at: path, saying: refusal.sentence)
        } catch let refusal as Refusal {
            return website.message(status(of: refusal, at: path), for: request, at: path, saying: refusal.sentence)
        } catch let error as any HTTPResponseError {
            let methods = website.methods(at: path)
            let isKnown = !methods.isEmpty && !methods.contains { $0.rawValue == request.method.rawValue }
            return website.message(isKnown ? .methodNotAllowed : error.status, for: request, at: path)
        } catch {
            return fault(error, request, context)
        }
    }

    private func status(of refusal: Refusal, at path: String) -> HTTPResponse.Status {
        switch refusal.kind {
        case .badInput: .notFound
        case .rule: .conflict
        case .unavailable: .serviceUnavailable
        case .tryLater: Endpoint.isFor(path) && refusal == .tooManyAttempts ? .tooManyRequests : .serviceUnavailable
        }
    }

    private func fault(_ error: any Error, _ request: Request, _ context: Context) -> Response {
        let reference = String(UInt16.random(in: 0x1000 ... .max), radix: 16, uppercase: true)
        website.log.error("fault", metadata: [
            "reference": "\(reference)",
            "route": "\(context.endpointPath ?? "-")",
            "kind": "\(type(of: error))",
        ])
        return website.message(
            .internalServerError, for: request, at: "/", saying: WebTexts.fault.with(["reference": reference]))
    }
}
