package import Casework
package import Trail

/// Who has something in hand, and who when he cannot (behandelaar en vervanger).
package struct Hands: Sendable, Equatable {
    package let owner: ID<Colleague>?
    package let standIn: ID<Colleague>?

    package init(owner: ID<Colleague>?, standIn: ID<Colleague>? = nil) {
        self.owner = owner
        self.standIn = standIn
    }

    /// Of what was brought in from a list, until somebody takes it.
    package static let nobody = Hands(owner: nil)
}
