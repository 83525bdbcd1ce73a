package import Access
package import Casework
package import Organisation
package import Trail

/// That a list of people may leave the program (vrijgave): asked by one colleague with a reason, given or refused by another.
package struct Release: Sendable, Equatable {
    package enum State: Sendable, Equatable {
        case asked
        case given
        case refused
    }

    package let id: ID<Release>
    package let colleague: ID<Colleague>
    /// Where whoever asks leads the team: who leads it too may decide.
    package let place: ID<Place>
    /// Of the document.
    package let address: String
    /// What the document is, as it was called when it was asked for. Names no person.
    package let title: String
    package let reason: String
    package let askedAt: Moment

    /// After it was given, in which the document can be fetched.
    package static let validity = Duration.seconds(86_400)
    /// After that nobody decides about it any more.
    package static let patience = Duration.seconds(14 * 86_400)

    /// Whether somebody may decide about it: never whoever asked, so it always takes two.
    package static func mayDecide(_ standing: Standing, on place: ID<Place>, askedBy asker: ID<Colleague>) -> Bool {
        standing.colleague != asker && (standing.has(.administrator) || standing.has(.teamLeader, at: place))
    }
}
