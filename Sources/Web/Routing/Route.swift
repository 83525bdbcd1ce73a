package import Access
package import Casework

/// One line of a table of addresses: it registers the route, writes the links, and is what the authorisation tests walk.
package struct Route: Sendable {
    package enum Method: String, Sendable {
        case get = "GET", post = "POST"
    }

    /// Who may ask. For everybody else the address does not exist.
    package enum Who: Sendable {
        /// Anybody, and nobody looks who it is: a stylesheet.
        case everyone
        /// Anybody; the page says who is signed in: help, signing in itself.
        case visitor
        /// Whoever is signed in, whatever he is.
        case colleague
        /// Whoever is one of these.
        case roles(Set<Role>)
        /// Whoever leads a team or does this kind of work in one.
        case doing(VolunteerRole.Role)
    }

    /// Whether one first has to show who he is, though he is signed in.
    package enum Proof: Sendable {
        case none
        /// When he did not do so a short while ago: what changes accounts, or carries off a list.
        case fresh
        /// Each time.
        case anew
    }

    package typealias Handler = @Sendable (Visit) async throws -> Answer

    package let method: Method
    package let address: Address
    package let who: Who
    package let proof: Proof
    /// Whether a file may come along with the form. It is read only after it is known who sends it.
    package let takesFile: Bool
    /// How large what is sent may be, where the door's own measure for files does not fit.
    package let mostBytes: Int?
    package let handler: Handler

    package init(
        _ method: Method, _ address: Address, _ who: Who, proof: Proof = .none, takesFile: Bool = false,
        mostBytes: Int? = nil,
        _ handler: @escaping Handler
    ) {
        self.takesFile = takesFile
        self.mostBytes = mostBytes
        self.method = method
        self.address = address
        self.who = who
        self.proof = proof
        self.handler = handler
    }
}
