import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Vault
import Web

/// Recording a conversation at a desk, by phone or at home.
struct ContactHandlers: Sendable {
    /// By which a draft knows that it belongs to a conversation.
    static let draft = "gesprek"

    let desk: DeskHandlers
    let settlements: [Settlement]
    let badges: [FileBadge]

    private var looking: Looking { desk.looking }
    private var workplace: Workplace { looking.workplace }

    // MARK: With somebody

    func form(_ visit: Visit) async throws -> Answer {
        try await form(visit, nil, Complaints())
    }

    private func form(_ visit: Visit, _ filled: ContactForm?, _ complaints: Complaints) async throws -> Answer {
        let (clock, seat) = (workplace.clock, try await desk.seats(visit).seat)
        let colleague = try visit.signedIn.standing.colleague
        let found = try await looking.look(visit, needing: .contact) { file, scope, db -> (DeskContactPage, Draft?)? in
            guard let glance = try ClientGlance.read(file, scope, badges, on: clock.today, db),
                let spot = try Spot(file, scope, seat, settlements, db)
            else { return nil }
            let draft = filled == nil ? try Drafts.find(Self.draft, of: file.person, by: colleague, db) : nil
            let isExpected = try !Appointments.open(of: file.person, at: spot.place, on: clock.today, db).isEmpty
            let channel = isExpected ? Contact.Channel.appointment : .walkIn
            let page = DeskContactPage(
                glance: glance, form: filled ?? ContactForm(at: clock, by: colleague, language: glance.language, channel),
                surroundings: try spot.surroundings(glance, file, clock.today, hasNote: workplace.vault != nil, db),
                last: try RecordedContact.last(3, of: file.person, db).map(\.line),
                coming: try Appointments.coming(3, of: file.person, from: clock.today, db).map(\.line), complaints: complaints)
            return (page, draft)
        }
        guard var page = found?.0 else { return .notFound }
        if let draft = found?.1, let text = try await DraftKeeping(looking).open(draft) {
            page.form[ContactForm.note] = text
            page.draftOf = DateText.clock(draft.at)
        }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func record(_ visit: Visit) async throws -> Answer {
        guard let person = try await looking.person(visit, showing: .contact) else { return .notFound }
        let (form, seat, settlements) = (ContactForm(visit.form), try await desk.seats(visit).seat, settlements)
        let (scope, workplace, id) = (try looking.scope(visit), workplace, workplace.ids.next(Contact.self))
        let note = try await Self.sealed(form[ContactForm.note], of: person, in: id, workplace)
        let revision = workplace.ids.next(Revision.self)
        let link = DeskAddresses.desk.link(query: [(DeskHandlers.done, revision.description)])
        let back = seat == nil ? visit.link(to: person, after: revision) : link
        do {
            let isDone = try await workplace.database.write { db in
                guard let file = try scope.open(person, db), file.shows(.contact),
                    let spot = try Spot(file, scope, seat, settlements, db)
                else { return false }
                let answers = try form.read(spot.town, today: workplace.clock.today)
                let author = try visit.author(file.ground, as: file.role, workplace)
                try visit.formUse.claim(leadingTo: back, at: workplace.clock.now(), db)
                let begun = try Revision.begin(
                    "talked", "person", of: person, id: revision, at: workplace.clock.now(), ids: workplace.ids, by: author,
                    in: db)
                let contact = Contact(
                    id: id, answers, at: spot.place, spot.desk, with: person, note: note, by: author.colleague,
                    companions: try Self.mates(form, file, scope, workplace, db))
                try Contacts.record(
                    contact, settledOn: spot.town.settledOn(in: answers.municipality), kind: answers.kind, within: begun,
                    by: author, in: db)
                try Self.serve(contact, isSentOn: form.goesOn, within: begun, workplace, by: author, in: db)
                try Self.follow(contact, form, isLegal: spot.mayAskLegal(file), within: begun, workplace, by: author, in: db)
                try Drafts.discard(Self.draft, of: person, by: author, in: db)
                return true
            }
            return isDone ? .redirect(back) : .notFound
        } catch let complaints as Complaints {
            return try await self.form(visit, form, complaints)
        }
    }

    /// Who was helped came for his appointment, and waits no longer; who is sent on waits at the legal desk, with what he said.
    private static func serve(
        _ contact: Contact, isSentOn: Bool, within revision: Revision, _ workplace: Workplace, by author: Author,
        in db: any Writing
    ) throws {
        guard let person = contact.person else { return }
        let (today, now) = (workplace.clock.today, workplace.clock.now())
        for appointment in try Appointments.open(of: person, at: contact.place, on: contact.day, db) {
            try Appointments.finish(
                appointment, .came, contact: contact.id, on: today, within: revision, by: author, in: db)
        }
        let open = try Queue.open(of: person, at: contact.place, on: today, db)
        guard isSentOn else {
            if let open { try Queue.end(open, isHelped: true, at: now, within: revision, by: author, in: db) }
            return
        }
        let ticket = Ticket(
            id: open ?? workplace.ids.next(), place: contact.place, day: today, person: person, language: contact.language,
            wantsInterpreter: false)
        let wait = Wait(id: workplace.ids.next(), ticket: ticket.id, desk: .legal, contact: contact.id)
        if open == nil {
            try Queue.take(ticket, wait, at: now, within: revision, by: author, in: db)
        } else {
            try Queue.begin(wait, at: now, within: revision, by: author, in: db)
        }
    }

    /// What is still to be done, or to whom he was referred; at the legal desk also what is kept in sight.
    static func follow(
        _ contact: Contact, _ form: ContactForm, isLegal: Bool, within revision: Revision, _ workplace: Workplace,
        by author: Author, in db: any Writing
    ) throws {
        let today = workplace.clock.today
        if isLegal, let question = try LegalQuestion(contact, workplace.ids.next(), form.legal, today) {
            try LegalQuestions.put(question, within: revision, by: author, in: db)
        }
        switch contact.outcome {
        case .followUp:
            let followUp = try FollowUp(contact, workplace.ids.next(), form.followUp, today, db)
            try FollowUps.put(followUp, within: revision, by: author, in: db)
        case .referred:
            guard let referral = try Referral(contact, workplace.ids.next(), form.referral, today, db) else { return }
            try Referrals.put(referral, within: revision, by: author, in: db)
        case .answered, nil: break
        }
    }

    /// Of those who were ticked, who really lives with him and exists for who records it.
    private static func mates(
        _ form: ContactForm, _ file: OpenedFile, _ scope: ClientScope, _ workplace: Workplace, _ db: any Reading
    ) throws -> [Contact.Companion] {
        guard !form.companions.isEmpty else { return [] }
        let mates = try ClientGlance.read(file, scope, [], on: workplace.clock.today, db)?.mates ?? []
        return mates.filter { mate in form.companions.contains { $0.utf8.elementsEqual(mate.person.description.utf8) } }
            .map { Contact.Companion(id: workplace.ids.next(), person: $0.person) }
    }

    /// As it is kept; nothing where nothing was written.
    static func sealed(
        _ note: String, of person: ID<Person>, in contact: ID<Contact>, _ workplace: Workplace
    ) async throws -> String? {
        guard !note.utf8.isEmpty else { return nil }
        guard let vault = workplace.vault else { throw Refusal.noVault }
        return try await vault.key(of: person).seal(note, at: .note(of: contact))
    }

    func keepDraft(_ visit: Visit) async throws -> Answer {
        try await DraftKeeping(looking).keep(
            visit.form[ContactForm.note], Self.draft, savedAt: DeskAddresses.client.link(visit.place("client")),
            needing: .contact, visit)
    }

    // MARK: With nobody in particular

    func namelessForm(_ visit: Visit) async throws -> Answer {
        let colleague = try visit.signedIn.standing.colleague
        return try await nameless(visit, ContactForm(at: workplace.clock, by: colleague), Complaints())
    }

    private func nameless(_ visit: Visit, _ form: ContactForm, _ complaints: Complaints) async throws -> Answer {
        guard let seat = try await desk.seats(visit).seat else { return .redirect(DeskAddresses.desk.link()) }
        let spot = try await workplace.database.read { db in try Spot(seat, settlements, db) }
        let page = DeskContactPage(glance: nil, form: form, surroundings: spot.namelessSurroundings, complaints: complaints)
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func recordNameless(_ visit: Visit) async throws -> Answer {
        guard let seat = try await desk.seats(visit).seat else { throw Refusal.noShift }
        let (form, author, settlements) = (ContactForm(visit.form), try visit.author("desk", workplace), settlements)
        let (workplace, id, revision) = (workplace, workplace.ids.next(Contact.self), workplace.ids.next(Revision.self))
        let link = DeskAddresses.desk.link(query: [(DeskHandlers.done, revision.description)])
        do {
            try await workplace.database.write { db in
                let spot = try Spot(seat, settlements, db)
                let answers = try form.read(spot.town, today: workplace.clock.today)
                try visit.formUse.claim(leadingTo: link, at: workplace.clock.now(), db)
                let begun = try Revision.begin(
                    "talked", "place", of: seat.place, id: revision, at: workplace.clock.now(), ids: workplace.ids, by: author,
                    in: db)
                let contact = Contact(id: id, answers, at: seat.place, seat.desk, with: nil, note: nil, by: author.colleague)
                try Contacts.record(contact, settledOn: nil, kind: answers.kind, within: begun, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await nameless(visit, form, complaints)
        }
        return .redirect(link)
    }
}

extension SealedPlace {
    static func note(of contact: ID<Contact>) -> SealedPlace {
        SealedPlace("contact", contact.number, "note")
    }
}

extension Contact {
    init(
        id: ID<Contact>, _ answers: ContactForm.Answers, at place: ID<Place>, _ desk: Desk, with person: ID<Person>?,
        note: String?, by colleague: ID<Colleague>?, companions: [Companion] = []
    ) {
        self.init(
            id: id, municipality: answers.municipality, place: place, desk: desk, day: answers.day, time: answers.time,
            channel: answers.channel, topic: answers.topic, colleague: colleague, person: person, companions: companions,
            outcome: answers.outcome, minutes: answers.minutes, language: answers.language, note: note)
    }
}
