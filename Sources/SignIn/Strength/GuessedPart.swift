/// A part of a password that can be guessed in one go.
struct GuessedPart {
    enum Kind: Sendable {
        /// One scalar of which nothing is known.
        case letter
        case word
        /// The colleague's own name, address or place.
        case own
        /// abc, 987, aaaa
        case row
        /// Keys beside each other.
        case walk
        /// What stood there before.
        case again
        case date
    }

    let kind: Kind
    let start: Int
    /// The place after its last scalar.
    let end: Int
    /// The guesses that it takes, as a power of two.
    let bits: Double
}
