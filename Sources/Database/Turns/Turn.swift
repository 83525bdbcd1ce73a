import Casework

/// The right to do a piece of work that only one of several servers may do at a time (beurt).
package struct Turn: Sendable, Equatable {
    /// Of the work: "tidying".
    package let name: String
    /// Grows whenever another server takes over: what was begun under a smaller number is no longer stored.
    package let number: Int

    package init(name: String, number: Int) {
        self.name = name
        self.number = number
    }
}

/// Another server took over meanwhile: what was done under the old turn is not kept.
package struct LostTurn: Error, Equatable, Sendable {
    package init() {}
}

extension Writing {
    /// Asked in the transaction that does the work: it is kept only when the turn is still ours at that moment, however long
    /// this server stood still in between.
    /// - Throws: ``LostTurn``.
    package func require(_ turn: Turn) throws {
        guard try exists("SELECT 1 FROM turn WHERE name = $1 AND number = $2", turn.name, turn.number) else { throw LostTurn() }
    }
}
