import Casework
import Clients
import Dates
import Web

/// The figures of legal guidance, of the dossiers that who asks may open.
struct LegalTrendHandlers: Sendable {
    let door: LegalDoor

    /// Of the year that runs, unless it says another.
    func page(_ visit: Visit) async throws -> Answer {
        let today = door.workplace.clock.today
        let asked = visit.query[LegalTrendPage.year].flatMap { Int($0) } ?? today.year
        let year = LegalTrendPage.years.contains(asked) ? asked : today.year
        return .page(try await door.read(visit) { scope, db in
            LegalTrendPage(trend: try LegalTrend.read(year, scope, on: today, db), newest: today.year)
        })
    }
}
