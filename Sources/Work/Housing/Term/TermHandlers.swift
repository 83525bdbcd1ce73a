import Access
import Casework
import Clients
import Database
import Organisation
import Web

/// Reading the terms, and for who leads a team adding one of a municipality.
struct TermHandlers: Sendable {
    let door: HousingDoor

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, TermForm(), Complaints())
    }

    private func page(_ visit: Visit, _ form: TermForm, _ complaints: Complaints) async throws -> Answer {
        let done = UndoLine.asked(visit) { HousingAddresses.undo.link($0) }
        let page = try await door.read(visit) { scope, db in
            let towns = try scope.towns(db)
            let terms = try HousingTermRows.all(db).all.filter { term in
                term.municipality.map { town in towns.contains { $0.code == town } } ?? true
            }
            return TermsPage(
                terms: HousingTerms(terms), towns: towns, led: try scope.led(db), form: form, done: done,
                complaints: complaints)
        }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func add(_ visit: Visit) async throws -> Answer {
        let (form, id) = (TermForm(visit.form), door.workplace.ids.next(HousingTerm.self))
        do {
            let link = HousingAddresses.terms.link()
            return try await door.deed(visit, "added", "housing_term", of: id, to: link) { scope, revision, author, db in
                let term = try form.read(id, among: scope.led(db))
                try HousingTermRows.add(term, within: revision, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }
}
