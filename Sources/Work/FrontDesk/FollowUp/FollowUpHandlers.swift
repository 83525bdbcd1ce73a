import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Doing what is still to be done. Whoever owns it or stands in may, and whoever has the client's conversations open.
struct FollowUpHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: FollowUpForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<FollowUp>(text: visit.place("vervolg")) else { return .notFound }
        let (scope, today) = (try looking.scope(visit), workplace.clock.today)
        let author = try visit.author("task", workplace)
        let found = try await workplace.database.write { db -> FollowUpPage? in
            guard let known = try Self.open(id, scope, db) else { return nil }
            try author.trace("looked", "follow_up", id, in: db)
            return FollowUpPage(
                followUp: known, card: try scope.cards(of: [known.person], db)[known.person],
                team: try Engagements.colleagues(at: [known.place], on: today, db), today: today,
                form: form ?? FollowUpForm(known), complaints: complaints)
        }
        guard let found else { return .notFound }
        return complaints.all.isEmpty ? .page(found) : .formAgain(found)
    }

    /// Nothing for who has nothing to do with it.
    private static func open(_ id: ID<FollowUp>, _ scope: ClientScope, _ db: any Reading) throws -> FollowUp? {
        guard let known = try FollowUps.find(id, db) else { return nil }
        let own = scope.standing.colleague
        if scope.standing.places[known.place] != nil, known.owner == own || known.standIn == own { return known }
        return try scope.open(known.person, db)?.shows(.contact) == true ? known : nil
    }

    func change(_ visit: Visit) async throws -> Answer {
        let (form, workplace) = (FollowUpForm(visit.form), workplace)
        do {
            return try await deed(visit, "changed") { known, revision, author, db in
                let team = try Engagements.colleagues(at: [known.place], on: workplace.clock.today, db)
                let answers = try form.read(team, today: workplace.clock.today)
                try FollowUps.put(
                    FollowUp(
                        id: known.id, place: known.place, person: known.person, contact: known.contact, step: answers.step,
                        topic: known.topic, dueOn: answers.due, owner: answers.owner, standIn: answers.standIn),
                    within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    func finish(_ visit: Visit) async throws -> Answer {
        let (isDone, today) = (visit.form[FollowUpPage.dropped].utf8.isEmpty, workplace.clock.today)
        return try await deed(visit, "finished") { known, revision, author, db in
            try FollowUps.finish(known.id, isDone: isDone, on: today, within: revision, by: author, in: db)
        }
    }

    /// Can be undone by who did it.
    private func deed(
        _ visit: Visit, _ deed: String, _ body: @escaping @Sendable (FollowUp, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        guard let id = ID<FollowUp>(text: visit.place("vervolg")) else { return .notFound }
        return try await looking.task(visit, deed, { try Self.open(id, $0, $1) }, body)
    }
}

extension FollowUp.Step {
    /// As a heading.
    var heading: Phrase {
        label.capitalised
    }
}
