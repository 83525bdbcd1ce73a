import Casework
import Database
import Clients
import Dates

/// How it stands with one document of one of the family (stand van een stuk). Without a row it is missing.
struct DossierDocument: Sendable, Equatable {
    enum State: String, CaseIterable, Bindable, Sendable {
        case missing, present
        /// It is there, and so is its sworn translation.
        case translated
        /// It cannot be had, and why.
        case unobtainable
        /// He need not have it: who was never married has no certificate of that.
        case needless
    }

    let id: ID<DossierDocument>
    let dossier: ID<Dossier>
    let person: ID<Person>
    let code: String
    let state: State
    /// Sealed.
    let why: String?
    let since: CalendarDate
}
