import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// What somebody came to the legal desk with and is not answered at once (juridische vraag), and the day that must not pass.
struct LegalQuestion: Sendable, Equatable {
    enum Kind: String, CaseIterable, Bindable, Sendable {
        case permit, family, naturalisation, papers, other
    }

    /// What has to be in by that day (termijn).
    enum Term: String, CaseIterable, Bindable, Sendable {
        case objection, appeal, application, evidence, hearing
    }

    /// What was done (afloop).
    enum Outcome: String, CaseIterable, Bindable, Sendable {
        case answered, sent
        case lawyer
        case dropped
    }

    struct Deadline: Sendable, Equatable {
        let term: Term
        let day: CalendarDate
    }

    let id: ID<LegalQuestion>
    let place: ID<Place>
    let person: ID<Person>
    let contact: ID<Contact>?
    let day: CalendarDate
    let kind: Kind
    /// Nothing where no term runs.
    let deadline: Deadline?
    let owner: ID<Colleague>
    /// Who does it when the owner is away.
    let standIn: ID<Colleague>?
}

extension LegalQuestion {
    /// After a conversation at the legal desk, as the form of that says; nothing where nothing has to be kept in sight.
    /// - Throws: `Complaints`.
    init?(_ contact: Contact, _ id: ID<LegalQuestion>, _ form: LegalQuestionForm, _ today: CalendarDate) throws(Complaints) {
        guard let person = contact.person, let colleague = contact.colleague, form.isFilled else { return nil }
        let answers = try form.read(today: today)
        self.init(
            id: id, place: contact.place, person: person, contact: contact.id, day: contact.day, kind: answers.kind,
            deadline: answers.deadline, owner: colleague, standIn: nil)
    }
}
