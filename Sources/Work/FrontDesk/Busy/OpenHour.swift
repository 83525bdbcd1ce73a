import Dates

/// One hour of a weekday as it was over some weeks (open uur): how long a place was open in it, who came, and who was there.
struct OpenHour: Sendable, Equatable {
    let weekday: Weekday
    /// From 0 to 23.
    let hour: Int
    /// So long was it open in all those weeks together.
    var openMinutes = 0
    var contacts = 0
    /// What all who were on shift were there together, in the minutes that it was open.
    var shiftMinutes = 0

    /// Conversations in one open hour, in tenths.
    var contactTenths: Int { Self.tenths(contacts * 60, openMinutes) }

    /// People on shift at a time, in tenths.
    var peopleTenths: Int { Self.tenths(shiftMinutes, openMinutes) }

    /// Conversations in one hour for each who was on shift, in tenths; nothing where nobody was.
    var burdenTenths: Int? { shiftMinutes > 0 ? Self.tenths(contacts * 60, shiftMinutes) : nil }

    private static func tenths(_ number: Int, _ whole: Int) -> Int {
        whole > 0 ? (number * 20 + whole) / (2 * whole) : 0
    }
}
