import Casework
import Clients
import Dates
import Organisation
import Web

/// How long it takes, for who houses people in a municipality.
struct LeadTimeHandlers: Sendable {
    let door: HousingDoor

    /// Of the half-year that runs and the first municipality, unless it says otherwise.
    func page(_ visit: Visit) async throws -> Answer {
        let today = door.workplace.clock.today
        let period = visit.query[LeadTimePage.period].flatMap(LeadTimePeriod.init(text:))
            ?? LeadTimePeriod(HalfYear(containing: today))
        let asked = visit.query[LeadTimePage.town] ?? ""
        let page = try await door.read(visit) { scope, db -> LeadTimePage? in
            let towns = try scope.towns(db)
            let chosen = towns.first { $0.code.text.utf8.elementsEqual(asked.utf8) }
            guard let town = chosen ?? towns.first else { return nil }
            var leadTime = LeadTime(
                try LeadTimeRoads.read(town.code, at: scope.places, in: period.days, db), try HousingTermRows.all(db),
                in: period.days)
            let cards = try scope.clients.cards(of: leadTime.slowest.map(\.person), db)
            for place in leadTime.slowest.indices { leadTime.slowest[place].name = cards[leadTime.slowest[place].person]?.name }
            var page = LeadTimePage(town: town, towns: towns, period: period, leadTime: leadTime, today: today)
            page.landlords = try LandlordFigure.read(town.code, in: period.days, db)
            page.forecasts = try KeptForecasts.read(town.code, db)
            guard !page.forecasts.isEmpty else { return page }
            let book = try TargetBook.read(town.code, db)
            for half in page.forecasts.map(\.halfYear) { page.realised[half] = book.account(of: half).realised }
            return page
        }
        guard let page else { return .notFound }
        if page.leadTime.slowest.contains(where: { $0.name != nil }) { try await door.looked(visit, "housing lead time") }
        return .page(page)
    }
}
