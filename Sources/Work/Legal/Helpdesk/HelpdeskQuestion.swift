import Casework
import Clients
import Dates
import Trail
import Vault

/// A question of a dossier that was put to the national helpdesk (vraag aan de landelijke helpdesk), its answer, and what was
/// done with that.
struct HelpdeskQuestion: Sendable, Equatable {
    struct Reply: Sendable, Equatable {
        let day: CalendarDate
        /// Sealed; nothing where none came.
        let text: String?
        /// What was done with it. Sealed.
        let done: String
    }

    let id: ID<HelpdeskQuestion>
    let dossier: ID<Dossier>
    let topic: String
    let askedOn: CalendarDate
    /// Sealed.
    let text: String
    let answerBy: CalendarDate?
    let hands: Hands
    /// Nothing as long as it is waited for.
    var reply: Reply?
    /// Whether others can find it among the earlier answers.
    var isShared = false
}

extension SealedPlace {
    static func text(of question: ID<HelpdeskQuestion>) -> SealedPlace {
        SealedPlace("helpdesk_question", question.number, "question")
    }

    static func answer(to question: ID<HelpdeskQuestion>) -> SealedPlace {
        SealedPlace("helpdesk_reply", question.number, "answer")
    }

    static func done(with question: ID<HelpdeskQuestion>) -> SealedPlace {
        SealedPlace("helpdesk_reply", question.number, "done")
    }
}
