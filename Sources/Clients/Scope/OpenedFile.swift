package import Access
package import Casework

/// A client's file as far as it is open to who asks (geopend dossier). Only ``ClientScope`` makes one, and whatever is read of
/// a client is read with one: so nothing can be read by somebody who may not.
package struct OpenedFile: Sendable, Equatable {
    package let person: ID<Person>
    /// The strongest first.
    package let relations: [Relation]

    init?(_ person: ID<Person>, _ relations: [Relation]) {
        guard !relations.isEmpty else { return nil }
        self.person = person
        self.relations = relations.sorted { Self.strength($0) < Self.strength($1) }
    }

    package func shows(_ section: FileSection) -> Bool {
        relations.contains { $0.sections.contains(section) }
    }

    /// Whether who asks is this to the client; of no matter when nothing is asked.
    func isSeen(as relation: Relation?) -> Bool {
        relation.map(relations.contains) ?? true
    }

    /// What is open of it, in a fixed order.
    package var sections: [FileSection] { FileSection.allCases.filter(shows) }

    /// On what ground somebody looks, as the log says it.
    package var ground: String { relations.first?.word ?? "" }

    /// What belongs to daily work comes before what has to be explained.
    private static func strength(_ relation: Relation) -> Int {
        switch relation {
        case .assigned: 0
        case .legalWorker: 1
        case .visit: 2
        case .emergency: 3
        case .teamLeader: 4
        case .team: 5
        }
    }
}
