import Casework
import Clients
import Dates
import Organisation
import Web

/// How long it takes, for who houses people in a municipality.
struct PaceHandlers: Sendable {
    let door: HousingDoor

    /// Of the half-year that runs and the first municipality, unless it says otherwise.
    func page(_ visit: Visit) async throws -> Answer {
        let today = door.workplace.clock.today
        let period = visit.query[PacePage.period].flatMap(PacePeriod.init(text:)) ?? PacePeriod(HalfYear(containing: today))
        let asked = visit.query[PacePage.town] ?? ""
        let page = try await door.read(visit) { scope, db -> PacePage? in
            let towns = try scope.towns(db)
            let chosen = towns.first { $0.code.text.utf8.elementsEqual(asked.utf8) }
            guard let town = chosen ?? towns.first else { return nil }
            var pace = Pace(
                try PaceRoads.read(town.code, at: scope.places, in: period.days, db), try HousingTermRows.all(db),
                in: period.days)
            let cards = try scope.clients.cards(of: pace.slowest.map(\.person), db)
            for place in pace.slowest.indices { pace.slowest[place].name = cards[pace.slowest[place].person]?.name }
            var page = PacePage(town: town, towns: towns, period: period, pace: pace, today: today)
            page.landlords = try LandlordFigure.read(town.code, in: period.days, db)
            page.forecasts = try KeptForecasts.read(town.code, db)
            guard !page.forecasts.isEmpty else { return page }
            let book = try TargetBook.read(town.code, db)
            for half in page.forecasts.map(\.halfYear) { page.realised[half] = book.account(of: half).realised }
            return page
        }
        guard let page else { return .notFound }
        if page.pace.slowest.contains(where: { $0.name != nil }) { try await door.looked(visit, "housing pace") }
        return .page(page)
    }
}
