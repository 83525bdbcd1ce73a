package import Casework

/// What someone has to do with a client (verhouding): the ground on which he may see something of the file.
package enum Relation: Hashable, Sendable {
    /// Works at the place where the file lies.
    case team
    /// Is the legal worker of that place.
    case legalWorker
    /// Leads that place.
    case teamLeader
    /// Does this work for the client, or for somebody of the same household.
    case assigned(VolunteerRole.Role)
    /// On shift at the desk, and opened a visit for this client, with a reason.
    case visit
    /// Opened the file in need, with a reason that somebody else reads afterwards.
    case emergency

    /// As it stands in the log.
    package var word: String {
        switch self {
        case .team: "card"
        case .legalWorker: "legal-worker"
        case .teamLeader: "team-leader"
        case .assigned: "assigned"
        case .visit: "visit"
        case .emergency: "emergency"
        }
    }

    /// The sections that it opens. The one table of who sees what of a client.
    package var sections: Set<FileSection> {
        switch self {
        case .team: [.card]
        case .legalWorker: [.card, .basic, .contact, .legal, .abroad]
        case .teamLeader, .visit, .emergency: Set(FileSection.allCases)
        case .assigned(let task): Self.sections(of: task)
        }
    }

    private static func sections(of task: VolunteerRole.Role) -> Set<FileSection> {
        switch task {
        case .guide: [.card, .basic, .contact, .health, .abroad]
        case .legal: [.card, .basic, .contact, .legal, .abroad]
        case .housing: [.card, .basic, .contact]
        case .participation, .coach: [.card, .basic]
        case .interpreter: [.card]
        }
    }

    /// How a client is told why somebody looked.
    package static func words(for word: String) -> Phrase {
        grounds.first { $0.word.utf8.elementsEqual(word.utf8) }?.phrase ?? Phrase(same: word)
    }

    private static let grounds: [(word: String, phrase: Phrase)] = [
        ("card", Phrase(nl: "om te zien of je bij ons bekend bent", en: "to see whether you are known to us")),
        ("legal-worker", Phrase(nl: "als juridisch medewerker van jouw locatie", en: "as the legal worker of your place")),
        ("team-leader", Phrase(nl: "als teamleider van jouw locatie", en: "as the team leader of your place")),
        ("assigned", Phrase(nl: "omdat die persoon jou of je gezin helpt", en: "because that person helps you or your family")),
        ("visit", Phrase(nl: "omdat je aan de balie kwam of belde", en: "because you came to the desk or called")),
        ("emergency", Phrase(
            nl: "met spoed, zonder vaste reden; de teamleider leest dit na",
            en: "in urgency, without a fixed reason; the team leader reviews this")),
    ]
}
