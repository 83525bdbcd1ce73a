package import Casework
package import Clients
import Database
package import Dates

/// What happened in a procedure (gebeurtenis), of one of the family or of the whole dossier.
package struct DossierEvent: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        /// An asylum permit; since June 2026 it says which of the two statuses.
        case permit, permitRefugee = "permit-refugee", permitSubsidiary = "permit-subsidiary"
        /// The last day of a permit.
        case permitEnds = "permit-ends"
        case applied, acknowledged
        case documentsAsked = "documents-asked", documentsSent = "documents-sent"
        case extended, suspended, resumed
        case interview, dna
        case granted, refused
        case objected, objectionGranted = "objection-granted", objectionRefused = "objection-refused"
        case appealed, judgmentWon = "judgment-won", judgmentLost = "judgment-lost", higherAppealed = "higher-appealed"
        /// Told to be too late (ingebrekestelling), and brought to court for that.
        case noticed, lateAppealed = "late-appealed"
        case visa, travelled, arrived
        case derivedPermit = "derived-permit"
        case untraced, traced
        case optionDeclared = "option-declared"
        case withdrawn
    }

    package let id: ID<DossierEvent>
    package let dossier: ID<Dossier>
    /// Nothing when it is of all of them.
    package let person: ID<Person>?
    package let kind: Kind
    /// The day that counts: on which a decision was made known, or something was received.
    package let day: CalendarDate
    /// The day on the letter, where that is another.
    package let datedOn: CalendarDate?
    /// The last day that a letter gives: it wins over what a rule would say.
    package let answerBy: CalendarDate?
    /// How that was sent, received or told.
    package let proof: String?

    package init(
        id: ID<DossierEvent>, dossier: ID<Dossier>, person: ID<Person>? = nil, _ kind: Kind, on day: CalendarDate,
        datedOn: CalendarDate? = nil, answerBy: CalendarDate? = nil, proof: String? = nil
    ) {
        self.id = id
        self.dossier = dossier
        self.person = person
        self.kind = kind
        self.day = day
        self.datedOn = datedOn
        self.answerBy = answerBy
        self.proof = proof
    }

    /// Whether it is of him.
    func concerns(_ person: ID<Person>?) -> Bool {
        self.person == nil || self.person == person
    }
}
