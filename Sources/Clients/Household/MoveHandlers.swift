import Access
import Casework
import Database
import Dates
import Trail
import Web

/// People of one household who go on in another.
struct MoveHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, Complaints())
    }

    private func page(_ visit: Visit, _ complaints: Complaints) async throws -> Answer {
        let today = workplace.clock.today
        let page = try await looking.look(visit, needing: .basic) { file, scope, db in
            let members = try HouseholdGraph.read(file, scope, on: today, db)?.members ?? []
            return MovePage(
                person: file.person, members: members, mayJoin: file.isSeen(as: .teamLeader),
                form: complaints.all.isEmpty ? MoveForm(today: today) : MoveForm(visit.form, members), complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func move(_ visit: Visit) async throws -> Answer {
        let (today, ids) = (workplace.clock.today, workplace.ids)
        do {
            return try await looking.change(visit, "moved") { file, scope, revision, author, db in
                guard let household = try HouseholdGraph.read(file, scope, on: today, db) else { return false }
                let form = MoveForm(visit.form, household.members)
                let (moving, day) = try form.read(household.members, today: today)
                let other = try Self.other(form.whose, file, scope, household, today, db)
                let target = try other.flatMap { try HouseholdGraph.household(of: $0, on: today, db) } ?? {
                    let made = Household(id: ids.next())
                    try Households.add(made, within: revision, by: author, in: db)
                    // Who stood alone becomes the first of it.
                    if let other {
                        try Households.join(
                            HouseholdMember(id: ids.next(), household: made.id, person: other, relation: .head, from: day),
                            within: revision, by: author, in: db)
                    }
                    return made.id
                }()
                for (member, relation) in moving {
                    try Households.leave(member.id, on: day, within: revision, by: author, in: db)
                    try Households.join(
                        HouseholdMember(
                            id: ids.next(), household: target, person: member.person, relation: relation, from: day),
                        within: revision, by: author, in: db)
                }
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, complaints)
        }
    }

    /// Somebody of the household to which they go, by the number that was typed. Who brings people together makes the files of
    /// the one open to who helps the other: so it takes somebody who leads the team of both.
    /// - Returns: nothing when they begin a new one.
    private static func other(
        _ typed: String, _ file: OpenedFile, _ scope: ClientScope, _ household: HouseholdGraph, _ day: CalendarDate,
        _ db: any Reading
    ) throws -> ID<Person>? {
        guard !typed.utf8.isEmpty else { return nil }
        let other = try ID<Person>(text: typed).flatMap { try scope.open($0, db) }
        guard let other, other.person != file.person, file.isSeen(as: .teamLeader), other.isSeen(as: .teamLeader),
            try HouseholdGraph.household(of: other.person, on: day, db) != household.id
        else {
            var complaints = Complaints()
            complaints.add(MoveForm.whose, HouseholdTexts.unknown)
            throw complaints
        }
        return other.person
    }
}
