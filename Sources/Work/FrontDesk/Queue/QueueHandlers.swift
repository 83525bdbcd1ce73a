import Access
import Casework
import Clients
import Database
import Organisation
import Trail
import Web

/// Giving numbers, calling them, and saying who was helped.
struct QueueHandlers: Sendable {
    let desk: DeskHandlers

    private var looking: Looking { desk.looking }
    private var workplace: Workplace { looking.workplace }

    /// For nobody in particular, or for a client who is chosen.
    func take(_ visit: Visit) async throws -> Answer {
        let form = visit.form
        let person = ID<Person>(text: form[ClientChoice.client])
        let (scope, workplace) = (try looking.scope(visit), workplace)
        let (ticket, wait) = (workplace.ids.next(Ticket.self), workplace.ids.next(Wait.self))
        return try await deed(visit, "queued") { seat, revision, author, db in
            if let person, try scope.cards(of: [person], db).isEmpty { return false }
            let language = form[QueuePart.language]
            try Queue.take(
                Ticket(
                    id: ticket, place: seat.place, day: workplace.clock.today, person: person,
                    language: SpokenLanguages.name(of: language).map { _ in language },
                    wantsInterpreter: !form[QueuePart.interpreter].utf8.isEmpty),
                Wait(id: wait, ticket: ticket, desk: Contact.Desk(rawValue: form[QueuePart.desk]) ?? seat.desk, contact: nil),
                at: workplace.clock.now(), within: revision, by: author, in: db)
            return true
        }
    }

    func call(_ visit: Visit) async throws -> Answer {
        guard let wait = ID<Wait>(text: visit.place("nummer")) else { return .notFound }
        let workplace = workplace
        return try await deed(visit, "called") { seat, revision, author, db in
            guard try Waiting.all(at: seat.place, on: workplace.clock.today, at: workplace.clock.now(), db).contains(where: {
                $0.wait == wait
            }) else { return false }
            guard try Queue.call(wait, at: workplace.clock.now(), within: revision, by: author, in: db) else {
                throw Refusal(.rule, QueueTexts.calledBefore)
            }
            return true
        }
    }

    func end(_ visit: Visit) async throws -> Answer {
        guard let ticket = ID<Ticket>(text: visit.place("nummer")) else { return .notFound }
        let (workplace, isHelped) = (workplace, visit.form[QueuePart.left].utf8.isEmpty)
        return try await deed(visit, "served") { seat, revision, author, db in
            guard try Waiting.all(at: seat.place, on: workplace.clock.today, at: workplace.clock.now(), db).contains(where: {
                $0.ticket == ticket
            }) else { return false }
            try Queue.end(ticket, isHelped: isHelped, at: workplace.clock.now(), within: revision, by: author, in: db)
            return true
        }
    }

    /// At the desk where he sits; can be undone.
    private func deed(
        _ visit: Visit, _ deed: String, _ body: @escaping @Sendable (DeskSeat, Revision, Author, any Writing) throws -> Bool
    ) async throws -> Answer {
        guard let seat = try await desk.seats(visit).seat else { throw Refusal.noShift }
        let (workplace, author, id) = (workplace, try visit.author("desk", workplace), workplace.ids.next(Revision.self))
        let link = DeskAddresses.desk.link(query: [(DeskHandlers.done, id.description)])
        do {
            try await workplace.database.write { db in
                let now = workplace.clock.now()
                try visit.formUse.claim(leadingTo: link, at: now, db)
                let revision = try Revision.begin(
                    deed, "place", of: seat.place, id: id, at: now, ids: workplace.ids, by: author, in: db)
                guard try body(seat, revision, author, db) else { throw Nothing() }
            }
            return .redirect(link)
        } catch is Nothing {
            return .notFound
        }
    }

    /// Takes back what turned out to be no deed.
    private struct Nothing: Error {}

    func screen(_ visit: Visit) async throws -> Answer {
        guard let place = ID<Place>(text: visit.place("locatie")), try visit.signedIn.standing.places[place] != nil else {
            return .notFound
        }
        let (today, now) = (workplace.clock.today, workplace.clock.now())
        let page = try await workplace.database.read { db in
            let all = try Waiting.all(at: place, on: today, at: now, db)
            let name = try Places.name(of: place, db)
            return ScreenPage(
                place: name ?? "", called: all.filter(\.isCalled).reversed().map { ($0.number, $0.desk) },
                waiting: all.count { !$0.isCalled })
        }
        return .page(page)
    }
}
