import Casework
import Database
import Organisation

/// An organisation that helps with what the team does not do itself (partner, ketenpartner).
struct Partner: Sendable, Equatable {
    /// What is known of it, each a free line.
    enum Detail: String, CaseIterable, Sendable {
        case does
        case forWhom = "for_whom"
        case opening, phone, email, web, address
    }

    let id: ID<Partner>
    /// Nothing for one that helps people of all places.
    let municipality: MunicipalityCode?
    var municipalityName: String?
    let name: String
    /// What it helps with; none for one that helps with everything.
    let topics: Set<Topic>
    let details: [Detail: String]

    func helps(with topic: Topic?) -> Bool {
        topic.map { topics.isEmpty || topics.contains($0) } ?? true
    }
}
