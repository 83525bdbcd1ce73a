import Casework
import Clients
import Dates
import Organisation
import Web

/// Keeping the forecast of a half-year that goes on or is to come, for who leads a team of the municipality.
struct KeptForecastHandlers: Sendable {
    let door: HousingDoor

    func keep(_ visit: Visit) async throws -> Answer {
        let today = door.workplace.clock.today
        let asked = try await door.read(visit) { scope, db in try scope.target(visit, db) }
        guard let asked else { return .notFound }
        let (town, half, id) = (asked.town.code, asked.half, door.workplace.ids.next(KeptForecast.self))
        let link = HousingAddresses.target.link(town.text, half.text)
        return try await door.deed(visit, "kept", "target_forecast_kept", of: id, to: link) { scope, revision, author, db in
            guard try scope.leads(town, db) else { return false }
            let account = try TargetBook.read(town, db).account(of: half)
            // What is over needs no forecast.
            guard let forecast = try TargetForecast.read(account, CountingRules(db), today: today, db) else { return false }
            try KeptForecasts.keep(forecast, of: half, in: town, on: today, id: id, within: revision, by: author, in: db)
            return true
        }
    }
}
