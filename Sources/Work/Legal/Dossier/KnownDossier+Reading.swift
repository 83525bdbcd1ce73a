import Casework
import Clients
import Database
import Dates
import Trail

extension KnownDossier {
    /// - Returns: nothing for one that does not exist for who asks.
    static func read(
        _ id: ID<Dossier>, _ scope: LegalScope, on day: CalendarDate, _ db: any Reading
    ) throws -> KnownDossier? {
        guard let dossier = try scope.dossier(id, db), let facts = try DossierFactsRows.all(of: [id], db).first?.facts else {
            return nil
        }
        let (rules, hands) = (try LegalRuleRows.all(db), dossier.hands)
        let found = try db.first(around, id) { row in
            KnownDossier(
                dossier: dossier, town: row.text(0), place: row.text(1),
                owner: hands.owner.map { Colleague(id: $0, name: row.text(2)) },
                standIn: hands.standIn.map { Colleague(id: $0, name: row.text(3)) },
                closure: row.date(4).flatMap { day in
                    Dossier.Outcome(rawValue: row.text(5)).map { Closure(day: day, outcome: $0) }
                }, facts: facts, rules: rules)
        }
        guard var known = found else { return nil }
        known.reopenings = try DossierReopenings.all(of: id, db)
        known.taken = try Takeovers.mark(of: id, db)
        known.card = try scope.clients.cards(of: [dossier.person], db)[dossier.person]
        (known.kept, known.ends) = (try Deadlines.all(of: [id], db), try DeadlineEnds.all(of: id, db))
        guard dossier.kind == .reunification else { return known }
        let relatives = try scope.clients.relatives(of: dossier.person, on: day, db)
        let byPerson = Dictionary(relatives.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        known.members = facts.people.map { person in
            let relative = byPerson[person]
            return MemberLine(
                person: person, name: relative?.name, relation: relative?.relationWord,
                state: MemberState(facts.events, of: person), ages: relative?.ages ?? [])
        }
        known.others = relatives.filter { !$0.isFormer && !facts.people.contains($0.person) }
        return known
    }

    private static let around: SQL = """
        SELECT m.name, l.name, COALESCE(o.name, ''), COALESCE(s.name, ''), c.closed_on, COALESCE(c.outcome, '')
        FROM dossier d JOIN municipality m ON m.code = d.municipality JOIN place l ON l.id = d.place
            LEFT JOIN colleague o ON o.id = d.owner LEFT JOIN colleague s ON s.id = d.stand_in
            LEFT JOIN dossier_closure c ON c.dossier = d.id
        WHERE d.id = $1
        """
}
