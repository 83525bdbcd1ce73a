import Casework
import Clients
import Database
import Dates
import Trail
import Web

/// Reading a dossier, giving it to another, taking relatives into it, closing and reopening it.
struct DossierHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, Complaints()) { _ in }
    }

    /// - Parameter fill: puts back in the form what was filled in.
    func page(
        _ visit: Visit, _ complaints: Complaints, _ fill: @escaping @Sendable (inout DossierPage) -> Void
    ) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("legal", workplace))
        let done = UndoLine.asked(visit) { LegalAddresses.undo.link($0) }
        let revision = visit.query[UndoLine.done].flatMap { ID<Revision>(text: $0) }
        let page = try await workplace.database.write { db -> DossierPage? in
            guard let known = try KnownDossier.read(id, scope, on: today, db) else { return nil }
            // It names people, so that it was read is on record first.
            try author.trace("looked", "dossier", id, in: db)
            let moves = try revision.map { try TermMove.all(in: id, after: $0, known.rules, db) } ?? []
            let choices = try LegalChoices.read(at: known.dossier.place, on: today, db)
            var page = DossierPage(known: known, team: choices.team, today: today, moves: moves, done: done)
            page.talks = try ChoicesTalks.all(of: id, db)
            page.complaints = complaints
            page.mayTransfer = TransferHandlers.mayTransfer(known.dossier, scope)
            fill(&page)
            return page
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// What is closed is changed no more.
    func deed(
        _ visit: Visit, _ deed: String, isClosed: Bool = false,
        _ body: @escaping @Sendable (KnownDossier, Revision, Author, any Writing) throws -> Bool
    ) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (link, today) = (LegalAddresses.dossier.link(id.description), workplace.clock.today)
        return try await door.deed(visit, deed, "dossier", of: id, to: link) { scope, revision, author, db in
            guard let known = try KnownDossier.read(id, scope, on: today, db), (known.closure != nil) == isClosed else {
                return false
            }
            return try body(known, revision, author, db)
        }
    }

    func give(_ visit: Visit) async throws -> Answer {
        let (form, today) = (DossierForm(visit.form), workplace.clock.today)
        do {
            return try await deed(visit, "gave") { known, revision, author, db in
                let choices = try LegalChoices.read(at: known.dossier.place, on: today, db)
                let hands = try form.hands(among: choices, known.dossier.hands)
                try Dossiers.give(known.dossier.id, to: hands, within: revision, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, complaints) { $0.hands = form }
        }
    }

    func addMembers(_ visit: Visit) async throws -> Answer {
        let (form, today, ids) = (DossierForm(visit.form), workplace.clock.today, workplace.ids)
        do {
            return try await deed(visit, "joined") { known, revision, author, db in
                let people = known.others.map(\.person).filter { form.relatives.contains($0.description) }
                guard !people.isEmpty else {
                    var complaints = Complaints()
                    complaints.add(DossierForm.relative, DossierTexts.nobodyTicked)
                    throw complaints
                }
                try DossierMembers.add(
                    people, to: known.dossier.id, from: today, within: revision, ids: ids, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, complaints) { _ in }
        }
    }

    func close(_ visit: Visit) async throws -> Answer {
        let (form, today, ids) = (ClosureForm(visit.form), workplace.clock.today, workplace.ids)
        do {
            return try await deed(visit, "closed") { known, revision, author, db in
                let open = known.groups.filter(\.isOurs)
                let answers = try form.read(today: today, stillOpen: open.map(\.rule.label))
                if let reason = answers.reason, !open.isEmpty {
                    let rules = known.rules
                    let ours = known.running.filter { one in
                        let rule = rules.rule(one.deadline.key.rule)
                        return one.deadline.state == .open && rule?.side == .ours && rule?.effect == .deadline
                    }
                    try DeadlineEnds.end(
                        ours, on: answers.day, reason, proof: nil, within: revision, ids: ids, by: author, in: db)
                }
                try Dossiers.close(
                    known.dossier.id, answers.outcome, on: answers.day, within: revision, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, complaints) { $0.closure = form }
        }
    }

    func reopen(_ visit: Visit) async throws -> Answer {
        let (today, ids) = (workplace.clock.today, workplace.ids)
        return try await deed(visit, "reopened", isClosed: true) { known, revision, author, db in
            try DossierReopenings.reopen(known.dossier.id, on: today, within: revision, ids: ids, by: author, in: db)
            return true
        }
    }
}
