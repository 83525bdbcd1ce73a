import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// Which dossiers somebody may open (bereik): who leads a team or is its legal worker all of that team, who helps there those
/// that
/// he has in hand or stands in for. Others do not exist for him.
struct LegalScope: Sendable {
    /// Whom he may know, with what is open to him of each.
    let clients: ClientScope
    /// Of which teams he may open all.
    let whole: Set<ID<Place>>
    /// Where he does this work at all.
    let places: Set<ID<Place>>

    init(_ clients: ClientScope) {
        self.clients = clients
        places = clients.standing.places(doing: .legal)
        whole = clients.standing.places(as: .teamLeader).union(clients.standing.places(as: .legalWorker))
    }

    var colleague: ID<Colleague> { clients.standing.colleague }

    func opens(_ dossier: Dossier) -> Bool {
        if whole.contains(dossier.place) { return true }
        let isHis = dossier.hands.owner == colleague || dossier.hands.standIn == colleague
        return isHis && places.contains(dossier.place)
    }

    func dossier(_ id: ID<Dossier>, _ db: any Reading) throws -> Dossier? {
        try Dossiers.find(id, db).flatMap { opens($0) ? $0 : nil }
    }

    /// The condition on rows `d` of dossiers, for a list of those that he may open.
    func condition(_ values: inout StatementValues) -> SQL {
        let own = values.add(colleague.sqlValue)
        let mine: SQL = "(d.owner = " + own + " OR d.stand_in = " + own + ") AND d.place IN (" + list(places, &values) + ")"
        return "(d.place IN (" + list(whole, &values) + ") OR (" + mine + "))"
    }

    private func list(_ places: Set<ID<Place>>, _ values: inout StatementValues) -> SQL {
        places.isEmpty ? "NULL" : values.list(places.sorted())
    }
}
