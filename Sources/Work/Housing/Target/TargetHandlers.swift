import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Web

/// How the target stands, for who houses people.
struct TargetHandlers: Sendable {
    let door: HousingDoor

    /// To the half-year that runs, of the first municipality.
    func start(_ visit: Visit) async throws -> Answer {
        let half = HalfYear(containing: door.workplace.clock.today)
        let town = try await door.read(visit) { scope, db in try scope.towns(db).first }
        return town.map { .redirect(HousingAddresses.target.link($0.code.text, half.text)) } ?? .notFound
    }

    func page(_ visit: Visit) async throws -> Answer {
        let today = door.workplace.clock.today
        let page = try await door.read(visit) { scope, db -> TargetPage? in
            guard let (town, half) = try scope.target(visit, db) else { return nil }
            let (book, rules) = (try TargetBook.read(town.code, db), try CountingRules(db))
            let account = book.account(of: half)
            let missed = book.missed(upTo: today < half.period.until ? half.previous : half)
            var page = TargetPage(town: town.name, account: account, today: today)
            page.others = try scope.towns(db).filter { $0.code != town.code }
            page.isLeader = try scope.leads(town.code, db)
            page.forecast = try TargetForecast.read(account, rules, today: today, db)
            page.formula = try TargetFormula.read(town.code, half, db)
            page.missed = missed
            page.supervision = try SupervisionSteps.find(missed: missed, on: today, db)
            let lines = try CountedLine.all(in: town.code, half, rules, db)
            page.outcomes = Dictionary(grouping: lines, by: \.outcome).mapValues(\.count)
            page.last = UndoLine.asked(visit) { TargetAddresses.undo($0, town.code, half) }
            return page
        }
        return page.map(Answer.page) ?? .notFound
    }
}
