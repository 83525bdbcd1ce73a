import Access
import Casework
import Clients
import Database
import Trail
import Vault
import Web

/// Listing the talks of a dossier about choices after a refusal, and writing one down.
struct ChoicesHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: ChoicesForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (today, own) = (workplace.clock.today, try visit.signedIn.standing.colleague)
        let done = UndoLine.asked(visit) { LegalAddresses.undo.link($0) }
        let page = try await door.read(visit) { scope, db -> ChoicesPage? in
            guard let dossier = try scope.dossier(id, db) else { return nil }
            return ChoicesPage(
                dossier: id, talks: try ChoicesTalks.all(of: id, db),
                team: try LegalChoices.read(at: dossier.place, on: today, db).team,
                form: form ?? ChoicesForm(by: own, on: today), done: done, complaints: complaints)
        }
        guard let page else { return .notFound }
        return form == nil ? .page(page) : .formAgain(page)
    }

    func record(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (form, today, ids) = (ChoicesForm(visit.form), workplace.clock.today, workplace.ids)
        let read = try await door.read(visit) { scope, db -> (Dossier, [Colleague])? in
            guard let dossier = try scope.dossier(id, db) else { return nil }
            return (dossier, try LegalChoices.read(at: dossier.place, on: today, db).team)
        }
        guard let (dossier, team) = read else { return .notFound }
        do {
            let answers = try form.read(among: team, today: today)
            let talk = try await sealed(ids.next(), of: dossier, answers, note: form[ChoicesForm.note])
            let link = ChoicesAddresses.all.link(id.description)
            return try await door.deed(visit, "explained", "dossier", of: id, to: link) { scope, revision, author, db in
                guard try scope.dossier(id, db) != nil else { return false }
                try ChoicesTalks.put(talk, within: revision, ids: ids, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    /// As it is kept: a note is sealed before it is stored.
    func sealed(
        _ id: ID<ChoicesTalk>, of dossier: Dossier, _ answers: ChoicesForm.Answers, note: String
    ) async throws -> ChoicesTalk {
        var sealed: String?
        if !note.utf8.isEmpty {
            guard let vault = workplace.vault else { throw Refusal.noVault }
            sealed = try await vault.key(of: dossier.person).seal(note, at: .note(of: id))
        }
        return ChoicesTalk(
            id: id, dossier: dossier.id, day: answers.day, colleague: answers.colleague,
            hasInterpreter: answers.hasInterpreter, language: answers.language, note: sealed, choices: answers.choices)
    }

    /// Where somebody comes out who undid something about such a talk; nothing when it was about something else.
    static func link(after undone: Undone, _ db: any Reading) throws -> String? {
        guard try Revisions.touches(ChoicesTalks.table, in: undone.revision, db) else { return nil }
        let undone = (dossier: ID<Dossier>(undone.number).description, query: [(name: UndoLine.undone, value: "ja")])
        return ChoicesAddresses.all.link(undone.dossier, query: undone.query)
    }
}
