import Casework
import Clients
import Database
import Dates
import Organisation

/// Who waits and what is free in a town, with the names that who asks may know.
struct TownProposals: Sendable {
    let town: Municipality
    let weighing: PairWeighing

    /// - Parameter only: this pair; nothing for all of the town.
    init(
        _ town: Municipality, _ scope: HousingScope, on day: CalendarDate, only: PairWeighing.Pair? = nil, _ db: any Reading
    ) throws {
        self.town = town
        weighing = try ProposalFacts(in: town.code, of: scope.places, on: day, only: only, db).weighing
    }

    /// Of a dwelling's town, when that is one of his.
    /// - Parameter coupling: only that one with the dwelling; nothing for all of the town.
    init?(
        of dwelling: ID<Dwelling>, with coupling: ID<Coupling>? = nil, _ scope: HousingScope, on day: CalendarDate,
        _ db: any Reading
    ) throws {
        guard let known = try scope.dwelling(dwelling, db), let town = try scope.town(known.municipality.text, db) else {
            return nil
        }
        try self.init(town, scope, on: day, only: coupling.map { .init(dwelling, $0) }, db)
    }

    func column(_ dwelling: ID<Dwelling>) -> Int? {
        weighing.dwellings.firstIndex { $0.dwelling.id == dwelling }
    }

    func row(_ coupling: ID<Coupling>) -> Int? {
        weighing.households.firstIndex { $0.coupling == coupling }
    }

    /// These households for one dwelling, with their names.
    func households(
        _ pairs: [(row: Int, column: Int)], _ scope: HousingScope, _ db: any Reading
    ) throws -> [ProposedHousehold] {
        let cards = try scope.clients.cards(of: pairs.map { weighing.households[$0.row].person }, db)
        return pairs.map { row, column in
            let household = weighing.households[row]
            return ProposedHousehold(
                coupling: household.coupling, name: cards[household.person]?.name, facts: household.facts,
                explanation: PairExplanation(weighing, row, column))
        }
    }

    /// Why nobody fits a dwelling, the most frequent first; nothing when somebody does.
    func reasons(_ column: Int) -> [(why: Phrase, count: Int)] {
        var counts: [Phrase: Int] = [:]
        for row in weighing.households.indices {
            guard let no = PairExplanation.firstNo(weighing.points(row, column)) else { return [] }
            counts[no.brief, default: 0] += 1
        }
        return counts.map { (why: $0, count: $1) }.sorted { ($1.count, $0.why.nl) < ($0.count, $1.why.nl) }
    }
}
