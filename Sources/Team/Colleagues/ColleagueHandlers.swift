import Access
import Casework
import Database
import Dates
import Organisation
import SignIn
import Trail
import Web

/// Keeping the team: who comes, on what shift, and who leaves.
struct ColleagueHandlers: Sendable {
    let workplace: Workplace
    let handovers: [Handover]

    func list(_ visit: Visit) async throws -> Answer {
        let (scope, clock) = (ColleagueScope(try visit.signedIn.standing), workplace.clock)
        return .page(ColleaguesPage(lines: try await workplace.database.read { try Roll.all(scope, at: clock, $0) }))
    }

    func new(_ visit: Visit) async throws -> Answer {
        .page(try await page(ColleagueForm(), Complaints(), visit))
    }

    func add(_ visit: Visit) async throws -> Answer {
        let (standing, form) = (try visit.signedIn.standing, ColleagueForm(visit.form))
        let (scope, author) = (ColleagueScope(standing), try visit.author("team", workplace))
        let (clock, ids) = (workplace.clock, workplace.ids)
        let colleague = ids.next(Colleague.self)
        let link = TeamAddresses.colleague.link(colleague.description)
        do {
            try await workplace.database.write { db in
                let (name, post) = try form.read(standing, Roll.places(scope, db).map(\.id))
                try visit.formUse.claim(leadingTo: link, at: clock.now(), db)
                try Colleagues.add(Colleague(id: colleague, name: name), by: author, in: db)
                try Self.appoint(colleague, post, on: clock.today, ids, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return .formAgain(try await page(form, complaints, visit))
        }
        return .redirect(link)
    }

    private static func appoint(
        _ colleague: ID<Colleague>, _ post: ColleagueForm.Post, on day: CalendarDate, _ ids: IDSource, by author: Author,
        in db: any Writing
    ) throws {
        switch post {
        case .mandate(let kind):
            try Mandates.give(Mandate(id: ids.next(), colleague: colleague, kind: kind, startedOn: day), by: author, in: db)
        case .engaged(let kind, let function, let place):
            try Engagements.start(
                Engagement(id: ids.next(), colleague: colleague, place: place, kind: kind, function: function, startedOn: day),
                by: author, in: db)
        case .volunteer(let task, let place):
            try Engagements.start(
                Engagement(id: ids.next(), colleague: colleague, place: place, kind: .volunteer, startedOn: day),
                by: author, in: db)
            try Engagements.take(
                VolunteerRole(id: ids.next(), colleague: colleague, role: task, startedOn: day), by: author, in: db)
        }
    }

    private func page(_ form: ColleagueForm, _ complaints: Complaints, _ visit: Visit) async throws -> NewColleaguePage {
        let standing = try visit.signedIn.standing
        let scope = ColleagueScope(standing)
        let (places, towns) = try await workplace.database.read { db in
            (try Roll.places(scope, db), standing.has(.administrator) ? try Municipalities.all(db) : [])
        }
        return NewColleaguePage(
            form: form, complaints: complaints, choices: ColleagueForm.choices(standing),
            places: places.map { ($0.id.description, $0.name) }, municipalities: towns.map { ($0.code.text, $0.name) })
    }

    // MARK: One colleague

    func one(_ visit: Visit) async throws -> Answer {
        try await one(visit, ShiftForm(), Complaints())
    }

    private func one(_ visit: Visit, _ form: ShiftForm, _ complaints: Complaints) async throws -> Answer {
        let (scope, clock) = (ColleagueScope(try visit.signedIn.standing), workplace.clock)
        guard let colleague = ID<Colleague>(text: visit.place("collega")) else { return .notFound }
        let page = try await workplace.database.read { db -> ColleaguePage? in
            guard let line = try Roll.one(colleague, scope, at: clock, db) else { return nil }
            return ColleaguePage(
                line: line, places: try Roll.places(scope, db).map { ($0.id.description, $0.name) },
                shifts: try ComingShift.of(colleague, from: clock.today, db), form: form, complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// The colleague of the address, as far as this keeper may see; and then the deed, in the same transaction.
    private func change(
        _ visit: Visit, leadingTo link: String? = nil, _ deed: @escaping @Sendable (ColleagueLine, any Writing) throws -> Void
    ) async throws -> ColleagueLine? {
        let (scope, clock, now) = (ColleagueScope(try visit.signedIn.standing), workplace.clock, workplace.clock.now())
        guard let colleague = ID<Colleague>(text: visit.place("collega")) else { return nil }
        let next = link ?? TeamAddresses.colleague.link(colleague.description)
        return try await workplace.database.write { db in
            guard let line = try Roll.one(colleague, scope, at: clock, db) else { return nil }
            try visit.formUse.claim(leadingTo: next, at: now, db)
            try deed(line, db)
            return line
        }
    }

    func invite(_ visit: Visit) async throws -> Answer {
        var chance = SystemRandomNumberGenerator()
        guard let code = RecoveryCode.sheet(of: 1, using: &chance).first else { return .notFound }
        let (author, now, id) = (try visit.author("team", workplace), workplace.clock.now(), workplace.ids.next(Invitation.self))
        let line = try await change(visit) { line, db in
            try Invitations.make(for: line.id, code, at: now, id: id, by: author, in: db)
        }
        return line.map { .page(SlipPage(name: $0.name, code: code.text)) } ?? .notFound
    }

    func beforeLeaving(_ visit: Visit) async throws -> Answer {
        let (scope, clock, handovers) = (ColleagueScope(try visit.signedIn.standing), workplace.clock, handovers)
        guard let colleague = ID<Colleague>(text: visit.place("collega")) else { return .notFound }
        let page = try await workplace.database.read { db -> DeparturePage? in
            guard let line = try Roll.one(colleague, scope, at: clock, db) else { return nil }
            var inHand = try handovers.map { ($0.label, try db.number($0.count, colleague, clock.today)) }
            inHand.append((ColleagueTexts.shiftsToCome, try ComingShift.of(colleague, from: clock.today, db).count))
            return DeparturePage(line: line, inHand: inHand.filter { $0.1 > 0 })
        }
        return page.map { .page($0) } ?? .notFound
    }

    func leave(_ visit: Visit) async throws -> Answer {
        let (author, clock, own) = (try visit.author("team", workplace), workplace.clock, try visit.signedIn.standing.colleague)
        let line = try await change(visit, leadingTo: TeamAddresses.colleagues.link()) { line, db in
            guard line.id != own else { throw Refusal(.rule, ColleagueTexts.own) }
            try Departure.leave(line.id, on: clock.today, at: clock.now(), by: author, in: db)
        }
        return line == nil ? .notFound : .redirect(TeamAddresses.colleagues.link())
    }

    func plan(_ visit: Visit) async throws -> Answer {
        let (form, scope) = (ShiftForm(visit.form), ColleagueScope(try visit.signedIn.standing))
        let (author, today, id) = (try visit.author("team", workplace), workplace.clock.today, workplace.ids.next(Shift.self))
        do {
            let line = try await change(visit) { line, db in
                let shift = try form.read(line.id, Roll.places(scope, db).map(\.id), today: today, id: id)
                // At another place a shift would open a desk at which he may know nobody.
                let team = try Engagements.colleagues(at: [shift.place], on: shift.day, db)
                guard team.contains(where: { $0.id == line.id }) else {
                    var complaints = Complaints()
                    complaints.add(ShiftForm.place, ColleagueTexts.worksElsewhere)
                    throw complaints
                }
                try Shifts.plan(shift, by: author, in: db)
            }
            return line.map { .redirect(TeamAddresses.colleague.link($0.id.description)) } ?? .notFound
        } catch let complaints as Complaints {
            return try await one(visit, form, complaints)
        }
    }
}
