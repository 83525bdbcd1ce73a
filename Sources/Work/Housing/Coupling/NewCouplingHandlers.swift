import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Coupling a client's household: from his page, or on to the coupling that there is.
struct NewCouplingHandlers: Sendable {
    let door: HousingDoor

    private var workplace: Workplace { door.workplace }

    private enum Found: Sendable {
        case known(ID<Coupling>)
        case new(NewCouplingPage)
    }

    func form(_ visit: Visit) async throws -> Answer {
        try await form(visit, nil, Complaints())
    }

    private func form(_ visit: Visit, _ form: CouplingForm?, _ complaints: Complaints) async throws -> Answer {
        let (scope, today) = (try door.scope(visit), workplace.clock.today)
        let found = try await door.looking.look(visit, needing: .card) { file, _, db -> Found? in
            guard try scope.knows(file.person, on: today, db),
                let card = try scope.clients.cards(of: [file.person], db)[file.person]
            else { return nil }
            if let known = try Self.running(file.person, scope, on: today, db) { return .known(known) }
            let choices = try CouplingChoices.read(at: scope.places, on: today, db)
            let usual = try form ?? Self.begin(file, scope, choices, on: today, db)
            return .new(NewCouplingPage(card: card, choices: choices, form: usual, complaints: complaints))
        }
        switch found {
        case .known(let id): return .redirect(HousingAddresses.coupling.link(id.description))
        case .new(let page): return complaints.all.isEmpty ? .page(page) : .formAgain(page)
        case nil: return .notFound
        }
    }

    /// The coupling of his household that runs at a place of who asks.
    private static func running(
        _ person: ID<Person>, _ scope: HousingScope, on day: CalendarDate, _ db: any Reading
    ) throws -> ID<Coupling>? {
        guard let household = try Households.household(of: person, on: day, db) else { return nil }
        let found = try db.first(
            """
            SELECT c.id FROM coupling c WHERE c.household = $1
                AND NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id) ORDER BY c.id
            """, household) { $0.id(0, of: Coupling.self) }
        return try found.flatMap { try scope.coupling($0, db)?.id }
    }

    /// With as many people as the household has, as far as its members are open to who asks.
    private static func begin(
        _ file: OpenedFile, _ scope: HousingScope, _ choices: CouplingChoices, on day: CalendarDate, _ db: any Reading
    ) throws -> CouplingForm {
        let household = try Households.household(of: file.person, on: day, db)
        let members = try household.map { try Households.members(of: $0, on: day, db) } ?? []
        let here = file.shows(.basic) ? members.count { ($0.whereabouts ?? .here) == .here } : 1
        let elsewhere = file.shows(.abroad) ? members.count { ($0.whereabouts ?? .here) != .here } : 0
        let place = try scope.clients.place(of: file.person, db)
        let spot = choices.spots.first { $0.place == place } ?? choices.spots.first
        return CouplingForm(size: max(here, 1), abroad: elsewhere, owner: scope.colleague, at: spot)
    }

    func record(_ visit: Visit) async throws -> Answer {
        guard let person = ID<Person>(text: visit.place("client")) else { return .notFound }
        let (form, today, ids) = (CouplingForm(visit.form), workplace.clock.today, workplace.ids)
        let id = ids.next(Coupling.self)
        let link = HousingAddresses.coupling.link(id.description)
        do {
            return try await door.deed(visit, "coupled", "coupling", of: id, to: link) { scope, revision, author, db in
                guard try scope.clients.open(person, db) != nil, try scope.knows(person, on: today, db) else { return false }
                let choices = try CouplingChoices.read(at: scope.places, on: today, db)
                guard let spot = choices.spot(form[CouplingForm.at]) else { throw Self.nowhere }
                let answers = try form.read(at: spot.place, among: choices, today: today, ids: ids)
                if try !ClientFiles.knows(person, at: spot.place, on: today, db) {
                    try ClientFiles.open(
                        ClientFile(id: ids.next(), person: person, place: spot.place, openedOn: today), within: revision,
                        by: author, in: db)
                }
                let household = try Households.household(of: person, on: today, db)
                    ?? Self.alone(person, today, ids, revision, author, db)
                let coupling = Coupling(
                    id: id, place: spot.place, municipality: spot.town, household: household, person: person,
                    facts: try Couplings.due(answers.facts, in: spot.town, db), owner: answers.owner,
                    standIn: answers.standIn)
                try Couplings.put(coupling, within: revision, by: author, in: db)
                if !answers.wishes.isEmpty {
                    try Couplings.ask(answers.wishes, of: id, within: revision, by: author, in: db)
                }
                return true
            }
        } catch let complaints as Complaints {
            return try await self.form(visit, form, complaints)
        }
    }

    private static var nowhere: Complaints {
        var complaints = Complaints()
        complaints.add(CouplingForm.at, CouplingTexts.atMissing)
        return complaints
    }

    /// A household of who belongs to none.
    private static func alone(
        _ person: ID<Person>, _ day: CalendarDate, _ ids: IDSource, _ revision: Revision, _ author: Author, _ db: any Writing
    ) throws -> ID<Household> {
        let household = Household(id: ids.next())
        try Households.add(household, within: revision, by: author, in: db)
        try Households.join(
            HouseholdMember(id: ids.next(), household: household.id, person: person, relation: .head, from: day),
            within: revision, by: author, in: db)
        return household.id
    }
}
