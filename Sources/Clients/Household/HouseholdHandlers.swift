import Access
import Casework
import Database
import Dates
import Organisation
import Trail
import Web

/// Who belongs to a client's household.
struct HouseholdHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func newMember(_ visit: Visit) async throws -> Answer {
        try await page(visit, PersonForm(), Complaints())
    }

    private func page(_ visit: Visit, _ form: PersonForm, _ complaints: Complaints) async throws -> Answer {
        let today = workplace.clock.today
        let member = MemberForm(visit.form)
        let page = try await looking.look(visit, needing: .basic) { file, _, db -> NewMemberPage? in
            let name = try Cards.one(file, at: nil, db)?.name
            let household = try HouseholdGraph.household(of: file.person, on: today, db)
            return NewMemberPage(
                person: file.person, name: name ?? "", hasHousehold: household != nil, form: form, member: member,
                complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func addMember(_ visit: Visit) async throws -> Answer {
        let (form, member, clock, ids) = (PersonForm(visit.form), MemberForm(visit.form), workplace.clock, workplace.ids)
        do {
            return try await looking.change(visit, "joined") { file, scope, revision, author, db in
                let (relation, state) = try member.read()
                let read = try form.read(ids.next(), today: clock.today)
                let household = try HouseholdGraph.household(of: file.person, on: clock.today, db)
                    ?? Self.begin(file.person, member.own, clock.today, ids, revision, author, db)
                try People.add(read.person, names: read.names, ids: ids, by: author, in: db)
                try Households.join(
                    HouseholdMember(
                        id: ids.next(), household: household, person: read.person.id, relation: relation, from: clock.today),
                    within: revision, by: author, in: db)
                try Households.locate(
                    read.person.id, state, since: clock.today, id: ids.next(), within: revision, by: author, in: db)
                // Who is elsewhere is no client of a desk yet.
                if state == .here, let place = try scope.place(of: file.person, db) {
                    try ClientFiles.open(
                        ClientFile(id: ids.next(), person: read.person.id, place: place, openedOn: clock.today),
                        within: revision, by: author, in: db)
                }
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    private static func begin(
        _ person: ID<Person>, _ relation: HouseholdMember.Relation, _ day: CalendarDate, _ ids: IDSource, _ revision: Revision,
        _ author: Author, _ db: any Writing
    ) throws -> ID<Household> {
        let household = Household(id: ids.next())
        try Households.add(household, within: revision, by: author, in: db)
        try Households.join(
            HouseholdMember(id: ids.next(), household: household.id, person: person, relation: relation, from: day),
            within: revision, by: author, in: db)
        return household.id
    }

    func endMember(_ visit: Visit) async throws -> Answer {
        guard let member = ID<HouseholdMember>(text: visit.place("lid")) else { return .notFound }
        let today = workplace.clock.today
        return try await looking.change(visit, "left") { file, _, revision, author, db in
            guard let household = try HouseholdGraph.household(of: file.person, on: today, db),
                try db.exists(
                    """
                    SELECT 1 FROM household_member m WHERE m.id = $1 AND m.household = $2
                        AND NOT EXISTS (SELECT 1 FROM household_member_end e WHERE e.member = m.id)
                    """, member, household)
            else { return false }
            try Households.leave(member, on: today, within: revision, by: author, in: db)
            return true
        }
    }
}
