import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// At which desk somebody sits (plek): a place and one of its desks. Nobody types it.
struct DeskSeat: Sendable, Equatable {
    let place: ID<Place>
    let placeName: String
    let desk: Contact.Desk
}

/// Where somebody can sit now, and where he does.
struct DeskSeats: Sendable, Equatable {
    /// Nothing for who is at no desk now, or has to say first at which.
    let seat: DeskSeat?
    let places: [(id: ID<Place>, name: String)]

    static func == (left: Self, right: Self) -> Bool {
        left.seat == right.seat && left.places.elementsEqual(right.places) { $0 == $1 }
    }

    /// At the desk where he is on shift; where he leads or does the legal work he may sit down at any time.
    static func find(_ session: Session, at clock: Clock, _ db: any Reading) throws -> DeskSeats {
        let standing = session.standing
        let all = standing.desks.union(standing.places(as: .teamLeader)).union(standing.places(as: .legalWorker))
        let places = try all.sorted().compactMap { place in
            try Places.name(of: place, db).map { (id: place, name: $0) }
        }
        let chosen = try db.first("SELECT place, desk FROM desk_seat WHERE sign_in = $1", session.id) { row in
            (place: row.id(0, of: Place.self), desk: Contact.Desk(rawValue: row.text(1)))
        }
        if let chosen, let place = places.first(where: { $0.id == chosen.place }), let desk = chosen.desk {
            return DeskSeats(seat: DeskSeat(place: place.id, placeName: place.name, desk: desk), places: places)
        }
        let usual = standing.desks.count == 1 ? places.filter { standing.desks.contains($0.id) } : places
        guard usual.count == 1 else { return DeskSeats(seat: nil, places: places) }
        let desk = try usualDesk(standing, at: usual[0].id, clock, db)
        return DeskSeats(seat: DeskSeat(place: usual[0].id, placeName: usual[0].name, desk: desk), places: places)
    }

    /// Who does the legal work and nothing else sits at the legal desk; who does both, when that is open.
    private static func usualDesk(
        _ standing: Standing, at place: ID<Place>, _ clock: Clock, _ db: any Reading
    ) throws -> Contact.Desk {
        guard standing.has(.legalWorker, at: place) || standing.tasks.contains(.legal) else { return .general }
        if standing.tasks.isSubset(of: [.legal, .interpreter]) && !standing.has(.teamLeader, at: place) { return .legal }
        let isOpen = try db.exists(
            """
            SELECT 1 FROM desk_session s LEFT JOIN desk_session_end e ON e.session = s.id
            WHERE s.place = $1 AND s.desk = 'legal' AND s.weekday = $2 AND s.from_on <= $3 AND s.opens <= $4 AND s.closes > $4
                AND (e.ended_on IS NULL OR e.ended_on > $3)
            """, place, clock.today.weekday.rawValue, clock.today, clock.timeOfDay)
        return isOpen ? .legal : .general
    }

    static func sit(
        _ session: ID<Session>, at place: ID<Place>, _ desk: Contact.Desk, by author: Author, in db: any Writing
    ) throws {
        try db.run(
            """
            INSERT INTO desk_seat (sign_in, place, desk) VALUES ($1, $2, $3)
            ON CONFLICT (sign_in) DO UPDATE SET place = excluded.place, desk = excluded.desk
            """, session, place, desk)
        try author.trace("sat-down", "place", place, in: db)
    }
}
