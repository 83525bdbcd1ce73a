import Casework
import Clients

/// Somebody of the family in a dossier, with how far he is.
struct MemberLine: Sendable, Equatable {
    let person: ID<Person>
    /// Nothing when the household is closed to who reads.
    let name: String?
    let relation: Phrase?
    let state: MemberState
    /// Ages that he reaches within a year, each as a sentence of what begins then.
    var ages: [Phrase] = []
}
