import Access
import Casework
import Database
import Dates
import Organisation
import Trail
import Web

/// A household in time, and what is known of each who belongs to it.
struct GraphHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        let today = workplace.clock.today
        let page = try await looking.look(visit, needing: .basic) { file, scope, db -> HouseholdPage? in
            guard let card = try Cards.one(file, at: nil, db) else { return nil }
            let household = try HouseholdGraph.read(file, scope, on: today, db)
            let upcoming = try household.map { Upcoming.all(in: $0, try AgeThreshold.all(db)) } ?? []
            return HouseholdPage(person: file.person, name: card.name, household: household, upcoming: upcoming)
        }
        return page.map { .page($0) } ?? .notFound
    }

    // MARK: One who belongs to it

    func member(_ visit: Visit) async throws -> Answer {
        try await memberPage(visit, nil, Complaints())
    }

    private func memberPage(_ visit: Visit, _ form: OneMemberForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = Self.place(visit) else { return .notFound }
        let today = workplace.clock.today
        let page = try await looking.look(visit, needing: .basic) { file, scope, db -> OneMemberPage? in
            guard let (household, member) = try Self.find(id, file, scope, today, db) else { return nil }
            return OneMemberPage(
                person: file.person, member: member, others: household.members.filter { $0.id != member.id },
                showsElsewhere: household.showsElsewhere, form: form ?? OneMemberForm(member), complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    private static func place(_ visit: Visit) -> ID<HouseholdMember>? { ID(text: visit.place("lid")) }

    private static func find(
        _ id: ID<HouseholdMember>, _ file: OpenedFile, _ scope: ClientScope, _ day: CalendarDate, _ db: any Reading
    ) throws -> (HouseholdGraph, HouseholdGraph.Member)? {
        guard let household = try HouseholdGraph.read(file, scope, on: day, db), let member = household.member(id) else {
            return nil
        }
        return (household, member)
    }

    func change(_ visit: Visit) async throws -> Answer {
        guard let id = Self.place(visit) else { return .notFound }
        let (form, clock, ids) = (OneMemberForm(visit.form), workplace.clock, workplace.ids)
        do {
            return try await looking.change(visit, "household") { file, scope, revision, author, db in
                guard let (household, member) = try Self.find(id, file, scope, clock.today, db) else { return false }
                let read = try form.read(today: clock.today)
                let place = try scope.place(of: file.person, db)
                let change = MemberChange(
                    member: member, read: read, place: place, today: clock.today, ids: ids, revision: revision, author: author)
                return try change.make(in: household, db)
            }
        } catch let complaints as Complaints {
            return try await memberPage(visit, form, complaints)
        }
    }
}
