import Casework
import Clients
import Web

/// The list of couplings that run.
struct CouplingsHandlers: Sendable {
    let door: HousingDoor

    func list(_ visit: Visit) async throws -> Answer {
        let today = door.workplace.clock.today
        let done = UndoLine.asked(visit) { HousingAddresses.undo.link($0) }
        let page = try await door.read(visit) { scope, db in
            let towns = try scope.towns(db)
            let question = CouplingsQuestion(visit, among: towns)
            return CouplingsPage(
                question: question, found: try CouplingsFound.read(question, scope, on: today, db), towns: towns, today: today,
                done: done)
        }
        if page.found.rows.contains(where: { $0.name != nil }) { try await door.looked(visit, "couplings") }
        return .page(page)
    }
}
