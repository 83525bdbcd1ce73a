import Casework
import Clients
import Web

/// The list of what is due.
struct DueHandlers: Sendable {
    let door: LegalDoor

    func list(_ visit: Visit) async throws -> Answer {
        let (today, question) = (door.workplace.clock.today, DueQuestion(visit))
        let done = UndoLine.asked(visit) { LegalAddresses.undo.link($0) }
        let page = try await door.read(visit) { scope, db in
            DuePage(
                question: question, found: try DueFound.read(question, scope, on: today, db), today: today,
                mayTakeOver: !scope.whole.isEmpty, done: done)
        }
        if page.found.lines.contains(where: { $0.name != nil }) { try await door.looked(visit, "legal terms") }
        return .page(page)
    }
}
