import Access
import Casework
import Database
import Dates
import Organisation
import Trail
import Web

/// The weekly reading of unusual looks, by who leads the place.
struct ReviewHandlers: Sendable {
    let workplace: Workplace
    let encounters: [Encounters]

    /// This week and the three before it, of each place that he leads; the newest first.
    private static let weeks = 4

    func page(_ visit: Visit) async throws -> Answer {
        let (places, today) = (try visit.signedIn.standing.places(as: .teamLeader).sorted(), workplace.clock.today)
        let weeks = try await workplace.database.read { db in
            try (0..<Self.weeks).flatMap { back in
                try places.map { try LookWeek.read($0, today.monday.adding(days: -7 * back), encounters, db) }
            }
        }
        return .page(ReviewPage(weeks: weeks, today: today))
    }

    /// A week is signed off when it is over.
    func signOff(_ visit: Visit) async throws -> Answer {
        let standing = try visit.signedIn.standing
        guard let place = ID<Place>(text: visit.place("locatie")), standing.has(.teamLeader, at: place),
            let week = CalendarDate(iso: visit.place("week")), week == week.monday, week.adding(days: 7) <= workplace.clock.today
        else { return .notFound }
        let (author, now) = (try visit.author("review", as: .teamLeader, workplace), workplace.clock.now())
        let id = workplace.ids.next(LookWeek.self)
        try await workplace.database.write { db in
            try LookWeek.signOff(place, week, id: id, at: now, by: standing.colleague, author, in: db)
        }
        return .redirect(ClientAddresses.review.link())
    }
}
