import Access
import Casework
import Database
import Organisation
import Trail
import Web

/// How busy it is at a place, for all who work there: it tells of nobody in particular.
struct BusyHandlers: Sendable {
    let workplace: Workplace

    func start(_ visit: Visit) async throws -> Answer {
        let places = try visit.signedIn.standing.places.keys.sorted()
        return places.first.map { .redirect(BusyAddresses.page.link($0.description)) } ?? .notFound
    }

    func page(_ visit: Visit) async throws -> Answer {
        let standing = try visit.signedIn.standing
        guard let place = ID<Place>(text: visit.place("locatie")), standing.places[place] != nil else { return .notFound }
        let weeks = BusyWeeks(visit, today: workplace.clock.today)
        let page = try await workplace.database.read { db in
            let names = try standing.places.keys.sorted().compactMap { id in
                try Places.name(of: id, db).map { (id: id, name: $0) }
            }
            return BusyPage(
                place: place, placeName: names.first { $0.id == place }?.name ?? "",
                others: names.filter { $0.id != place }
                    .map { MenuItem(Phrase(same: $0.name), BusyAddresses.page.link($0.id.description, query: weeks.query)) },
                weeks: weeks, busy: try BusyHours.read(at: place, weeks.days, db),
                waits: try WaitingTimes.read(at: place, weeks.days, db))
        }
        return .page(page)
    }
}
