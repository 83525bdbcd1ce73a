import Access
import Casework
import Clients
import Database
import Organisation
import Trail
import Web

/// Reading what is proposed.
struct ProposalHandlers: Sendable {
    let door: HousingDoor

    func list(_ visit: Visit) async throws -> Answer {
        let (asked, today) = (visit.query[ProposalsPage.town], door.workplace.clock.today)
        let number = visit.number(ProposalsPage.number, default: 1, in: 1...10_000)
        let undo = UndoLine.asked(visit, ProposalTexts.done) { HousingAddresses.undo.link($0) }
        let page = try await door.read(visit) { scope, db -> ProposalsPage? in
            let towns = try scope.towns(db)
            guard let town = asked == nil ? towns.first : try scope.town(asked ?? "", db) else {
                return asked == nil ? ProposalsPage(towns: towns) : nil
            }
            var page = try Self.page(TownProposals(town, scope, on: today, db), number, towns, scope, db)
            page.undo = undo
            return page
        }
        guard let page else { return .notFound }
        if page.rows.contains(where: { $0.household != nil }) { try await door.looked(visit, "housing proposals") }
        return .page(page)
    }

    /// Dwellings for which somebody is proposed come first.
    private static func page(
        _ found: TownProposals, _ number: Int, _ towns: [Municipality], _ scope: HousingScope, _ db: any Reading
    ) throws -> ProposalsPage {
        let (weighing, proposing) = (found.weighing, Proposing(found.weighing))
        let columns = weighing.dwellings.indices.filter { proposing.household[$0] != nil }
            + weighing.dwellings.indices.filter { proposing.household[$0] == nil }
        let shown = columns.dropFirst((number - 1) * ProposalsPage.most).prefix(ProposalsPage.most)
        let pairs = shown.compactMap { column in proposing.household[column].map { (row: $0, column: column) } }
        let households = Dictionary(
            zip(pairs.map(\.column), try found.households(pairs, scope, db)), uniquingKeysWith: { first, _ in first })
        let rows = shown.map { column in
            ProposalsPage.Row(
                free: weighing.dwellings[column], household: households[column],
                reasons: households[column] == nil ? found.reasons(column) : [])
        }
        let notice = RentNotice(weighing.rules, on: weighing.day, canFill: try !scope.led(db).isEmpty)
        return ProposalsPage(
            towns: towns, town: found.town, rows: rows, free: weighing.dwellings.count, waiting: weighing.households.count,
            proposed: proposing.household.count { $0 != nil }, page: number, notice: notice)
    }

    func dwelling(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Dwelling>(text: visit.place("woning")) else { return .notFound }
        let today = door.workplace.clock.today
        let page = try await door.read(visit) { scope, db -> DwellingProposalsPage? in
            guard let known = try scope.dwelling(id, db), let found = try TownProposals(of: id, scope, on: today, db) else {
                return nil
            }
            guard let column = found.column(id) else { return DwellingProposalsPage(address: known.address, free: nil) }
            let free = found.weighing.dwellings[column]
            let rows = Proposing(found.weighing).ordered(for: column)
            let pairs = rows.prefix(DwellingProposalsPage.most).map { (row: $0, column: column) }
            let held = free.hold.flatMap { found.row($0.coupling) }.map { (row: $0, column: column) }
            return DwellingProposalsPage(
                address: known.address, free: free, households: try found.households(Array(pairs), scope, db),
                count: rows.count, held: try found.households(held.map { [$0] } ?? [], scope, db).first)
        }
        guard let page else { return .notFound }
        if !page.households.isEmpty { try await door.looked(visit, "housing proposals") }
        return .page(page)
    }

    func pair(_ visit: Visit) async throws -> Answer {
        try await pair(visit, DecisionForm(), Complaints())
    }

    /// With what was filled in, when that is not right yet.
    func pair(_ visit: Visit, _ form: DecisionForm, _ complaints: Complaints) async throws -> Answer {
        guard let dwelling = ID<Dwelling>(text: visit.place("woning")),
            let coupling = ID<Coupling>(text: visit.place("koppeling"))
        else { return .notFound }
        let today = door.workplace.clock.today
        let page = try await door.read(visit) { scope, db -> PairPage? in
            guard let found = try TownProposals(of: dwelling, with: coupling, scope, on: today, db),
                let column = found.column(dwelling), let row = found.row(coupling),
                let household = try found.households([(row: row, column: column)], scope, db).first
            else { return nil }
            return PairPage(
                free: found.weighing.dwellings[column], household: household,
                past: try Proposals.all(of: dwelling, coupling, db), form: form, complaints: complaints)
        }
        guard let page else { return .notFound }
        try await door.looked(visit, "housing proposals")
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }
}
