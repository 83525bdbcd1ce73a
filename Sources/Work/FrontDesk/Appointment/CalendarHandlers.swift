import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Reading who comes when. That it names clients is on record first.
struct CalendarHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func start(_ visit: Visit) async throws -> Answer {
        let places = try visit.signedIn.standing.places.keys.sorted()
        return places.first.map { .redirect(AppointmentAddresses.calendar.link($0.description)) } ?? .notFound
    }

    func page(_ visit: Visit) async throws -> Answer {
        let (scope, today) = (try looking.scope(visit), workplace.clock.today)
        let standing = scope.standing
        guard let place = ID<Place>(text: visit.place("locatie")), standing.places[place] != nil else { return .notFound }
        let monday = (visit.query[CalendarPage.week].flatMap { CalendarDate(iso: $0) } ?? today).monday
        let isMine = visit.query[CalendarPage.whose] != nil
        let page = try await workplace.database.read { db in
            let names = try standing.places.keys.sorted().compactMap { id in
                try Places.name(of: id, db).map { (id: id, name: $0) }
            }
            let all = try Appointments.all(at: place, monday..<monday.adding(days: 7), db)
                .filter { !isMine || $0.appointment.owner == standing.colleague }
            let cards = try scope.cards(of: all.map(\.appointment.person), db)
            return CalendarPage(
                place: place, placeName: names.first { $0.id == place }?.name ?? "",
                others: names.filter { $0.id != place }
                    .map { MenuItem(Phrase(same: $0.name), AppointmentAddresses.calendar.link($0.id.description)) },
                monday: monday, today: today,
                lines: all.map { CalendarPage.Line(listed: $0, name: cards[$0.appointment.person]?.name) }, isMine: isMine)
        }
        if page.lines.contains(where: { $0.name != nil }) {
            let author = try visit.author("desk", workplace)
            try await workplace.database.write { try author.trace("looked", "list", code: "calendar", in: $0) }
        }
        return .page(page)
    }
}
