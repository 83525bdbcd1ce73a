import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Keeping when a place is open. Only who leads it does.
struct HoursHandlers: Sendable {
    let workplace: Workplace

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, HoursForm(), Complaints())
    }

    private func page(_ visit: Visit, _ form: HoursForm, _ complaints: Complaints) async throws -> Answer {
        guard let place = try place(visit) else { return .notFound }
        let today = workplace.clock.today
        let page = try await workplace.database.read { db in
            HoursPage(
                place: place, placeName: try Places.name(of: place, db) ?? "",
                weekly: try WeeklySession.all(at: place, db).filter { $0.until.map { $0 > today } ?? true },
                exceptions: try DeskExceptions.all(at: place, today..<today.adding(days: 400), db),
                address: complaints.all.isEmpty ? try Places.address(of: place, db) : form.form[HoursForm.address],
                form: form,
                complaints: complaints)
        }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    private func place(_ visit: Visit) throws -> ID<Place>? {
        let standing = try visit.signedIn.standing
        return ID<Place>(text: visit.place("locatie")).flatMap { standing.has(.teamLeader, at: $0) ? $0 : nil }
    }

    func addSession(_ visit: Visit) async throws -> Answer {
        let (form, id, today) = (HoursForm(visit.form), workplace.ids.next(DeskSession.self), workplace.clock.today)
        return try await deed(visit) { place, author, db in
            let session = try form.session()
            try DeskSessions.open(
                DeskSession(
                    id: id, place: place, desk: session.desk, weekday: session.weekday, opens: session.hours.opens.text,
                    closes: session.hours.closes.text, from: today), by: author, in: db)
            for (task, number) in session.needs.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where number > 0 {
                try DeskSessions.need(number, task, in: id, by: author, in: db)
            }
            return true
        }
    }

    func endSession(_ visit: Visit) async throws -> Answer {
        guard let session = ID<DeskSession>(text: visit.place("spreekuur")) else { return .notFound }
        let today = workplace.clock.today
        return try await deed(visit) { place, author, db in
            guard try WeeklySession.all(at: place, db).contains(where: { $0.session.id == session && $0.until == nil }) else {
                return false
            }
            try DeskSessions.end(session, on: today, by: author, in: db)
            return true
        }
    }

    func addException(_ visit: Visit) async throws -> Answer {
        let (form, id, today) = (HoursForm(visit.form), workplace.ids.next(DeskException.self), workplace.clock.today)
        return try await deed(visit) { place, author, db in
            let (day, hours, reason) = try form.exception(today: today)
            try DeskExceptions.put(
                DeskException(id: id, place: place, day: day, hours: hours, reason: reason), by: author, in: db)
            return true
        }
    }

    func removeException(_ visit: Visit) async throws -> Answer {
        guard let id = ID<DeskException>(text: visit.place("dag")) else { return .notFound }
        return try await deed(visit) { place, author, db in try DeskExceptions.remove(id, at: place, by: author, in: db) }
    }

    func move(_ visit: Visit) async throws -> Answer {
        let address = visit.form[HoursForm.address]
        return try await deed(visit) { place, author, db in
            guard address.unicodeScalars.count <= 200 else {
                var complaints = Complaints()
                complaints.add(HoursForm.address, OpeningTexts.addressTooLong)
                throw complaints
            }
            try Places.move(place, to: address, by: author, in: db)
            return true
        }
    }

    private func deed(
        _ visit: Visit, _ body: @escaping @Sendable (ID<Place>, Author, any Writing) throws -> Bool
    ) async throws -> Answer {
        guard let place = try place(visit) else { return .notFound }
        let (author, now) = (try visit.author("settings", workplace), workplace.clock.now())
        let link = OpeningAddresses.hours.link(place.description)
        do {
            let isDone = try await workplace.database.write { db in
                try visit.formUse.claim(leadingTo: link, at: now, db)
                return try body(place, author, db)
            }
            return isDone ? .redirect(link) : .notFound
        } catch let complaints as Complaints {
            return try await page(visit, HoursForm(visit.form), complaints)
        }
    }
}
