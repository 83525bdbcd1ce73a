package import Casework

/// One line of a table of addresses: it registers the route, writes the links, and is what the authorisation tests walk.
package struct Route: Sendable {
    package enum Method: String, Sendable {
        case get = "GET", post = "POST"
    }

    /// Who may ask. Sign-in decides which colleague is meant; until then the server listens to this machine only.
    package enum Who: Sendable {
        /// Also someone who is not signed in: a stylesheet, a help page.
        case everyone
        /// Someone of the team.
        case team
    }

    package typealias Handler = @Sendable (Visit) async throws -> Answer

    package let method: Method
    package let address: Address
    package let who: Who
    package let handler: Handler

    package init(_ method: Method, _ address: Address, _ who: Who, _ handler: @escaping Handler) {
        self.method = method
        self.address = address
        self.who = who
        self.handler = handler
    }
}
