import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Keeping the ledger, for who leads a team of the municipality.
struct TargetEntryHandlers: Sendable {
    let door: HousingDoor

    func form(_ visit: Visit) async throws -> Answer {
        try await page(visit).map(Answer.page) ?? .notFound
    }

    private func page(_ visit: Visit) async throws -> TargetEntryPage? {
        try await door.read(visit) { scope, db in
            guard let (town, half) = try scope.target(visit, db), try scope.leads(town.code, db) else { return nil }
            return TargetEntryPage(
                town: town.name, municipality: town.code, half: half,
                others: try Municipalities.all(db).filter { $0.code != town.code })
        }
    }

    func add(_ visit: Visit) async throws -> Answer {
        guard var page = try await page(visit) else { return .notFound }
        page.entry = TargetEntryForm(visit.form)
        let id = door.workplace.ids.next(TargetEntry.self)
        do {
            let entry = try page.entry.read(id, of: page.municipality, in: page.half)
            return try await deed(visit, page, "target_entry", of: id) { revision, author, db in
                try TargetLedger.add(entry, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            page.complaints = complaints
            return .formAgain(page)
        }
    }

    func swap(_ visit: Visit) async throws -> Answer {
        guard var page = try await page(visit) else { return .notFound }
        page.swap = TargetSwapForm(visit.form)
        let id = door.workplace.ids.next(TargetSwap.self)
        do {
            let swap = try page.swap.read(id, of: page.municipality, in: page.half, among: page.others)
            return try await deed(visit, page, "target_swap", of: id) { revision, author, db in
                try TargetLedger.swap(swap, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            page.complaints = complaints
            return .formAgain(page)
        }
    }

    func inhabitants(_ visit: Visit) async throws -> Answer {
        guard var page = try await page(visit) else { return .notFound }
        page.inhabitants = InhabitantsForm(visit.form)
        let id = door.workplace.ids.next(Inhabitants.self)
        let (municipality, year) = (page.municipality, page.half.year - 1)
        do {
            let (number, source) = try page.inhabitants.read()
            return try await deed(visit, page, "inhabitants", of: id) { revision, author, db in
                try Inhabitants.state(
                    number, in: municipality, year, source: source, id: id, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            page.complaints = complaints
            return .formAgain(page)
        }
    }

    private func deed<Noun>(
        _ visit: Visit, _ page: TargetEntryPage, _ noun: String, of id: ID<Noun>,
        _ body: @escaping @Sendable (Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let municipality = page.municipality
        let link = HousingAddresses.target.link(municipality.text, page.half.text)
        return try await door.deed(visit, "entered", noun, of: id, to: link) { scope, revision, author, db in
            guard try scope.leads(municipality, db) else { return false }
            try body(revision, author, db)
            return true
        }
    }
}
