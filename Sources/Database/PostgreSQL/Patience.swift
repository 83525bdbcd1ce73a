/// How long the program waits for a server before it says that it cannot go on.
package struct Patience: Sendable {
    /// Until its turn comes: a free connection, or a write that others keep crossing.
    package let forTurn: Duration
    /// Until a server that is away is back.
    package let forServer: Duration

    package init(forTurn: Duration, forServer: Duration) {
        self.forTurn = forTurn
        self.forServer = forServer
    }

    /// Longer than any page takes and than a server needs to start; shorter than a person waits.
    package static let usual = Patience(forTurn: .seconds(8), forServer: .seconds(5))
}
