import Casework
import Database
import Organisation
import Trail

/// Until when someone is on shift at a desk.
enum DeskShift {
    /// Nothing when he is not on shift there now.
    static func end(
        _ colleague: ID<Colleague>, at place: ID<Place>, _ clock: Clock, _ db: any Reading
    ) throws -> Moment? {
        let closes = try db.first(
            """
            SELECT MAX(s.closes) FROM shift s WHERE s.colleague = $1 AND s.place = $2 AND s.day = $3 AND s.opens <= $4
                AND s.closes > $4 AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id)
            """, colleague, place, clock.today, clock.timeOfDay) { $0.optionalText(0) }
        guard let closes, let closes else { return nil }
        let minutes = minutes(closes) - minutes(clock.timeOfDay)
        return clock.now() + .seconds(minutes * 60)
    }

    /// Since midnight, of "14:05".
    private static func minutes(_ time: String) -> Int {
        let parts = time.split(separator: ":").compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 60 + parts[1] : 0
    }
}
