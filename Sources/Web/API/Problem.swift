package import Casework
import HTTPTypes
import Hummingbird
import NIOCore

/// What went wrong, for another program (probleem). Source: RFC 9457.
package struct Problem: Error, Sendable {
    /// Of HTTP.
    package let status: Int
    let title: Phrase
    let detail: Phrase
    /// By the fields of the form; they go out by their names in JSON.
    let complaints: Complaints
    /// Beside what every problem has.
    let more: [String: JSONValue]
    var headers: HTTPFields = [:]

    package init(
        _ status: Int, _ title: Phrase, _ detail: Phrase, _ complaints: Complaints = Complaints(), more: [String: JSONValue] = [:]
    ) {
        self.status = status
        self.title = title
        self.detail = detail
        self.complaints = complaints
        self.more = more
    }

    init(_ status: HTTPResponse.Status, saying detail: Phrase?) {
        let (title, usual) = Self.words(for: status)
        self.init(status.code, title, detail ?? usual)
        if status == .tooManyRequests { headers[.retryAfter] = "60" }
    }

    private static func words(for status: HTTPResponse.Status) -> (Phrase, Phrase) {
        switch status {
        case .notFound: (ProblemTexts.notFound, ProblemTexts.notFoundHint)
        case .methodNotAllowed: (WebTexts.refusedTitle, WebTexts.wrongMethod)
        case .internalServerError: (WebTexts.faultTitle, WebTexts.fault)
        case .unsupportedMediaType: (ProblemTexts.wrongInput, ProblemTexts.wrongType)
        case .badRequest: (ProblemTexts.wrongInput, ProblemTexts.notJSON)
        case .tooManyRequests: (ProblemTexts.tooMuch, ProblemTexts.tooManyFiles)
        default: (WebTexts.refusedTitle, WebTexts.wrongMethod)
        }
    }

    static func wrongInput(_ complaints: Complaints) -> Problem {
        Problem(400, ProblemTexts.wrongInput, ProblemTexts.wrongInputHint, complaints)
    }

    /// - Parameter sentence: what to do about it.
    package static func tooMuch(_ sentence: Phrase) -> Problem {
        Problem(429, ProblemTexts.tooMuch, sentence)
    }

    /// A proof opens more files to who signed in; a program has to wait.
    static var tooManyFiles: Problem {
        var problem = tooMuch(ProblemTexts.tooManyFiles)
        problem.headers[.retryAfter] = "3600"
        return problem
    }

    static var noToken: Problem {
        var problem = Problem(401, ProblemTexts.noToken, ProblemTexts.noTokenHint)
        problem.headers[.wwwAuthenticate] = "Bearer realm=\"wegwijs\""
        return problem
    }

    /// - Parameter scope: which it lacks.
    static func noScope(_ scope: String, _ name: Phrase) -> Problem {
        let detail = Phrase(
            nl: ProblemTexts.noScopeHint.with(["scope": name.nl]).nl, en: ProblemTexts.noScopeHint.with(["scope": name.en]).en)
        var problem = Problem(403, ProblemTexts.noScope, detail)
        problem.headers[.wwwAuthenticate] = "Bearer realm=\"wegwijs\", error=\"insufficient_scope\", scope=\"\(scope)\""
        return problem
    }

    func value(_ language: Language) -> JSONValue {
        let errors = complaints.all.map { one in
            JSONValue.object(["field": .text(InputField.key(of: one.field)), "detail": .text(one.sentence[language])])
        }
        let own: [String: JSONValue] = [
            "type": .text("about:blank"), "status": .number(status), "title": .text(title[language]),
            "detail": .text(detail[language]),
        ]
        return .object(own.merging(more.merging(errors.isEmpty ? [:] : ["errors": .list(errors)]) { $1 }) { first, _ in first })
    }

    func response(_ language: Language) throws -> Response {
        var sent = headers
        sent[.contentType] = "application/problem+json"
        sent[.contentLanguage] = language.rawValue
        return Response(
            status: .init(code: status), headers: sent, body: .init(byteBuffer: ByteBuffer(bytes: try value(language).bytes)))
    }
}
