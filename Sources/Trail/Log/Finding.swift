package import Casework

/// Something about the log that is not as it was signed (bevinding). Names numbers and entries, never what they hold.
package struct Finding: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// An entry does not hold what it held.
        case changed
        /// A line, or the entry that belongs to it, is gone.
        case removed
        /// An entry stands in the place of another.
        case moved
        /// A line that no head covers, or with a number that cannot be.
        case added
        /// The lines fit their entries, but are not those that were signed.
        case rewritten
        /// A head is not what was signed, or it is gone.
        case headChanged, headRemoved
        /// The newest head was signed with another key than ours.
        case otherKey
        /// The log is not the one of the head that was kept elsewhere.
        case notAsKept
    }

    package let kind: Kind
    /// The lines; for a head its own number.
    package let numbers: ClosedRange<Int>
    package let entry: ID<Author>?
    /// When the lines were signed: "2026-11-24T18:00:00Z". Nothing when no head covers them.
    package let sealedAt: String?

    init(_ kind: Kind, _ numbers: ClosedRange<Int>, entry: Int64? = nil, sealedAt: String? = nil) {
        self.kind = kind
        self.numbers = numbers
        self.entry = entry.map { ID($0) }
        self.sealedAt = sealedAt
    }

    init(_ kind: Kind, _ number: Int, entry: Int64? = nil, sealedAt: String? = nil) {
        self.init(kind, number...number, entry: entry, sealedAt: sealedAt)
    }
}
