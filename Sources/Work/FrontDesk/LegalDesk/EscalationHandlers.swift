import Access
import Casework
import Clients
import Database
import Trail
import Vault
import Web

/// Reading what was asked of the national helpdesk, and writing down its answer.
struct EscalationHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, EscalationForm(answeredOn: workplace.clock.today), Complaints())
    }

    /// It is opened with the page to who may see procedures, and that is on record. Work that moves to another opens nothing.
    private func page(_ visit: Visit, _ form: EscalationForm, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Escalation>(text: visit.place("helpvraag")) else { return .notFound }
        let (scope, author) = (try looking.scope(visit), try visit.author("task", workplace))
        let found = try await workplace.database.write { db -> (Escalation, Card?, Bool)? in
            guard let known = try Self.open(id, scope, db) else { return nil }
            let isReadable = try scope.open(known.person, db)?.shows(.legal) == true
            try author.trace(isReadable ? "opened" : "looked", "escalation", id, in: db)
            return (known, try scope.cards(of: [known.person], db)[known.person], isReadable)
        }
        guard let (known, card, isReadable) = found else { return .notFound }
        let texts = isReadable ? try await opened(known) : (question: nil, answer: nil)
        let page = EscalationPage(
            escalation: known, card: card, question: texts.question, isReadable: isReadable, answer: texts.answer,
            today: workplace.clock.today, form: form, complaints: complaints)
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    private func opened(_ known: Escalation) async throws -> (question: String?, answer: String?) {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        let question = try await vault.open(known.question, at: .question(of: known.id))
        guard let kept = known.answer?.text else { return (question, nil) }
        return (question, try await vault.open(kept, at: .answer(of: known.id)))
    }

    /// Nothing for who has nothing to do with it.
    private static func open(_ id: ID<Escalation>, _ scope: ClientScope, _ db: any Reading) throws -> Escalation? {
        guard let known = try Escalations.find(id, db) else { return nil }
        let own = scope.standing.colleague
        let isHis = known.answer == nil && (known.owner == own || known.standIn == own)
        if isHis, scope.standing.places[known.place] != nil { return known }
        return try scope.open(known.person, db)?.shows(.legal) == true ? known : nil
    }

    func answer(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Escalation>(text: visit.place("helpvraag")) else { return .notFound }
        let (form, scope, today) = (EscalationForm(visit.form), try looking.scope(visit), workplace.clock.today)
        guard let known = try await workplace.database.read({ try Self.open(id, scope, $0) }) else { return .notFound }
        do {
            let day = try form.readAnswer(to: known, today: today)
            var sealed: String?
            if !form[EscalationForm.answer].utf8.isEmpty {
                guard let vault = workplace.vault else { throw Refusal.noVault }
                sealed = try await vault.key(of: known.person).seal(form[EscalationForm.answer], at: .answer(of: id))
            }
            return try await store(.init(day: day, text: sealed), id, scope, visit)
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    /// Can be undone by who did it.
    private func store(
        _ reply: Escalation.Reply, _ id: ID<Escalation>, _ scope: ClientScope, _ visit: Visit
    ) async throws -> Answer {
        let (workplace, author, revision) = (
            workplace, try visit.author("task", workplace), workplace.ids.next(Revision.self))
        let link = MyWorkLink.after(revision)
        let isDone = try await workplace.database.write { db in
            guard let known = try Self.open(id, scope, db), known.answer == nil else { return false }
            let now = workplace.clock.now()
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let begun = try Revision.begin(
                "answered", "colleague", of: scope.standing.colleague, id: revision, at: now, ids: workplace.ids, by: author,
                in: db)
            try Escalations.answer(id, reply, within: begun, by: author, in: db)
            return true
        }
        return isDone ? .redirect(link) : .notFound
    }
}
