import Casework
import Clients
import Database
import Dates
import Legal
import Organisation
import Trail

/// Makes a team with many open procedures, in the hands of three colleagues: rows as a list brings them in, whose terms are then
/// worked out by the program.
struct LegalMaker: Sendable {
    let dossiers: Int
    let town: MunicipalityCode
    let day: CalendarDate
    let author: Author
    let ids: IDSource

    /// - Returns: who has a third of them in hand.
    func make(_ db: any Writing) throws -> ID<Colleague> {
        try Municipalities.put(Municipality(code: town, name: "Zoetermeer"), by: author, in: db)
        let place = Place(id: ids.next(), name: "Bureau", serving: [town])
        try Places.add(place, by: author, in: db)
        let workers = (0..<3).map { Colleague(id: ids.next(), name: "Els \($0)") }
        for worker in workers { try Colleagues.add(worker, by: author, in: db) }
        var (people, rows, members, events): ([[SQLValue]], [[SQLValue]], [[SQLValue]], [[SQLValue]]) = ([], [], [], [])
        var chance = HousingMaker.Chance(state: 2026)
        for number in 0..<dossiers {
            let (dossier, sponsor) = (ids.next(Dossier.self), ids.next(Person.self))
            let family = (0..<3 + number % 2).map { _ in ids.next(Person.self) }
            people += ([sponsor] + family).map { [$0.sqlValue] }
            let begin = day.adding(days: -chance.number(below: 300))
            rows.append([
                dossier.sqlValue, place.id.sqlValue, town.sqlValue, sponsor.sqlValue, begin.sqlValue,
                workers[number % 3].id.sqlValue, workers[(number + 1) % 3].id.sqlValue,
            ])
            members += family.map { [ids.next(DossierMaker.self).sqlValue, dossier.sqlValue, $0.sqlValue, begin.sqlValue] }
            let steps: [(DossierEvent.Kind, Int)] = [(.permit, 0), (.applied, 30), (.extended, 60)]
            events += steps.map { kind, after in
                [ids.next(DossierEvent.self).sqlValue, dossier.sqlValue, kind.sqlValue, begin.adding(days: after).sqlValue]
            }
        }
        try db.runAll("INSERT INTO person (id, sex, nationality, birth_country) VALUES ($1, 'unknown', '0336', '7009')", people)
        try db.runAll(
            """
            INSERT INTO dossier (id, place, municipality, kind, person, arrival, opened_on, owner, stand_in)
            VALUES ($1, $2, $3, 'reunification', $4, 'new', $5, $6, $7)
            """, rows)
        try db.runAll("INSERT INTO dossier_member (id, dossier, person, from_on) VALUES ($1, $2, $3, $4)", members)
        try db.runAll("INSERT INTO dossier_event (id, dossier, kind, happened_on) VALUES ($1, $2, $3, $4)", events)
        return workers[0].id
    }

    /// Whose numbers are those of members.
    private enum DossierMaker {}
}
