/// A rule says no (weigering). Carries a sentence for a person: what happened, then what to do.
package struct Refusal: Error, Equatable, Sendable {
    /// Which kind of no, for a machine: the exit code of a command, the status of an answer.
    package enum Kind: Equatable, Sendable {
        /// What was given does not fit what is known.
        case badInput
        /// A rule of the work forbids it.
        case rule
        /// The data cannot be reached or used as they are.
        case unavailable
        /// It may well go right in a moment.
        case tryLater
    }

    package let kind: Kind
    package let sentence: Phrase

    package init(_ kind: Kind, _ sentence: Phrase) {
        self.kind = kind
        self.sentence = sentence
    }
}
