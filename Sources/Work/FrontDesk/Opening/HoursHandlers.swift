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
                done: UndoLine.asked(visit) { OpeningAddresses.undo.link(place.description, $0) }, place: place,
                placeName: try Places.name(of: place, db) ?? "",
                weekly: try WeeklySession.all(at: place, db).filter { $0.until.map { $0 > today } ?? true },
                exceptions: try DeskExceptions.all(at: place, today..<today.adding(days: 400), db),
                address: complaints.all.isEmpty ? try Places.address(of: place, db) : form.form[HoursForm.address],
                form: form, complaints: complaints)
        }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    private func place(_ visit: Visit) throws -> ID<Place>? {
        let standing = try visit.signedIn.standing
        return ID<Place>(text: visit.place("locatie")).flatMap { standing.has(.teamLeader, at: $0) ? $0 : nil }
    }

    func addSession(_ visit: Visit) async throws -> Answer {
        let (form, id, today) = (HoursForm(visit.form), workplace.ids.next(DeskSession.self), workplace.clock.today)
        let ids = workplace.ids
        return try await deed(visit, "opened") { place, revision, author, db in
            let session = try form.session()
            try DeskSessions.open(
                DeskSession(
                    id: id, place: place, desk: session.desk, weekday: session.weekday, opens: session.hours.opens.text,
                    closes: session.hours.closes.text, from: today), within: revision, by: author, in: db)
            for (task, number) in session.needs.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where number > 0 {
                try DeskSessions.need(number, task, in: id, id: ids.next(), within: revision, by: author, in: db)
            }
            return true
        }
    }

    func endSession(_ visit: Visit) async throws -> Answer {
        guard let session = ID<DeskSession>(text: visit.place("spreekuur")) else { return .notFound }
        let today = workplace.clock.today
        return try await deed(visit, "ended") { place, revision, author, db in
            guard try WeeklySession.all(at: place, db).contains(where: { $0.session.id == session && $0.until == nil }) else {
                return false
            }
            try DeskSessions.end(session, on: today, within: revision, by: author, in: db)
            return true
        }
    }

    func addException(_ visit: Visit) async throws -> Answer {
        let (form, id, today) = (HoursForm(visit.form), workplace.ids.next(DeskException.self), workplace.clock.today)
        return try await deed(visit, "set") { place, revision, author, db in
            let (day, hours, reason) = try form.exception(today: today)
            try DeskExceptions.put(
                DeskException(id: id, place: place, day: day, hours: hours, reason: reason), within: revision, by: author,
                in: db)
            return true
        }
    }

    func removeException(_ visit: Visit) async throws -> Answer {
        guard let id = ID<DeskException>(text: visit.place("dag")) else { return .notFound }
        return try await deed(visit, "removed") { place, revision, author, db in
            try DeskExceptions.remove(id, at: place, within: revision, by: author, in: db)
        }
    }

    func move(_ visit: Visit) async throws -> Answer {
        let address = visit.form[HoursForm.address]
        return try await deed(visit, "moved") { place, revision, author, db in
            guard address.unicodeScalars.count <= 200 else {
                var complaints = Complaints()
                complaints.add(HoursForm.address, OpeningTexts.addressTooLong)
                throw complaints
            }
            try Places.move(place, to: address, within: revision, by: author, in: db)
            return true
        }
    }

    /// Takes back what turned out to be no change.
    private struct Nothing: Error {}

    /// As one change that can be undone.
    private func deed(
        _ visit: Visit, _ deed: String,
        _ body: @escaping @Sendable (ID<Place>, Revision, Author, any Writing) throws -> Bool
    ) async throws -> Answer {
        guard let place = try place(visit) else { return .notFound }
        let (workplace, author, now) = (workplace, try visit.author("settings", workplace), workplace.clock.now())
        let id = workplace.ids.next(Revision.self)
        let link = OpeningAddresses.hours.link(place.description, query: [(UndoLine.done, id.description)])
        do {
            try await workplace.database.write { db in
                try visit.formUse.claim(leadingTo: link, at: now, db)
                let revision = try Revision.begin(
                    deed, "place", of: place, id: id, at: now, ids: workplace.ids, by: author, in: db)
                guard try body(place, revision, author, db) else { throw Nothing() }
            }
            return .redirect(link)
        } catch is Nothing {
            return .notFound
        } catch let complaints as Complaints {
            return try await page(visit, HoursForm(visit.form), complaints)
        }
    }
}
