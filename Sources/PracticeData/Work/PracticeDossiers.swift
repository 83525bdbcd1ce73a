import Casework
import Clients
import Database
import Dates
import Legal
import Organisation
import Trail

/// The procedures as they stand today. Up to yesterday, so that nothing was done before it happens.
struct PracticeDossiers {
    private let town: Town
    private let today: CalendarDate
    private let author: Author

    init(_ town: Town, today: CalendarDate) {
        self.town = town
        self.today = today
        author = Author(nil, ground: "practice", clock: .fixed(today.adding(days: -1)), ids: town.ids)
    }

    func make() throws {
        try close()
        for (number, plan) in PracticeDossier.all.enumerated() { try open(plan, number) }
    }

    /// What began in the years of the report went on for long, and ended this year.
    private func close() throws {
        for dossier in town.leftOpen {
            let day = today.adding(days: -Int.random(in: 20..<300, using: &town.random))
            try Dossiers.close(
                dossier, town.pick([.succeeded, .succeeded, .succeeded, .refused, .withdrawn]), on: day, by: author, in: town.db)
        }
    }

    private func open(_ plan: PracticeDossier, _ number: Int) throws {
        guard let first = town.lawyers.last else { throw Refusal.emptyTown }
        let team = town.lawyers.filter { $0.place == first.place }
        let owner = team[number % team.count]
        let standIn = team.first { $0.colleague != owner.colleague }
        let sponsor = try town.pick(try sponsors(at: owner.place))
        let dossier = Dossier(
            id: town.ids.next(), place: owner.place, municipality: town.code, kind: plan.kind, person: sponsor.id, arrival: .new,
            openedOn: today.adding(days: -plan.opened), hands: Hands(owner: owner.colleague, standIn: standIn?.colleague))
        try Dossiers.open(dossier, by: author, in: town.db)
        let family = try relatives(of: sponsor, plan, dossier)
        for happened in plan.events {
            let day = today.adding(days: -happened.ago)
            // Whoever asks for documents says in his letter by when.
            let answerBy = happened.kind == .documentsAsked ? day.adding(days: 14) : nil
            let event = DossierEvent(
                id: town.ids.next(), dossier: dossier.id, person: happened.relative.map { family[$0] }, happened.kind, on: day,
                answerBy: answerBy)
            try DossierEvents.put(event, within: nil, ids: town.ids, by: author, in: town.db)
        }
    }

    /// Whom the place knows, and who has no procedure that began these days.
    private func sponsors(at place: ID<Place>) throws -> [Resident] {
        let known = Set(try town.db.all(
            """
            SELECT f.person FROM client_file f WHERE f.place = $1 AND NOT EXISTS (
                SELECT 1 FROM dossier d LEFT JOIN dossier_closure c ON c.dossier = d.id
                WHERE d.person = f.person AND c.dossier IS NULL)
            """, place) { $0.id(0, of: Person.self) })
        return town.residents.filter { $0.isAdult && known.contains($0.id) }
    }

    /// They are abroad, and belong to the household of whom they want to join.
    private func relatives(of sponsor: Resident, _ plan: PracticeDossier, _ dossier: Dossier) throws -> [ID<Person>] {
        let family = try town.pick(PracticeNames.of(sponsor.nationality).family)
        return try plan.relatives.enumerated().map { number, age in
            let person = try town.addPerson(
                number % 2 == 0 ? .female : .male, age: age, on: dossier.openedOn, nationality: sponsor.nationality,
                family: family)
            let relation: HouseholdMember.Relation = age > 20 ? .partner : .child
            try Households.join(
                HouseholdMember(
                    id: town.ids.next(), household: sponsor.household, person: person, relation: relation,
                    from: dossier.openedOn),
                by: author, in: town.db)
            try Households.locate(
                person, .abroad, since: dossier.openedOn, id: town.ids.next(), by: author, in: town.db)
            try DossierMembers.add(
                person, to: dossier.id, from: dossier.openedOn, within: nil, ids: town.ids, by: author, in: town.db)
            return person
        }
    }
}
