import Access
import Casework
import Clients
import Database
import Trail
import Vault
import Web

/// Reading a question to the national helpdesk, writing down its answer, and giving both to others without names.
struct HelpdeskQuestionHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, [], Complaints())
    }

    private func page(
        _ visit: Visit, _ form: HelpdeskForm?, _ found: [Anonymising.Found], _ complaints: Complaints
    ) async throws -> Answer {
        guard let id = ID<HelpdeskQuestion>(text: visit.place("dossiervraag")) else { return .notFound }
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("legal", workplace))
        let read = try await workplace.database.write { db -> (HelpdeskQuestion, [HelpdeskTopic])? in
            guard let (known, _) = try Self.open(id, scope, db) else { return nil }
            // That it was opened is on record before it is.
            try author.trace("opened", "helpdesk_question", id, in: db)
            return (known, try HelpdeskTopics.all(db))
        }
        guard let (known, topics) = read else { return .notFound }
        let opened = try await opened(known)
        let usual = known.reply == nil
            ? HelpdeskForm(today: today) : HelpdeskForm(sharing: opened.question, opened.answer)
        let topic = topics.first { $0.code.utf8.elementsEqual(known.topic.utf8) }?.label ?? Phrase(same: known.topic)
        let page = HelpdeskQuestionPage(
            known: known, topic: topic, opened: opened, today: today, form: form ?? usual, found: found,
            done: UndoLine.asked(visit) { LegalAddresses.undo.link($0) }, complaints: complaints)
        return form == nil ? .page(page) : .formAgain(page)
    }

    private func opened(_ known: HelpdeskQuestion) async throws -> HelpdeskQuestionPage.Opened {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        var opened = HelpdeskQuestionPage.Opened(question: try await vault.open(known.text, at: .text(of: known.id)))
        guard let reply = known.reply else { return opened }
        if let text = reply.text { opened.answer = try await vault.open(text, at: .answer(to: known.id)) }
        opened.done = try await vault.open(reply.done, at: .done(with: known.id))
        return opened
    }

    /// Nothing for who may neither open its dossier nor waits for the answer at a place of his.
    private static func open(
        _ id: ID<HelpdeskQuestion>, _ scope: LegalScope, _ db: any Reading
    ) throws -> (HelpdeskQuestion, Dossier)? {
        guard let known = try HelpdeskQuestions.find(id, db), let dossier = try Dossiers.find(known.dossier, db)
        else { return nil }
        let isHis = known.hands.owner == scope.colleague || known.hands.standIn == scope.colleague
        return scope.opens(dossier) || isHis && scope.places.contains(dossier.place) ? (known, dossier) : nil
    }

    func answer(_ visit: Visit) async throws -> Answer {
        guard let id = ID<HelpdeskQuestion>(text: visit.place("dossiervraag")) else { return .notFound }
        let (form, scope) = (HelpdeskForm(visit.form), try door.scope(visit))
        guard let (known, dossier) = try await workplace.database.read({ try Self.open(id, scope, $0) }) else { return .notFound }
        do {
            let day = try form.readAnswer(to: known, today: workplace.clock.today)
            guard let vault = workplace.vault else { throw Refusal.noVault }
            let key = try await vault.key(of: dossier.person)
            let text = form[HelpdeskForm.answer]
            let reply = HelpdeskQuestion.Reply(
                day: day, text: text.isEmpty ? nil : try key.seal(text, at: .answer(to: id)),
                done: try key.seal(form[HelpdeskForm.done], at: .done(with: id)))
            return try await deed(visit, id, "answered", known.dossier) { known, revision, author, db in
                guard known.reply == nil else { throw Refusal.helpdeskAnswered }
                try HelpdeskQuestions.answer(id, reply, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, [], complaints)
        }
    }

    /// What others can find is not sealed: somebody declares by name that nobody can be known by it.
    func share(_ visit: Visit) async throws -> Answer {
        guard let id = ID<HelpdeskQuestion>(text: visit.place("dossiervraag")) else { return .notFound }
        var form = HelpdeskForm(visit.form)
        let (scope, today, ids) = (try door.scope(visit), workplace.clock.today, workplace.ids)
        let read = try await workplace.database.read { db in
            try Self.open(id, scope, db).map { ($0.0, try Anonymising.names(of: $0.1.id, db)) }
        }
        guard let (known, names) = read, known.reply?.text != nil else { return .notFound }
        let texts = [HelpdeskForm.question, HelpdeskForm.answer].map { ($0, Anonymising(form[$0], names: names)) }
        let found = texts.flatMap(\.1.found)
        do {
            if form.chose(HelpdeskForm.replace) {
                for (field, words) in texts { form[field] = words.text }
                return try await page(visit, form, [], Complaints())
            }
            try form.readShared()
            if !found.isEmpty, !form.chose(HelpdeskForm.keep) { return try await page(visit, form, found, Complaints()) }
            let answer = HelpdeskAnswer(
                id: ids.next(), topic: known.topic, question: form[HelpdeskForm.question], answer: form[HelpdeskForm.answer],
                declaredOn: today, name: nil)
            return try await deed(visit, id, "declared", known.dossier) { known, revision, author, db in
                guard !known.isShared else { throw Refusal.helpdeskAnswered }
                try HelpdeskAnswers.share(answer, of: id, within: revision, ids: ids, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, [], complaints)
        }
    }

    private func deed(
        _ visit: Visit, _ id: ID<HelpdeskQuestion>, _ deed: String, _ dossier: ID<Dossier>,
        _ body: @escaping @Sendable (HelpdeskQuestion, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let link = HelpdeskAddresses.question.link(id.description)
        return try await door.deed(visit, deed, "dossier", of: dossier, to: link) { scope, revision, author, db in
            guard let (known, _) = try Self.open(id, scope, db) else { return false }
            try body(known, revision, author, db)
            return true
        }
    }
}
