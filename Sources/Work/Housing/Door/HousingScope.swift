import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// Where somebody may do the work of housing (bereik): what is of other places does not exist for him.
struct HousingScope: Sendable {
    /// Whom he may know, with what is open to him of each.
    let clients: ClientScope
    let places: Set<ID<Place>>

    init(_ clients: ClientScope) {
        self.clients = clients
        places = clients.standing.places(doing: .housing)
    }

    var colleague: ID<Colleague> { clients.standing.colleague }

    /// For which his places house people, by name.
    func towns(_ db: any Reading) throws -> [Municipality] {
        let served = try places.sorted().flatMap { try Municipalities.served(by: $0, db) }
        return served.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Of the teams that he leads: for these he keeps the rules.
    func led(_ db: any Reading) throws -> [Municipality] {
        let served = try clients.standing.places(as: .teamLeader).sorted().flatMap { try Municipalities.served(by: $0, db) }
        return served.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// One of those for which they do; nothing for another.
    func town(_ text: String, _ db: any Reading) throws -> Municipality? {
        try towns(db).first { $0.code.text.utf8.elementsEqual(text.utf8) }
    }

    /// Whether somebody is a client of a place where who asks does this work: whom he knows from
    /// elsewhere he does not bring there.
    func knows(_ person: ID<Person>, on day: CalendarDate, _ db: any Reading) throws -> Bool {
        try places.sorted().contains { try ClientFiles.knows(person, at: $0, on: day, db) }
    }

    func coupling(_ id: ID<Coupling>, _ db: any Reading) throws -> Coupling? {
        try Couplings.find(id, db).flatMap { places.contains($0.place) ? $0 : nil }
    }

    /// With the coupling for which it was made.
    func offer(_ id: ID<Offer>, _ db: any Reading) throws -> (Offer, Coupling)? {
        guard let offer = try Offers.find(id, db), let coupling = try coupling(offer.coupling, db) else { return nil }
        return (offer, coupling)
    }

    func dwelling(_ id: ID<Dwelling>, _ db: any Reading) throws -> Dwelling? {
        guard let dwelling = try Dwellings.find(id, db) else { return nil }
        return try towns(db).contains { $0.code == dwelling.municipality } ? dwelling : nil
    }
}
