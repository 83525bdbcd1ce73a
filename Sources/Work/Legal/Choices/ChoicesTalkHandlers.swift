import Access
import Casework
import Clients
import Database
import Dates
import Trail
import Vault
import Web

/// Reading a talk about choices after a refusal as a sheet to sign, putting it right and taking it away.
struct ChoicesTalkHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    /// A talk with what it takes to show and correct it.
    private struct Place: Sendable {
        let dossier: Dossier
        let talk: ChoicesTalk
        let team: [Colleague]
        let client: String?

        /// - Returns: nothing for one that does not exist for who asks.
        init?(_ visit: Visit, _ scope: LegalScope, on day: CalendarDate, _ db: any Reading) throws {
            guard let id = ID<Dossier>(text: visit.place("dossier")),
                let number = ID<ChoicesTalk>(text: visit.place("keuzegesprek")), let dossier = try scope.dossier(id, db),
                let talk = try ChoicesTalks.find(number, in: id, db)
            else { return nil }
            (self.dossier, self.talk) = (dossier, talk)
            client = try scope.clients.cards(of: [dossier.person], db)[dossier.person]?.name
            let team = try LegalChoices.read(at: dossier.place, on: day, db).team
            // Who explained it may be of the team no more.
            let isThere = team.contains { $0.id == talk.colleague }
            self.team = isThere ? team : team + [Colleague(id: talk.colleague, name: talk.name ?? "")]
        }
    }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: ChoicesForm?, _ complaints: Complaints) async throws -> Answer {
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("legal", workplace))
        let read = try await workplace.database.write { db -> Place? in
            guard let place = try Place(visit, scope, on: today, db) else { return nil }
            // That it was opened is on record before it is.
            try author.trace("opened", "choices_talk", place.talk.id, in: db)
            return place
        }
        guard let read else { return .notFound }
        let (talk, note) = (read.talk, try await note(of: read.talk))
        let page = ChoicesTalkPage(
            talk: talk, sheet: ChoicesSheet(talk: talk, client: read.client, kind: read.dossier.kind), team: read.team,
            note: note, form: form ?? ChoicesForm(talk, note: note),
            done: UndoLine.asked(visit) { LegalAddresses.undo.link($0) }, complaints: complaints)
        return form == nil ? .page(page) : .formAgain(page)
    }

    private func note(of talk: ChoicesTalk) async throws -> String? {
        guard let note = talk.note else { return nil }
        guard let vault = workplace.vault else { throw Refusal.noVault }
        return try await vault.open(note, at: .note(of: talk.id))
    }

    func correct(_ visit: Visit) async throws -> Answer {
        let (form, scope, today) = (ChoicesForm(visit.form), try door.scope(visit), workplace.clock.today)
        let ids = workplace.ids
        guard let read = try await workplace.database.read({ try Place(visit, scope, on: today, $0) }) else { return .notFound }
        do {
            let answers = try form.read(among: read.team, today: today)
            let talk = try await ChoicesHandlers(door: door).sealed(
                read.talk.id, of: read.dossier, answers, note: form[ChoicesForm.note])
            let link = ChoicesAddresses.talk.link(talk.dossier.description, talk.id.description)
            return try await deed(visit, "corrected", of: read, to: link) { revision, author, db in
                try ChoicesTalks.put(talk, within: revision, ids: ids, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    func remove(_ visit: Visit) async throws -> Answer {
        let (scope, today) = (try door.scope(visit), workplace.clock.today)
        guard let read = try await workplace.database.read({ try Place(visit, scope, on: today, $0) }) else { return .notFound }
        let link = ChoicesAddresses.all.link(read.dossier.id.description)
        return try await deed(visit, "removed", of: read, to: link) { revision, author, db in
            try ChoicesTalks.remove(read.talk.id, within: revision, by: author, in: db)
        }
    }

    private func deed(
        _ visit: Visit, _ deed: String, of read: Place, to link: String,
        _ body: @escaping @Sendable (Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let today = workplace.clock.today
        return try await door.deed(visit, deed, "dossier", of: read.dossier.id, to: link) { scope, revision, author, db in
            guard try Place(visit, scope, on: today, db) != nil else { return false }
            try body(revision, author, db)
            return true
        }
    }
}
