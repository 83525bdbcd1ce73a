import Access
import Casework
import Clients
import Database
import Trail
import Web

/// Referring somebody after the conversation was stored.
struct NewReferralHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func form(_ visit: Visit) async throws -> Answer {
        try await form(visit, ReferralForm(), Complaints())
    }

    private func form(_ visit: Visit, _ form: ReferralForm, _ complaints: Complaints) async throws -> Answer {
        guard let contact = try await contact(visit) else { return .notFound }
        let page = try await looking.look(visit, at: contact.person, needing: .contact) { file, scope, db in
            NewReferralPage(
                contact: contact, card: try scope.cards(of: [file.person], db)[file.person],
                partners: try Partners.all(at: [contact.place], db), form: form, complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// Nobody in particular is referred nowhere.
    private func contact(_ visit: Visit) async throws -> RecordedContact? {
        guard let id = ID<Contact>(text: visit.place("gesprek")) else { return nil }
        let contact = try await workplace.database.read { try RecordedContact.find(id, $0) }
        return contact?.person == nil ? nil : contact
    }

    func record(_ visit: Visit) async throws -> Answer {
        guard let contact = try await contact(visit), let person = contact.person else { return .notFound }
        let (form, scope, workplace) = (ReferralForm(visit.form), try looking.scope(visit), workplace)
        let (id, revision) = (workplace.ids.next(Referral.self), workplace.ids.next(Revision.self))
        let (link, own, today) = (visit.link(to: person, after: revision), scope.standing.colleague, workplace.clock.today)
        do {
            let isDone = try await workplace.database.write { db in
                guard let file = try scope.open(person, db), file.shows(.contact) else { return false }
                let answers = try form.read(among: Partners.all(at: [contact.place], db), today: today)
                let (author, now) = (try visit.author(file.ground, as: file.role, workplace), workplace.clock.now())
                try visit.formUse.claim(leadingTo: link, at: now, db)
                let begun = try Revision.begin(
                    "referred", "person", of: person, id: revision, at: now, ids: workplace.ids, by: author, in: db)
                let referral = Referral(
                    id: id, place: contact.place, person: person, contact: contact.id, partner: answers.partner,
                    topic: contact.topic, day: today, colleague: own, passed: answers.passed,
                    consentedOn: answers.hasConsent ? today : nil, answerBy: answers.answerBy, owner: own, standIn: nil)
                try Referrals.put(referral, within: begun, by: author, in: db)
                return true
            }
            return isDone ? .redirect(link) : .notFound
        } catch let complaints as Complaints {
            return try await self.form(visit, form, complaints)
        }
    }
}
