package import Casework
package import Trail

/// The list of what somebody has to do: every kind of work leads back to it.
package enum MyWorkLink {
    package static let address = Address("/mijn-werk")
    package static let undo = Address("/mijn-werk/terug/{wijziging}")

    package static func after(_ revision: ID<Revision>) -> String {
        address.link(query: [(UndoLine.done, revision.description)])
    }
}
