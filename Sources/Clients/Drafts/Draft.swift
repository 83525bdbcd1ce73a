import Casework
import Dates

/// What somebody was writing about a client and did not save yet (concept): his alone, and sealed like what it is to become.
package struct Draft: Sendable, Equatable {
    let id: ID<Draft>
    /// Sealed as it is kept; plain once it was opened.
    package let text: String
    package let at: String

    /// So long a draft stays that nobody goes on with.
    static let kept = Duration.seconds(30 * 86_400)

    /// Which form it belongs to: one for each kind, and one for each fact that is changed.
    static func form(_ kind: FactKind, _ fact: ID<Fact>?) -> String {
        kind.slug + "/" + (fact?.description ?? "")
    }
}
