package import Casework

/// What a colleague has in hand that somebody else must take over when he leaves (overdracht): a count, by one kind of work.
package struct Handover: Sendable {
    package let label: Phrase
    /// Counts what the colleague `$1` has in hand on the day `$2`.
    package let count: SQL

    package init(_ label: Phrase, _ count: SQL) {
        self.label = label
        self.count = count
    }
}
