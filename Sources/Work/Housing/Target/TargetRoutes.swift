import Access
import Web

/// The table of addresses of the target.
struct TargetRoutes {
    let door: HousingDoor

    var all: [Route] {
        let team: Route.Who = .doing(.housing)
        let (cockpit, entries, counts) = (TargetHandlers(door: door), TargetEntryHandlers(door: door), CountHandlers(door: door))
        return [
            Route(.get, HousingAddresses.targets, team) { try await cockpit.start($0) },
            Route(.get, HousingAddresses.target, team) { try await cockpit.page($0) },
            Route(.get, TargetAddresses.people, team) { try await counts.list($0) },
            Route(.get, TargetAddresses.entry, team) { try await entries.form($0) },
            Route(.post, TargetAddresses.entry, team) { try await entries.add($0) },
            Route(.post, TargetAddresses.swap, team) { try await entries.swap($0) },
            Route(.post, TargetAddresses.inhabitants, team) { try await entries.inhabitants($0) },
            Route(.post, TargetAddresses.forecast, team) { [door] in try await KeptForecastHandlers(door: door).keep($0) },
            Route(.get, TargetAddresses.count, team) { try await counts.page($0) },
            Route(.post, TargetAddresses.count, team) { try await counts.correct($0) },
        ]
    }
}
