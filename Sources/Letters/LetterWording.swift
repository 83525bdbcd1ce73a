import Casework

/// The text of a kind of letter in one language (tekst): who wrote it, and which interpreter read it over.
struct LetterWording: Sendable, Equatable {
    /// Nothing of the Dutch text that comes with the program.
    let id: ID<LetterWording>?
    /// By ISO 639-3.
    let language: String
    let text: String
    let approval: Approval?
    /// Whether it says what the Dutch text says now, as far as that can be known: whether it was written after that.
    let isOfNow: Bool

    struct Approval: Sendable, Equatable {
        let interpreter: String
        let day: String
    }

    static let dutch = "nld"

    /// Only what an interpreter approved goes to a client. The Dutch text the team answers for itself.
    var mayBePrinted: Bool {
        language.utf8.elementsEqual(Self.dutch.utf8) || approval != nil && isOfNow
    }
}
