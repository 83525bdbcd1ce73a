import Access
import Casework
import Clients
import Database
import Trail
import Vault
import Web

/// Asking the national helpdesk about a dossier, without saying who it is about.
struct HelpdeskHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, HelpdeskForm(today: workplace.clock.today), [], Complaints())
    }

    private func page(
        _ visit: Visit, _ form: HelpdeskForm, _ found: [Anonymising.Found], _ complaints: Complaints
    ) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let today = workplace.clock.today
        let done = UndoLine.asked(visit) { LegalAddresses.undo.link($0) }
        let page = try await door.read(visit) { scope, db -> HelpdeskPage? in
            guard try scope.dossier(id, db) != nil else { return nil }
            return HelpdeskPage(
                dossier: id, questions: try HelpdeskQuestions.all(of: id, db), topics: try HelpdeskTopics.all(db), today: today,
                form: form, found: found, done: done, complaints: complaints)
        }
        guard let page else { return .notFound }
        let isAgain = !complaints.all.isEmpty || !found.isEmpty || form.chose(HelpdeskForm.replace)
        return isAgain ? .formAgain(page) : .page(page)
    }

    /// What was asked is sealed before it is stored.
    func ask(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (today, number) = (workplace.clock.today, workplace.ids.next(HelpdeskQuestion.self))
        var form = HelpdeskForm(visit.form)
        let read = try await door.read(visit) { [form] scope, db -> (Dossier, [HelpdeskTopic], Anonymising)? in
            guard let dossier = try scope.dossier(id, db) else { return nil }
            let words = Anonymising(form[HelpdeskForm.question], names: try Anonymising.names(of: id, db))
            return (dossier, try HelpdeskTopics.all(db), words)
        }
        guard let (dossier, topics, words) = read else { return .notFound }
        do {
            let (topic, askedOn, answerBy) = try form.readQuestion(among: topics, today: today)
            if form.chose(HelpdeskForm.replace) {
                form[HelpdeskForm.question] = words.text
                return try await page(visit, form, [], Complaints())
            }
            if !words.found.isEmpty, !form.chose(HelpdeskForm.keep) {
                return try await page(visit, form, words.found, Complaints())
            }
            guard let vault = workplace.vault else { throw Refusal.noVault }
            let sealed = try await vault.key(of: dossier.person).seal(form[HelpdeskForm.question], at: .text(of: number))
            let own = try visit.signedIn.standing.colleague
            let question = HelpdeskQuestion(
                id: number, dossier: id, topic: topic, askedOn: askedOn, text: sealed, answerBy: answerBy,
                hands: Self.hands(own, dossier.hands))
            let link = HelpdeskAddresses.question.link(number.description)
            return try await door.deed(visit, "asked", "dossier", of: id, to: link) { scope, revision, author, db in
                guard try scope.dossier(id, db) != nil else { return false }
                try HelpdeskQuestions.ask(question, within: revision, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, [], complaints)
        }
    }

    /// Who asks waits for the answer; who has the dossier in hand stands in for him.
    private static func hands(_ asker: ID<Colleague>, _ dossier: Hands) -> Hands {
        let other = [dossier.owner, dossier.standIn].compactMap { $0 }.first { $0 != asker }
        return Hands(owner: asker, standIn: other)
    }
}
