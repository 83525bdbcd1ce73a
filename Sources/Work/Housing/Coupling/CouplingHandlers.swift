import Access
import Casework
import Clients
import Database
import Trail
import Web

/// Reading a coupling, putting it right and closing it.
struct CouplingHandlers: Sendable {
    let door: HousingDoor

    private var workplace: Workplace { door.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: CouplingForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Coupling>(text: visit.place("koppeling")) else { return .notFound }
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("housing", workplace))
        let done = UndoLine.asked(visit) { HousingAddresses.undo.link($0) }
        let page = try await workplace.database.write { db -> CouplingPage? in
            guard let known = try KnownCoupling.read(id, scope, on: today, db) else { return nil }
            // It names people, so that it was read is on record first.
            try author.trace("looked", "coupling", id, in: db)
            let (terms, coupling) = (try HousingTermRows.all(db), known.coupling)
            let bare = terms.bare(coupling.facts, of: coupling.municipality)
            return CouplingPage(
                known: known, terms: terms, choices: try CouplingChoices.read(at: [coupling.place], on: today, db),
                today: today, form: form ?? CouplingForm(coupling, bare: bare, known.wishes), done: done,
                complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func correct(_ visit: Visit) async throws -> Answer {
        let (form, today, ids) = (CouplingForm(visit.form), workplace.clock.today, workplace.ids)
        do {
            return try await deed(visit, "corrected") { known, scope, revision, author, db in
                let choices = try CouplingChoices.read(at: [known.place], on: today, db)
                let answers = try form.read(at: known.place, among: choices, known, today: today, ids: ids)
                var changed = known
                changed.facts = try HousingTermRows.all(db).filled(answers.facts, of: known.municipality)
                (changed.owner, changed.standIn) = (answers.owner, answers.standIn)
                try Couplings.put(changed, within: revision, by: author, in: db)
                try Couplings.ask(answers.wishes, of: known.id, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    func finish(_ visit: Visit) async throws -> Answer {
        guard let reason = Coupling.EndReason(rawValue: visit.form[CouplingPage.reason]) else {
            var complaints = Complaints()
            complaints.add(CouplingPage.reason, CouplingPageTexts.whyMissing)
            return try await page(visit, nil, complaints)
        }
        let today = workplace.clock.today
        return try await deed(visit, "ended") { known, _, revision, author, db in
            let isOffered: SQL = """
                SELECT 1 FROM offer o WHERE o.coupling = $1
                    AND NOT EXISTS (SELECT 1 FROM offer_step k WHERE k.offer = o.id AND k.kind = 'key') AND
                """ + " " + Offers.stands
            if try db.exists(isOffered, known.id) { throw Refusal.offerStillRuns }
            try Couplings.finish(known.id, reason, on: today, within: revision, by: author, in: db)
        }
    }

    /// What is closed is changed no more.
    private func deed(
        _ visit: Visit, _ deed: String,
        _ body: @escaping @Sendable (Coupling, HousingScope, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        guard let id = ID<Coupling>(text: visit.place("koppeling")) else { return .notFound }
        let link = HousingAddresses.coupling.link(id.description)
        return try await door.deed(visit, deed, "coupling", of: id, to: link) { scope, revision, author, db in
            guard let known = try scope.coupling(id, db),
                try !db.exists("SELECT 1 FROM coupling_end WHERE coupling = $1", id)
            else { return false }
            try body(known, scope, revision, author, db)
            return true
        }
    }
}

extension Refusal {
    static let offerStillRuns = Refusal(.rule, Phrase(
        nl: "Er loopt nog een aanbod voor dit huishouden. Rond dat eerst af.",
        en: "An offer to this household still runs. Finish that first."))
}
