import Casework
import Trail

/// Something that happened to a client, or is known of him from a day on (gebeurtenis).
struct TimelineItem: Sendable, Equatable {
    /// Of what kind it is: "Gesprekken".
    let kind: Phrase
    /// ISO; a year alone where no more is known.
    let date: String
    let id: Int64
    /// In the words of whoever reads; each may be written from either side. Nothing of what is sealed.
    let about: [Phrase]
    /// Who did it, as far as that is known.
    var colleague: String?
    /// From which day it holds no more, where that is recorded. ISO.
    var endedOn: String?
    /// Where it is read whole, changed and taken away.
    var link: String?
    var isSealed = false
    /// The last saving of it, when that can be undone.
    var undo: ID<Revision>?

    /// "2026-11", in which it stands.
    var month: String { String(date.prefix(7)) }
}
