import Dates

/// How long a stretch took for those whose last day of it fell in the period (doorlooptijd).
struct LeadTimeFigure: Sendable, Equatable {
    let stretch: LeadTimeStretch
    /// Of each time, the shortest first.
    var days: [Int] = []
    /// Of those with a day by which it had to be done.
    var dated = 0
    var late = 0
    /// Each that held for any of them, the shortest first.
    var terms: [HousingTerm] = []

    /// Half of them took no longer.
    var median: Int? { Self.share(5, of: days) }
    /// Nine in ten took no longer.
    var mostly: Int? { Self.share(9, of: days) }

    /// The day by which so many tenths were done: one that was counted, and none between two.
    static func share(_ tenths: Int, of days: [Int]) -> Int? {
        days.isEmpty ? nil : days[(days.count * tenths + 9) / 10 - 1]
    }

    /// From one day to another; none when the second was written down as the earlier.
    static func days(_ from: CalendarDate, _ to: CalendarDate) -> Int {
        max(0, to.dayNumber - from.dayNumber)
    }

    /// Weeks with one decimal, as tenths.
    static func weeks(_ days: Int) -> Int {
        (days * 20 + 7) / 14
    }
}
