package import Casework
package import Database
import Dates
package import Organisation
package import Trail

/// Until when someone is on shift at a desk.
package enum DeskShift {
    /// Nothing when he is not on shift there now.
    package static func end(
        _ colleague: ID<Colleague>, at place: ID<Place>, _ clock: Clock, _ db: any Reading
    ) throws -> Moment? {
        let closes = try db.first(
            """
            SELECT MAX(s.closes) FROM shift s WHERE s.colleague = $1 AND s.place = $2 AND s.day = $3 AND s.opens <= $4
                AND s.closes > $4 AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id)
            """, colleague, place, clock.today, clock.timeOfDay) { $0.optionalText(0) }
        guard let closes, let closes else { return nil }
        guard let end = ClockTime(closes), let now = ClockTime(clock.timeOfDay) else { return nil }
        return clock.now() + .seconds((end.minutes - now.minutes) * 60)
    }
}
