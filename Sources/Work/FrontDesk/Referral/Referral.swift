import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// That somebody was told that another organisation helps him (verwijzing), and what it was told of him.
struct Referral: Sendable, Equatable {
    /// What was passed on to the partner (doorgegeven). All but nothing needs that the client agrees.
    enum Passed: String, CaseIterable, Bindable, Sendable {
        case nothing, name, question, documents
    }

    /// What came back (antwoord).
    enum Outcome: String, CaseIterable, Bindable, Sendable {
        case helped, refused
        case noAnswer = "no-answer"
        case notNeeded = "not-needed"
    }

    let id: ID<Referral>
    let place: ID<Place>
    let person: ID<Person>
    let contact: ID<Contact>?
    let partner: ID<Partner>
    let topic: Topic
    let day: CalendarDate
    /// Who referred.
    let colleague: ID<Colleague>?
    let passed: Passed
    /// The day on which the client said that it may be passed on; nothing where nobody asked.
    let consentedOn: CalendarDate?
    /// By when the partner tells what came of it; nothing where nobody waits for that.
    let answerBy: CalendarDate?
    /// Who sees to it that the answer comes.
    let owner: ID<Colleague>
    /// Who does that when the owner is away.
    let standIn: ID<Colleague>?
}

extension Referral {
    /// After a conversation with somebody, as the form of that says; nothing where no partner was chosen.
    /// - Throws: `Complaints`.
    init?(
        _ contact: Contact, _ id: ID<Referral>, _ form: ReferralForm, _ today: CalendarDate, _ db: any Reading
    ) throws {
        guard let person = contact.person, let colleague = contact.colleague, form.hasPartner else { return nil }
        let answers = try form.read(among: Partners.all(at: [contact.place], db), today: today)
        self.init(
            id: id, place: contact.place, person: person, contact: contact.id, partner: answers.partner, topic: contact.topic,
            day: contact.day, colleague: colleague, passed: answers.passed, consentedOn: answers.hasConsent ? contact.day : nil,
            answerBy: answers.answerBy, owner: colleague, standIn: nil)
    }

    /// The same as somebody changed it. What the client agreed to keeps its day.
    func changed(
        _ answers: ReferralForm.Answers, _ owner: ID<Colleague>, _ standIn: ID<Colleague>?, _ today: CalendarDate
    ) -> Referral {
        Referral(
            id: id, place: place, person: person, contact: contact, partner: answers.partner, topic: topic, day: day,
            colleague: colleague, passed: answers.passed, consentedOn: answers.hasConsent ? consentedOn ?? today : nil,
            answerBy: answers.answerBy, owner: owner, standIn: standIn)
    }
}
