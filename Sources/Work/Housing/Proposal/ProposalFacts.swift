package import Casework
package import Database
package import Dates
package import Organisation

/// Who waits in a town and what is free there, read for proposals (gegevens voor voorstellen).
///
/// A fixed number of questions, however many there are. Of people it reads one thing, the age that the rent allowance asks for.
package struct ProposalFacts: Sendable {
    package let households: [WaitingHousehold]
    package let dwellings: [FreeDwelling]
    package let rules: MatchingRules
    package let rejected: [PairWeighing.Pair]
    package let refused: [PairWeighing.Pair]
    package let day: CalendarDate

    /// - Parameters:
    ///   - places: whose households: those of other teams are not known here.
    ///   - only: this pair, with what else is held for the household; nothing for all of the town.
    package init(
        in town: MunicipalityCode, of places: Set<ID<Place>>, on day: CalendarDate, only: PairWeighing.Pair? = nil,
        _ db: any Reading
    ) throws {
        self.day = day
        rules = try MatchingRules(in: town, on: day, db)
        let waiting = WaitingRows(town, places, day, only: only?.coupling)
        let refusals = try waiting.refusals(db)
        refused = refusals.map(\.pair)
        rejected = try waiting.rejections(db)
        households = try waiting.households(refusals, rules, db)
        let looked = try only.map { pair in
            [pair.dwelling] + (try DwellingHolds.dwellings(heldFor: pair.coupling, on: day, db).filter { $0 != pair.dwelling })
        }
        dwellings = try FreeRows.all(in: town, on: day, only: looked, db)
    }

    package var weighing: PairWeighing {
        PairWeighing(households, dwellings, rules, on: day, rejected: rejected, refused: refused)
    }
}
