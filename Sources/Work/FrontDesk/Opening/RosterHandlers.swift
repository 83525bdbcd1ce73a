import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Who comes when: read by all of a place, planned by who leads it. Being on shift opens the desk, so nobody plans himself.
struct RosterHandlers: Sendable {
    let workplace: Workplace

    func start(_ visit: Visit) async throws -> Answer {
        let places = try visit.signedIn.standing.places.keys.sorted()
        return places.first.map { .redirect(OpeningAddresses.roster.link($0.description)) } ?? .notFound
    }

    func page(_ visit: Visit) async throws -> Answer {
        let (standing, today) = (try visit.signedIn.standing, workplace.clock.today)
        guard let place = ID<Place>(text: visit.place("locatie")), standing.places[place] != nil else { return .notFound }
        let monday = (visit.query[RosterPage.week].flatMap { CalendarDate(iso: $0) } ?? today).monday
        let page = try await workplace.database.read { db in
            let names = try standing.places.keys.sorted().compactMap { id in
                try Places.name(of: id, db).map { (id: id, name: $0) }
            }
            let isLeader = standing.has(.teamLeader, at: place)
            let holes = isLeader ? try Roster.read(at: place, today..<today.adding(days: 7), db).holes : nil
            return RosterPage(
                done: UndoLine.asked(visit) { OpeningAddresses.undo.link(place.description, $0) }, place: place,
                placeName: names.first { $0.id == place }?.name ?? "",
                others: names.filter { $0.id != place }
                    .map { MenuItem(Phrase(same: $0.name), OpeningAddresses.roster.link($0.id.description)) },
                monday: monday, today: today, roster: try Roster.read(at: place, monday..<monday.adding(days: 7), db),
                own: standing.colleague,
                team: isLeader ? try Engagements.colleagues(at: [place], on: today, db) : [], holes: holes)
        }
        return .page(page)
    }

    func plan(_ visit: Visit) async throws -> Answer {
        let (standing, today) = (try visit.signedIn.standing, workplace.clock.today)
        guard let place = ID<Place>(text: visit.place("locatie")), standing.has(.teamLeader, at: place),
            let day = CalendarDate(iso: visit.form[RosterPage.day]), day >= today,
            let session = ID<DeskSession>(text: visit.form[RosterPage.session]),
            let colleague = ID<Colleague>(text: visit.form[RosterPage.colleague])
        else { return .notFound }
        let (workplace, author, id) = (workplace, try visit.author("team", workplace), workplace.ids.next(Shift.self))
        let revision = workplace.ids.next(Revision.self)
        let link = Self.link(place, day, revision)
        let isPlanned = try await workplace.database.write { db in
            let open = try OpenDay.all(at: place, day..<day.adding(days: 1), db).first?.sessions.first { $0.id == session }
            let team = try Engagements.colleagues(at: [place], on: today, db)
            guard let open, team.contains(where: { $0.id == colleague }) else { return false }
            let now = workplace.clock.now()
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let begun = try Revision.begin(
                "planned", "place", of: place, id: revision, at: now, ids: workplace.ids, by: author, in: db)
            try Shifts.plan(
                Shift(
                    id: id, colleague: colleague, place: place, day: day, opens: open.hours.opens.text,
                    closes: open.hours.closes.text), within: begun, by: author, in: db)
            return true
        }
        return isPlanned ? .redirect(link) : .notFound
    }

    /// Back to the week, where it can be undone.
    private static func link(_ place: ID<Place>, _ day: CalendarDate, _ revision: ID<Revision>) -> String {
        OpeningAddresses.roster.link(
            place.description, query: [(RosterPage.week, day.monday.iso), (UndoLine.done, revision.description)])
    }

    /// Of one's own shift, today or later.
    func withdraw(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Shift>(text: visit.place("dienst")) else { return .notFound }
        let (workplace, author, own) = (workplace, try visit.author("team", workplace), try visit.signedIn.standing.colleague)
        let revision = workplace.ids.next(Revision.self)
        let link = try await workplace.database.write { db -> String? in
            let found = try db.first(
                """
                SELECT s.place, s.day FROM shift s WHERE s.id = $1 AND s.colleague = $2 AND s.day >= $3
                    AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id)
                """, id, own, workplace.clock.today) { (place: $0.id(0, of: Place.self), day: $0.date(1)) }
            guard let found, let day = found.day else { return nil }
            let (link, now) = (Self.link(found.place, day, revision), workplace.clock.now())
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let begun = try Revision.begin(
                "withdrew", "place", of: found.place, id: revision, at: now, ids: workplace.ids, by: author, in: db)
            try Shifts.withdraw(id, at: now, within: begun, by: author, in: db)
            return link
        }
        return link.map { .redirect($0) } ?? .notFound
    }
}

extension Roster {
    /// How many people are missing in all.
    var holes: Int {
        days.flatMap(\.rows).flatMap(\.missing).reduce(0) { $0 + $1.number }
    }
}
