import Access
import Casework
import Clients
import Database
import Trail
import Web

/// Showing what lies open where somebody sits. That it names clients is on record first.
struct ShiftHandoverHandlers: Sendable {
    let desk: DeskHandlers
    let sources: [TaskSource]

    func page(_ visit: Visit) async throws -> Answer {
        guard let seat = try await desk.seats(visit).seat else { return .redirect(DeskAddresses.desk.link()) }
        let (clock, scope, sources) = (desk.workplace.clock, try desk.looking.scope(visit), sources)
        let author = try visit.author("desk", desk.workplace)
        let handover = try await desk.workplace.database.write { db in
            try author.trace("looked", "list", code: "hand-over", in: db)
            return try ShiftHandover.read(seat, sources, scope, at: clock, db)
        }
        return .page(ShiftHandoverPage(handover: handover, today: clock.today, time: clock.timeOfDay))
    }
}
