import Access
import Casework
import Clients
import Web

/// Finding earlier answers of the national helpdesk.
struct AnswersHandlers: Sendable {
    let door: LegalDoor

    /// No client can be known from what it shows, so that it is read leaves no trace.
    func page(_ visit: Visit) async throws -> Answer {
        let (typed, chosen) = (visit.query[AnswersPage.words] ?? "", visit.query[AnswersPage.topic] ?? "")
        return .page(try await door.read(visit) { _, db in
            AnswersPage(
                answers: try HelpdeskAnswers.search(typed, topic: chosen.isEmpty ? nil : chosen, db),
                topics: try HelpdeskTopics.all(db), typed: typed, chosen: chosen)
        })
    }
}
