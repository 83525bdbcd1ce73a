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
        let language = website.language(of: request)
        let path = request.uri.path
        do {
            return try await next(request, context)
        } catch let refusal as Refusal where refusal == .unreadableForm {
            return website.message(.badRequest, language, at: path, saying: refusal.sentence)
        } catch let refusal as Refusal {
            return website.message(status(of: refusal), language, at: path, saying: refusal.sentence)
        } catch let error as any HTTPResponseError {
            return await website.message(
                isKnown(path, for: request) ? .methodNotAllowed : error.status, language, at: path)
        } catch {
            return fault(error, language, context)
        }
    }

    private func status(of refusal: Refusal) -> HTTPResponse.Status {
        switch refusal.kind {
        case .badInput: .notFound
        case .rule: .conflict
        case .unavailable: .serviceUnavailable
        case .tryLater: .serviceUnavailable
        }
    }

    /// An address that exists, asked in a way that it does not know.
    private func isKnown(_ path: String, for request: Request) async -> Bool {
        let asked = website.routes.filter { $0.address.covers(path) }
        return !asked.isEmpty && !asked.contains { $0.method.rawValue == request.method.rawValue }
    }

    private func fault(_ error: any Error, _ language: Language, _ context: Context) -> Response {
        let reference = String(UInt16.random(in: 0x1000 ... .max), radix: 16, uppercase: true)
        website.log.error("fault", metadata: [
            "reference": "\(reference)",
            "route": "\(context.endpointPath ?? "-")",
            "kind": "\(type(of: error))",
        ])
        return website.message(
            .internalServerError, language, at: "/", saying: WebTexts.fault.with(["reference": reference]))
    }
}
