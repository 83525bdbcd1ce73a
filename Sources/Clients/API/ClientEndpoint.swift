import Casework
import Web

/// What the deed of a page answers, for another program.
enum ClientEndpoint {
    /// - Throws: the problem of what was wrong, of who was overtaken, and of who may be somebody else whom we know.
    static func reply(_ answer: Answer, _ visit: Visit) throws -> Reply {
        guard case .formAgain(let page) = answer else { return Reply(answer) }
        switch page {
        case let page as NewClientPage:
            guard !page.alike.isEmpty else { throw page.complaints }
            let alike = ClientJSON.cards(page.alike.map(\.card), visit.language)
            throw Problem(409, PersonTexts.alike, EndpointTexts.alikeHint, more: ["clienten": alike])
        case let page as DetailsPage: throw problem(page.overtaken, page.complaints)
        case let page as FactPage: throw problem(page.overtaken, page.complaints)
        case let page as NewMemberPage: throw page.complaints
        default: return .nothing
        }
    }

    private static func problem(_ overtaken: Overtaken?, _ complaints: Complaints) -> any Error {
        overtaken == nil ? complaints : Problem(409, EndpointTexts.overtaken, EndpointTexts.overtakenHint)
    }

    /// The same; who asked as much as a day or an hour allows is told to come back later.
    static func within(_ handler: @escaping Endpoint.Handler) -> Endpoint.Handler {
        { visit in
            do {
                return try await handler(visit)
            } catch let refusal as Refusal where refusal == .looksOfTheDay || refusal == .searchesOfTheHour {
                throw Problem.tooMuch(refusal.sentence)
            }
        }
    }
}
