import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Vault
import Web

/// Reading a conversation that was recorded, changing it, taking it away, and putting back what was done.
struct CorrectionHandlers: Sendable {
    let desk: DeskHandlers
    let settlements: [Settlement]

    private var looking: Looking { desk.looking }
    private var workplace: Workplace { looking.workplace }

    // MARK: Reading

    /// Its note is opened with it, and that is on record.
    func page(_ visit: Visit) async throws -> Answer {
        guard let found = try await find(visit) else { return .notFound }
        guard let kept = found.contact.note else { return .page(page(found, ContactForm(found.contact, note: nil))) }
        let note = try await opened(kept, in: found.contact.id)
        return .page(page(found, ContactForm(found.contact, note: note), isErased: note == nil))
    }

    private struct Found: Sendable {
        let contact: RecordedContact
        let card: Card?
        let town: ContactTown
        let placeName: String
        let version: String
    }

    private func find(_ visit: Visit) async throws -> Found? {
        guard let id = ID<Contact>(text: visit.place("gesprek")) else { return nil }
        let (settlements, scope) = (settlements, try looking.scope(visit))
        guard let contact = try await workplace.database.read({ try RecordedContact.find(id, $0) }) else { return nil }
        guard let person = contact.person else {
            guard scope.standing.places[contact.place] != nil else { return nil }
            return try await workplace.database.read { try Self.found(contact, nil, settlements, $0) }
        }
        let workplace = workplace
        return try await looking.look(visit, at: person, needing: .contact) { file, scope, db -> Found? in
            try visit.author(file.ground, as: file.role, workplace).trace("opened", "contact", id, in: db)
            let card = try scope.cards(of: [person], db)[person]
            // Read in the transaction that writes down the look, for it may have been changed meanwhile.
            return try RecordedContact.find(id, db).map { try Self.found($0, card, settlements, db) }
        }
    }

    private static func found(
        _ contact: RecordedContact, _ card: Card?, _ settlements: [Settlement], _ db: any Reading
    ) throws -> Found {
        Found(
            contact: contact, card: card, town: try ContactTown(at: contact.place, of: contact.person, settlements, db),
            placeName: try Places.name(of: contact.place, db) ?? "",
            version: try Revisions.latest(of: Contacts.table, contact.id, db)?.id.description ?? "")
    }

    private func opened(_ note: String, in contact: ID<Contact>) async throws -> String? {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        return try await vault.open(note, at: .note(of: contact))
    }

    private func page(
        _ found: Found, _ form: ContactForm, isErased: Bool = false, overtaken: Bool = false,
        _ complaints: Complaints = Complaints()
    ) -> ContactPage {
        ContactPage(
            contact: found.contact, card: found.card, form: form,
            surroundings: ContactFields.Surroundings(
                placeName: found.placeName, hasNote: found.contact.person != nil && workplace.vault != nil && !isErased,
                isNameless: found.contact.person == nil),
            version: found.version, isErased: isErased, isOvertaken: overtaken, complaints: complaints)
    }

    // MARK: Changing

    func correct(_ visit: Visit) async throws -> Answer {
        guard let found = try await find(visit) else { return .notFound }
        let form = ContactForm(visit.form)
        // Somebody else changed it while this one was being read: both are shown, and nothing is lost.
        guard visit.form[ContactPage.version].utf8.elementsEqual(found.version.utf8) else {
            return .formAgain(page(found, form, overtaken: true))
        }
        do {
            let answers = try form.read(found.town, today: workplace.clock.today, mayLackTime: found.contact.time == nil)
            let (id, words) = (found.contact.id, form[ContactForm.note])
            let note = if let person = found.contact.person {
                try await ContactHandlers.sealed(words, of: person, in: id, workplace)
            } else {
                nil as String?
            }
            return try await change(visit, found.contact, "corrected") { revision, author, db in
                let corrected = Contact(
                    id: found.contact.id, answers, at: found.contact.place, .general, with: found.contact.person, note: note,
                    by: found.contact.colleague)
                try Contacts.correct(
                    corrected, in: found.contact.municipality, answers.kind ?? found.contact.kind, within: revision, by: author,
                    in: db)
            }
        } catch let complaints as Complaints {
            return .formAgain(page(found, form, complaints))
        }
    }

    func remove(_ visit: Visit) async throws -> Answer {
        guard let found = try await find(visit) else { return .notFound }
        return try await change(visit, found.contact, "removed") { revision, author, db in
            try Contacts.remove(found.contact.id, within: revision, by: author, in: db)
        }
    }

    /// In one transaction in which it is asked anew whether he may.
    private func change(
        _ visit: Visit, _ contact: RecordedContact, _ deed: String,
        _ body: @escaping @Sendable (Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let (scope, workplace, id) = (try looking.scope(visit), workplace, workplace.ids.next(Revision.self))
        let link = contact.person.map { visit.link(to: $0, after: id) }
            ?? DeskAddresses.desk.link(query: [(DeskHandlers.done, id.description)])
        let isDone = try await workplace.database.write { db in
            guard let author = try Self.author(visit, contact, scope, workplace, db),
                try RecordedContact.find(contact.id, db) != nil
            else { return false }
            try visit.formUse.claim(leadingTo: link, at: workplace.clock.now(), db)
            let now = workplace.clock.now()
            let revision = if let person = contact.person {
                try Revision.begin(deed, "person", of: person, id: id, at: now, ids: workplace.ids, by: author, in: db)
            } else {
                try Revision.begin(deed, "place", of: contact.place, id: id, at: now, ids: workplace.ids, by: author, in: db)
            }
            try body(revision, author, db)
            return true
        }
        return isDone ? .redirect(link) : .notFound
    }

    /// As what he changes it; nothing where he may not.
    private static func author(
        _ visit: Visit, _ contact: RecordedContact, _ scope: ClientScope, _ workplace: Workplace, _ db: any Reading
    ) throws -> Author? {
        guard let person = contact.person else {
            return scope.standing.places[contact.place] == nil ? nil : try visit.author("desk", workplace)
        }
        guard let file = try scope.open(person, db), file.shows(.contact) else { return nil }
        return try visit.author(file.ground, as: file.role, workplace)
    }

    // MARK: Putting back

    /// What was stored at the desk, with a client or with nobody in particular.
    func undo(_ visit: Visit) async throws -> Answer {
        guard let revision = ID<Revision>(text: visit.place("wijziging")),
            let subject = try await workplace.database.read({ try Revisions.subject(of: revision, $0) })
        else { return .notFound }
        let link = DeskAddresses.desk.link(query: [(DeskHandlers.undone, "ja")])
        let isUndone = switch subject.noun {
        case "person": try await looking.undo(revision, of: ID(subject.number), leadingTo: link, visit) != nil
        case "place": try await undo(revision, at: ID(subject.number), leadingTo: link, visit)
        default: false
        }
        return isUndone ? .redirect(link) : .notFound
    }

    private func undo(
        _ revision: ID<Revision>, at place: ID<Place>, leadingTo link: String, _ visit: Visit
    ) async throws -> Bool {
        guard try visit.signedIn.standing.places[place] != nil else { return false }
        let (workplace, now, author) = (workplace, workplace.clock.now(), try visit.author("desk", workplace))
        return try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: now, db)
            return try Revisions.undo(
                revision, "place", of: place, among: FrontDesk.tables, at: now, ids: workplace.ids, by: author, in: db)
        }
    }
}
