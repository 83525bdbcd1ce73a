import Access
import Web

/// The addresses of dwellings.
struct DwellingRoutes {
    let door: HousingDoor

    var all: [Route] {
        let team: Route.Who = .doing(.housing)
        let dwellings = DwellingHandlers(door: door)
        return [
            Route(.get, HousingAddresses.dwellings, team, dwellings.list),
            Route(.get, HousingAddresses.newDwelling, team, dwellings.newForm),
            Route(.post, HousingAddresses.newDwelling, team, dwellings.add),
            Route(.get, HousingAddresses.dwelling, team, dwellings.page),
            Route(.post, HousingAddresses.dwelling, team, dwellings.correct),
            Route(.post, HousingAddresses.dwellingEnd, team, dwellings.finish),
        ]
    }
}
