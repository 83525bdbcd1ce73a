import Access
import Clients
import Web

/// The table of addresses of housing: for who leads a team, or houses people in one.
struct HousingRoutes {
    private let door: HousingDoor

    init(_ workplace: Workplace, _ all: AllWork) {
        door = HousingDoor(looking: Looking(workplace, all))
    }

    var all: [Route] {
        let team: Route.Who = .doing(.housing)
        return [
            Route(.post, HousingAddresses.undo, team) { [door] visit in
                try await door.undo(visit) { noun, number in HousingAddresses.link(after: noun, number) }
            },
        ] + CouplingRoutes(door: door).all + DwellingRoutes(door: door).all
    }
}
