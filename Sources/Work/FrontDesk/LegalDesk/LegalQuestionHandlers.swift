import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Vault
import Web

/// Following a legal question to its end. Whoever owns it or stands in may, and whoever has the client's procedures open.
struct LegalQuestionHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, EscalationForm(), Complaints())
    }

    private func page(
        _ visit: Visit, _ form: LegalQuestionForm?, _ asking: EscalationForm, _ complaints: Complaints
    ) async throws -> Answer {
        guard let id = ID<LegalQuestion>(text: visit.place("vraag")) else { return .notFound }
        let (scope, today, hasVault) = (try looking.scope(visit), workplace.clock.today, workplace.vault != nil)
        let author = try visit.author("task", workplace)
        let found = try await workplace.database.write { db -> LegalQuestionPage? in
            guard let known = try Self.open(id, scope, db) else { return nil }
            let question = known.question
            try author.trace("looked", "legal_question", id, in: db)
            return LegalQuestionPage(
                known: known, card: try scope.cards(of: [question.person], db)[question.person],
                escalations: try Escalations.all(about: id, db),
                team: try Engagements.colleagues(at: [question.place], on: today, db), today: today,
                form: form ?? LegalQuestionForm(question), asking: asking, hasVault: hasVault, complaints: complaints)
        }
        guard let found else { return .notFound }
        return complaints.all.isEmpty ? .page(found) : .formAgain(found)
    }

    /// Nothing for who has nothing to do with it.
    private static func open(_ id: ID<LegalQuestion>, _ scope: ClientScope, _ db: any Reading) throws -> KnownQuestion? {
        guard let known = try LegalQuestions.find(id, db) else { return nil }
        let (own, question) = (scope.standing.colleague, known.question)
        let isHis = known.end == nil && (question.owner == own || question.standIn == own)
        if isHis, scope.standing.places[question.place] != nil { return known }
        return try scope.open(question.person, db)?.shows(.legal) == true ? known : nil
    }

    func change(_ visit: Visit) async throws -> Answer {
        let (form, today) = (LegalQuestionForm(visit.form), workplace.clock.today)
        do {
            return try await deed(visit, "changed") { known, revision, author, db in
                let team = try Engagements.colleagues(at: [known.place], on: today, db)
                try LegalQuestions.put(try form.read(known, team, today: today), within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, EscalationForm(), complaints)
        }
    }

    func finish(_ visit: Visit) async throws -> Answer {
        guard let outcome = LegalQuestion.Outcome(rawValue: visit.form[LegalQuestionPage.outcome]) else {
            var complaints = Complaints()
            complaints.add(LegalQuestionPage.outcome, LegalDeskTexts.outcomeMissing)
            return try await page(visit, nil, EscalationForm(), complaints)
        }
        let today = workplace.clock.today
        return try await deed(visit, "finished") { known, revision, author, db in
            try LegalQuestions.finish(known.id, outcome, on: today, within: revision, by: author, in: db)
        }
    }

    /// What was asked is sealed before it is stored; nobody makes a key for who does not exist for him.
    func escalate(_ visit: Visit) async throws -> Answer {
        guard let id = ID<LegalQuestion>(text: visit.place("vraag")) else { return .notFound }
        let (form, scope, today) = (EscalationForm(visit.form), try looking.scope(visit), workplace.clock.today)
        let escalation = workplace.ids.next(Escalation.self)
        guard let known = try await workplace.database.read({ try Self.open(id, scope, $0) }) else { return .notFound }
        do {
            let answerBy = try form.readQuestion(today: today)
            guard let vault = workplace.vault else { throw Refusal.noVault }
            let sealed = try await vault.key(of: known.question.person)
                .seal(form[EscalationForm.question], at: .question(of: escalation))
            return try await deed(visit, "asked") { known, revision, author, db in
                let asked = Escalation(
                    id: escalation, place: known.place, person: known.person, legalQuestion: known.id, askedOn: today,
                    question: sealed, answerBy: answerBy, owner: known.owner, standIn: known.standIn)
                try Escalations.ask(asked, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, nil, form, complaints)
        }
    }

    /// Can be undone by who did it. What ended is changed no more.
    private func deed(
        _ visit: Visit, _ deed: String,
        _ body: @escaping @Sendable (LegalQuestion, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        guard let id = ID<LegalQuestion>(text: visit.place("vraag")) else { return .notFound }
        return try await looking.task(
            visit, deed, { try Self.open(id, $0, $1).flatMap { $0.end == nil ? $0.question : nil } }, body)
    }
}
