import Access
import Casework
import Clients
import Database
import Organisation
import Trail
import Vault
import Web

/// Somebody who comes to the desk for the first time: who he is and what it was about, in one form.
struct NewcomerHandlers: Sendable {
    let desk: DeskHandlers
    let settlements: [Settlement]

    private var looking: Looking { desk.looking }
    private var workplace: Workplace { looking.workplace }

    /// With the name that was looked for, which is sent and stands in no address.
    func form(_ visit: Visit) async throws -> Answer {
        let client = ProvisionalClient(lookedForBy: visit.form[DeskPage.field])
        let contact = ContactForm(at: workplace.clock, by: try visit.signedIn.standing.colleague)
        return try await form(visit, client, contact, .none, Complaints())
    }

    private func form(
        _ visit: Visit, _ client: ProvisionalClient, _ form: ContactForm, _ alike: AlikeClients, _ complaints: Complaints
    ) async throws -> Answer {
        guard let seat = try await desk.seats(visit).seat else { return .redirect(DeskAddresses.desk.link()) }
        let today = workplace.clock.today
        let surroundings = try await workplace.database.read { db in
            try Spot(seat, settlements, db).newcomerSurroundings(today, hasNote: workplace.vault != nil, db)
        }
        let page = NewcomerPage(client: client, form: form, surroundings: surroundings, alike: alike, complaints: complaints)
        return complaints.all.isEmpty && alike.isEmpty ? .page(page) : .formAgain(page)
    }

    func record(_ visit: Visit) async throws -> Answer {
        guard let seat = try await desk.seats(visit).seat else { throw Refusal.noShift }
        let (client, form) = (ProvisionalClient(visit.form), ContactForm(visit.form))
        do {
            let spot = try await workplace.database.read { try Spot(seat, settlements, $0) }
            let (known, answers) = try read(client, form, spot)
            if visit.form[ProvisionalClient.other].utf8.isEmpty {
                let alike = try await AlikeClients.find(known, looking, visit)
                if !alike.isEmpty { return try await self.form(visit, client, form, alike, Complaints()) }
            }
            return .redirect(try await store(visit, known, answers, form, seat))
        } catch let complaints as Complaints {
            return try await self.form(visit, client, form, .none, complaints)
        }
    }

    /// - Throws: `Complaints` of both, all at once.
    private func read(
        _ client: ProvisionalClient, _ form: ContactForm, _ spot: Spot
    ) throws -> (ProvisionalClient.Known, ContactForm.Answers) {
        var complaints = Complaints()
        let (person, today) = (workplace.ids.next(Person.self), workplace.clock.today)
        var (known, answers): (ProvisionalClient.Known?, ContactForm.Answers?)
        do { known = try client.read(person, today: today) } catch { complaints.add(error) }
        do { answers = try form.read(spot.town, today: today) } catch { complaints.add(error) }
        guard let known, let answers else { throw complaints }
        return (known, answers)
    }

    /// - Returns: where it leads.
    private func store(
        _ visit: Visit, _ known: ProvisionalClient.Known, _ answers: ContactForm.Answers, _ form: ContactForm, _ seat: DeskSeat
    ) async throws -> String {
        let (workplace, author) = (workplace, try visit.author("new", workplace))
        let (id, revision) = (workplace.ids.next(Contact.self), workplace.ids.next(Revision.self))
        let sealed = try await ContactHandlers.sealed(form[ContactForm.note], of: known.person, in: id, workplace)
        let link = DeskAddresses.desk.link(query: [(DeskHandlers.done, revision.description)])
        try await workplace.database.write { db in
            let now = workplace.clock.now()
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let begun = try Revision.begin(
                "added", "person", of: known.person, id: revision, at: now, ids: workplace.ids, by: author, in: db)
            try known.add(at: seat.place, to: visit, workplace, within: begun, by: author, in: db)
            let contact = Contact(
                id: id, answers, at: seat.place, seat.desk, with: known.person, note: sealed, by: author.colleague)
            try ContactHandlers.follow(
                contact, form, isLegal: seat.desk == .legal, within: begun, workplace, by: author, in: db)
            try Contacts.record(contact, settledOn: nil, kind: answers.kind, within: begun, by: author, in: db)
        }
        return link
    }
}
