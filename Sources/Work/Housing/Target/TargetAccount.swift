import Casework
import Dates

/// How the target of one half-year adds up (afrekening), for one municipality.
struct TargetAccount: Sendable, Equatable {
    /// In a half-year.
    static let months = 6

    let municipality: MunicipalityCode
    let half: HalfYear
    let openingStated: TargetBook.Line?
    /// What the half-years before come to; nothing when there is nothing to compute it from.
    let carried: Int?
    let targetStated: TargetBook.Line?
    let swaps: [TargetBook.Swap]
    let corrections: [TargetBook.Line]
    let closingStated: TargetBook.Line?
    /// Stated once, and stated again later.
    let replaced: [TargetBook.Line]
    /// How many counted in each month.
    let monthly: [Int]

    /// Lead (+) or lag (−) at the beginning: as a source states it, otherwise as it was carried over.
    var opening: Int { openingStated?.entry.amount ?? carried ?? 0 }
    /// By how much the source differs from what we counted up to there; nothing when it does not.
    var restated: Int? {
        guard let stated = openingStated, let carried, stated.entry.amount != carried else { return nil }
        return stated.entry.amount - carried
    }
    var target: Int { targetStated?.entry.amount ?? 0 }
    /// What redistribution does to the balance.
    var swapped: Int { swaps.reduce(0) { $0 + $1.swap.balance(of: municipality) } }
    var corrected: Int { corrections.reduce(0) { $0 + $1.entry.amount } }
    /// How many people have to be housed to end even; below zero when the lead is larger than that.
    var needed: Int { target - swapped - opening - corrected }
    var realised: Int { monthly.reduce(0, +) }
    /// Lead (+) or lag (−) at the end, as it adds up until now.
    var closing: Int { realised - needed }
    /// By how much a source differs from that.
    var closingDifference: Int? { closingStated.map { $0.entry.amount - closing } }

    /// Whether anything was entered, or anybody housed.
    var isEmpty: Bool {
        openingStated == nil && targetStated == nil && closingStated == nil && swaps.isEmpty && corrections.isEmpty
            && realised == 0 && (carried ?? 0) == 0
    }

    /// How many have to be housed after so many months to be on schedule, in whole people, halves upwards.
    func schedule(after months: Int) -> Int {
        max(0, (2 * months * needed + Self.months) / (2 * Self.months))
    }

    /// How many were housed after so many months.
    func realised(after months: Int) -> Int {
        monthly.prefix(months).reduce(0, +)
    }

    /// How many months of it are over or have begun on that day.
    func monthsBegun(on day: CalendarDate) -> Int {
        if day < half.period.from { return 0 }
        return day < half.period.until ? (day.month - 1) % Self.months + 1 : Self.months
    }
}
