import Access
import Casework
import Clients
import Database
import Organisation
import Web

/// Reading the rules of housing, and for who leads a team adding one.
struct RuleHandlers: Sendable {
    let door: HousingDoor

    func page(_ visit: Visit, _ kind: DatedRule.Kind) async throws -> Answer {
        try await page(visit, DatedRuleForm(kind), Complaints())
    }

    private func page(_ visit: Visit, _ form: DatedRuleForm, _ complaints: Complaints) async throws -> Answer {
        let done = UndoLine.asked(visit) { HousingAddresses.undo.link($0) }
        let today = door.workplace.clock.today
        let page = try await door.read(visit) { scope, db in
            let (towns, led) = (try scope.towns(db), try scope.led(db))
            var page = RulesPage(
                lines: try RuleLines.all(form.kind, of: towns, on: today, db), towns: towns, led: led, form: form, done: done,
                complaints: complaints)
            if form.kind == .rentLimit, let town = towns.first {
                let rules = try MatchingRules(in: town.code, on: today, db)
                page.notice = RentNotice(rules, on: today, canFill: !led.isEmpty, isThere: true)
            }
            return page
        }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func add(_ visit: Visit, _ kind: DatedRule.Kind) async throws -> Answer {
        let (form, id) = (DatedRuleForm(kind, visit.form), door.workplace.ids.next(DatedRule.self))
        do {
            let link = HousingAddresses.rules(kind).link()
            return try await door.deed(visit, "added", kind.noun, of: id, to: link) { scope, revision, author, db in
                let rule = try form.read(id, among: scope.led(db))
                try DatedRuleRows.add(rule, within: revision, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }
}
