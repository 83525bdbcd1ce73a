import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Making an appointment with a client, moving it, and saying how it ended. Who has it or stands in may, and who has the
/// conversations of the client open.
struct AppointmentHandlers: Sendable {
    let desk: DeskHandlers

    private var looking: Looking { desk.looking }
    private var workplace: Workplace { looking.workplace }

    // MARK: Making

    func form(_ visit: Visit) async throws -> Answer {
        try await form(visit, nil, Complaints())
    }

    private func form(_ visit: Visit, _ filled: AppointmentForm?, _ complaints: Complaints) async throws -> Answer {
        let (today, seat) = (workplace.clock.today, try await desk.seats(visit).seat)
        let colleague = try visit.signedIn.standing.colleague
        let found = try await looking.look(visit, needing: .contact) { file, scope, db -> NewAppointmentPage? in
            guard let glance = try ClientGlance.read(file, scope, [], on: today, db),
                let place = try seat?.place ?? scope.place(of: file.person, db)
            else { return nil }
            return NewAppointmentPage(
                glance: glance, placeName: try Places.name(of: place, db) ?? "",
                form: filled ?? AppointmentForm(with: colleague, needsInterpreter: glance.needsInterpreter),
                team: try Engagements.colleagues(at: [place], on: today, db), complaints: complaints)
        }
        guard let found else { return .notFound }
        return complaints.all.isEmpty ? .page(found) : .formAgain(found)
    }

    func make(_ visit: Visit) async throws -> Answer {
        guard let person = try await looking.person(visit, showing: .contact) else { return .notFound }
        let (form, seat, scope) = (AppointmentForm(visit.form), try await desk.seats(visit).seat, try looking.scope(visit))
        let (workplace, id, revision) = (workplace, workplace.ids.next(Appointment.self), workplace.ids.next(Revision.self))
        let link = AppointmentAddresses.appointment.link(id.description, query: [(UndoLine.done, revision.description)])
        do {
            let isMade = try await workplace.database.write { db in
                guard let file = try scope.open(person, db), file.shows(.contact),
                    let place = try seat?.place ?? scope.place(of: person, db)
                else { return false }
                let wanted = try Self.read(form, .init(id: id, place: place, person: person), workplace.clock.today, db)
                let (author, now) = (try visit.author(file.ground, as: file.role, workplace), workplace.clock.now())
                try visit.formUse.claim(leadingTo: link, at: now, db)
                let begun = try Revision.begin(
                    "planned", "colleague", of: scope.standing.colleague, id: revision, at: now, ids: workplace.ids, by: author,
                    in: db)
                try Appointments.put(wanted, within: begun, by: author, in: db)
                return true
            }
            return isMade ? .redirect(link) : .notFound
        } catch let complaints as Complaints {
            return try await self.form(visit, form, complaints)
        }
    }

    /// - Throws: `Complaints`, also when somebody is taken or the place is closed, unless it is planned anyway.
    private static func read(
        _ form: AppointmentForm, _ subject: AppointmentForm.Subject, _ today: CalendarDate, _ db: any Reading
    ) throws -> Appointment {
        let wanted = try form.read(subject, Engagements.colleagues(at: [subject.place], on: today, db), today: today)
        guard !form.isAnyway else { return wanted }
        var complaints = Complaints()
        switch try Appointments.taken(wanted, db) {
        case .owner: complaints.add(AppointmentForm.time, AppointmentTexts.ownerTaken)
        case .person: complaints.add(AppointmentForm.time, AppointmentTexts.personTaken)
        case nil: break
        }
        let open = try OpenDay.all(at: subject.place, wanted.day..<wanted.day.adding(days: 1), db).first
        if let open, open.sessions.isEmpty {
            let why = open.remark ?? AppointmentTexts.noSession
            complaints.add(AppointmentForm.day, AppointmentTexts.closed.with("why", why))
        }
        guard complaints.all.isEmpty else { throw complaints }
        return wanted
    }

    // MARK: One that was made

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: AppointmentForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Appointment>(text: visit.place("afspraak")) else { return .notFound }
        let (scope, today) = (try looking.scope(visit), workplace.clock.today)
        let author = try visit.author("task", workplace)
        let done = UndoLine.asked(visit, AppointmentTexts.planned) { MyWorkLink.undo.link($0) }
        let found = try await workplace.database.write { db -> AppointmentPage? in
            guard let known = try Self.open(id, scope, db) else { return nil }
            try author.trace("looked", "appointment", id, in: db)
            return AppointmentPage(
                known: known, card: try scope.cards(of: [known.appointment.person], db)[known.appointment.person],
                placeName: try Places.name(of: known.appointment.place, db) ?? "",
                team: try Engagements.colleagues(at: [known.appointment.place], on: today, db), today: today,
                form: form ?? AppointmentForm(known.appointment), done: done, complaints: complaints)
        }
        guard let found else { return .notFound }
        return complaints.all.isEmpty ? .page(found) : .formAgain(found)
    }

    /// Nothing for who has nothing to do with it.
    private static func open(_ id: ID<Appointment>, _ scope: ClientScope, _ db: any Reading) throws -> ListedAppointment? {
        guard let known = try Appointments.find(id, db) else { return nil }
        let (own, appointment) = (scope.standing.colleague, known.appointment)
        let isOwn = appointment.owner == own || appointment.standIn == own
        if scope.standing.places[appointment.place] != nil, isOwn { return known }
        return try scope.open(appointment.person, db)?.shows(.contact) == true ? known : nil
    }

    func change(_ visit: Visit) async throws -> Answer {
        let (form, today) = (AppointmentForm(visit.form), workplace.clock.today)
        do {
            return try await deed(visit, "changed") { known, revision, author, db in
                let subject = AppointmentForm.Subject(id: known.id, place: known.place, person: known.person)
                try Appointments.put(Self.read(form, subject, today, db), within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    func finish(_ visit: Visit) async throws -> Answer {
        let today = workplace.clock.today
        let outcome = Appointment.Outcome(rawValue: visit.form[AppointmentPage.outcome]) ?? .cancelled
        return try await deed(visit, "finished") { known, revision, author, db in
            try Appointments.finish(known.id, outcome, on: today, within: revision, by: author, in: db)
        }
    }

    /// Can be undone by who did it.
    private func deed(
        _ visit: Visit, _ deed: String, _ body: @escaping @Sendable (Appointment, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        guard let id = ID<Appointment>(text: visit.place("afspraak")) else { return .notFound }
        return try await looking.task(visit, deed, { try Self.open(id, $0, $1)?.appointment }, body)
    }
}
