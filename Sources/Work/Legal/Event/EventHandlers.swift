import Casework
import Clients
import Database
import Trail
import Web

/// Recording what happened in a dossier, putting it right and taking it away.
struct EventHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    func record(_ visit: Visit) async throws -> Answer {
        let (form, today, ids) = (EventForm(visit.form), workplace.clock.today, workplace.ids)
        do {
            return try await DossierHandlers(door: door).deed(visit, "stepped") { known, revision, author, db in
                let answers = try form.read(
                    known.dossier.kind, members: known.facts.people, today: today, needsProof: known.needsProof)
                let people: [ID<Person>?] = answers.people.isEmpty ? [nil] : answers.people
                let events = people.map { Self.event(ids.next(), known.dossier.id, $0, answers) }
                try DossierEvents.put(events, in: known.dossier.id, within: revision, ids: ids, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await DossierHandlers(door: door).page(visit, complaints) { $0.event = form }
        }
    }

    private static func event(
        _ id: ID<DossierEvent>, _ dossier: ID<Dossier>, _ person: ID<Person>?, _ answers: EventForm.Answers
    ) -> DossierEvent {
        DossierEvent(
            id: id, dossier: dossier, person: person, answers.kind, on: answers.day, datedOn: answers.datedOn,
            answerBy: answers.answerBy, proof: answers.proof)
    }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: EventForm?, _ complaints: Complaints) async throws -> Answer {
        guard let dossier = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (today, number) = (workplace.clock.today, visit.place("gebeurtenis"))
        let page = try await door.read(visit) { scope, db -> EventPage? in
            guard let known = try KnownDossier.read(dossier, scope, on: today, db), let event = Self.find(number, in: known)
            else { return nil }
            return EventPage(known: known, event: event, form: form ?? EventForm(event), complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    private static func find(_ number: String, in known: KnownDossier) -> DossierEvent? {
        guard known.closure == nil, let id = ID<DossierEvent>(text: number) else { return nil }
        return known.facts.events.first { $0.id == id }
    }

    /// Of whom it is stays one person or all: of some, each has one of his own.
    func correct(_ visit: Visit) async throws -> Answer {
        let (form, today, ids, number) = (EventForm(visit.form), workplace.clock.today, workplace.ids, visit.place("gebeurtenis"))
        do {
            return try await DossierHandlers(door: door).deed(visit, "corrected") { known, revision, author, db in
                guard let event = Self.find(number, in: known) else { return false }
                let answers = try form.read(
                    known.dossier.kind, members: known.facts.people, today: today, needsProof: known.needsProof)
                let people: [ID<Person>?] = answers.people.isEmpty ? [nil] : answers.people
                let events = people.enumerated().map { place, person in
                    Self.event(place == 0 ? event.id : ids.next(), known.dossier.id, person, answers)
                }
                try DossierEvents.put(events, in: known.dossier.id, within: revision, ids: ids, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    func remove(_ visit: Visit) async throws -> Answer {
        let (ids, number) = (workplace.ids, visit.place("gebeurtenis"))
        return try await DossierHandlers(door: door).deed(visit, "removed") { known, revision, author, db in
            guard let event = Self.find(number, in: known) else { return false }
            try DossierEvents.remove(event, within: revision, ids: ids, by: author, in: db)
            return true
        }
    }
}
