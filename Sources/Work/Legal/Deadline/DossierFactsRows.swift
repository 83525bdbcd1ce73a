import Casework
import Clients
import Database
import Dates

/// How that is read from which terms follow: three questions for very many dossiers.
enum DossierFactsRows {
    static func all(of dossiers: [ID<Dossier>], _ db: any Reading) throws -> [(facts: DossierFacts, hands: Hands)] {
        var people: [ID<Dossier>: [ID<Person>]] = [:]
        try each("""
            SELECT m.dossier, m.person FROM dossier_member m LEFT JOIN dossier_member_end x ON x.member = m.id
            WHERE (x.reason IS NULL OR x.reason = 'came') AND m.dossier IN
            """, dossiers, " ORDER BY m.dossier, m.id", db) { people[$0.id(0), default: []].append($0.id(1)) }
        var events: [ID<Dossier>: [DossierEvent]] = [:]
        try each(
            "SELECT " + DossierEvents.columns + " FROM dossier_event e WHERE e.dossier IN", dossiers, "", db
        ) { row in
            if let event = DossierEvents.read(row) { events[event.dossier, default: []].append(event) }
        }
        var found: [(DossierFacts, Hands)] = []
        try each(
            "SELECT d.id, d.kind, d.owner, d.stand_in FROM dossier d WHERE d.id IN", dossiers, " ORDER BY d.id", db
        ) { row in
            guard let kind = Dossier.Kind(rawValue: row.text(1)) else { return }
            let id = row.id(0, of: Dossier.self)
            found.append((
                DossierFacts(id: id, kind: kind, people: people[id] ?? [], events: events[id] ?? []),
                Hands(owner: row.optionalID(2), standIn: row.optionalID(3))))
        }
        return found
    }

    private static func each(
        _ question: SQL, _ dossiers: [ID<Dossier>], _ order: SQL, _ db: any Reading, _ body: (any Row) throws -> Void
    ) throws {
        var values = StatementValues()
        try db.each(question + " (" + values.evenList(dossiers) + ")" + order, values.all, body)
    }
}
