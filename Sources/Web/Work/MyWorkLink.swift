package import Casework
package import Trail

/// The list of what somebody has to do: every kind of work leads back to it.
package enum MyWorkLink {
    package static let address = Address("/mijn-werk")
    package static let undo = Address("/mijn-werk/terug/{wijziging}")
    /// In the address, after something was done: by which it can be undone.
    package static let done = "gedaan"

    package static func after(_ revision: ID<Revision>) -> String {
        address.link(query: [(done, revision.description)])
    }
}
