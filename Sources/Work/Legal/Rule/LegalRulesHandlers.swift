import Casework
import Clients
import Database
import Web

/// Reading the rules, and adding one when the law changes.
struct LegalRulesHandlers: Sendable {
    let door: LegalDoor

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, LegalTermForm(), Complaints())
    }

    private func page(_ visit: Visit, _ form: LegalTermForm, _ complaints: Complaints) async throws -> Answer {
        let day = visit.query[LegalRulesPage.on].flatMap(LegalDay.read) ?? door.workplace.clock.today
        let done = UndoLine.asked(visit) { LegalAddresses.undo.link($0) }
        let page = try await door.read(visit) { scope, db in
            LegalRulesPage(
                rules: try LegalRuleRows.all(db), day: day, mayAdd: !scope.whole.isEmpty, form: form, done: done,
                complaints: complaints)
        }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// What holds for facts from a day on; all open dossiers are worked out anew in the same change.
    func add(_ visit: Visit) async throws -> Answer {
        let (form, ids) = (LegalTermForm(visit.form), door.workplace.ids)
        let id = ids.next(LegalTerm.self)
        do {
            let link = LegalAddresses.rules.link()
            return try await door.deed(visit, "added", "legal_term", of: id, to: link) { _, revision, author, db in
                let term = try form.read(id, LegalRuleRows.all(db))
                try LegalRuleRows.add(term, within: revision, by: author, in: db)
                try Deadlines.renew(Dossiers.open(db), within: revision, ids: ids, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }
}
