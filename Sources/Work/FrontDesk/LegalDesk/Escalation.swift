import Casework
import Clients
import Dates
import Organisation
import Trail
import Vault

/// A legal question that was put to the national helpdesk (vraag aan de landelijke helpdesk), and its answer.
struct Escalation: Sendable, Equatable {
    let id: ID<Escalation>
    let place: ID<Place>
    let person: ID<Person>
    let legalQuestion: ID<LegalQuestion>
    let askedOn: CalendarDate
    /// Sealed.
    let question: String
    let answerBy: CalendarDate?
    let owner: ID<Colleague>
    let standIn: ID<Colleague>?
    /// Nothing as long as it is waited for.
    var answer: Reply?

    struct Reply: Sendable, Equatable {
        let day: CalendarDate
        /// Sealed; nothing where none came.
        let text: String?
    }
}

extension SealedPlace {
    static func question(of escalation: ID<Escalation>) -> SealedPlace {
        SealedPlace("escalation", escalation.number, "question")
    }

    static func answer(of escalation: ID<Escalation>) -> SealedPlace {
        SealedPlace("escalation_answer", escalation.number, "answer")
    }
}
