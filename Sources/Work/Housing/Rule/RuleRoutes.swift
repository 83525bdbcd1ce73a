import Access
import Casework
import Web

/// The addresses of the rules: a page for each kind.
struct RuleRoutes {
    let door: HousingDoor

    var all: [Route] {
        let rules = RuleHandlers(door: door)
        return DatedRule.Kind.allCases.flatMap { kind in
            let address = HousingAddresses.rules(kind)
            return [
                Route(.get, address, .doing(.housing)) { visit in try await rules.page(visit, kind) },
                Route(.post, address, .roles([.teamLeader])) { visit in try await rules.add(visit, kind) },
            ]
        }
    }
}

extension HousingAddresses {
    static func rules(_ kind: DatedRule.Kind) -> Address {
        switch kind {
        case .nationalTarget: nationalTargets
        case .rentLimit: rentLimits
        case .roomNorm: roomNorms
        case .agreement: agreements
        }
    }
}
