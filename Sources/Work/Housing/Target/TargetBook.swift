import Casework
import Dates

/// All that is known of the target of one municipality (taakstellingsboek). Pure: the facts go in, an account of any half-year
/// comes out.
struct TargetBook: Sendable {
    /// What a source stated, and who entered it.
    struct Line: Sendable, Equatable {
        let entry: TargetEntry
        /// Nothing when the program itself did it.
        let colleague: String?
    }

    struct Swap: Sendable, Equatable {
        let swap: TargetSwap
        /// What the other municipality is called, or its code.
        let other: String
        let colleague: String?
    }

    let municipality: MunicipalityCode
    private let lines: [HalfYear: [Line]]
    private let swaps: [HalfYear: [Swap]]
    /// How many counted in each month.
    private let realised: [HalfYear: [Int]]

    /// - Parameter counted: by the first day of each month.
    init(_ municipality: MunicipalityCode, _ lines: [Line], _ swaps: [Swap], counted: [CalendarDate: Int]) {
        self.municipality = municipality
        self.lines = Dictionary(grouping: lines, by: \.entry.halfYear)
        self.swaps = Dictionary(grouping: swaps, by: \.swap.halfYear)
        realised = counted.reduce(into: [:]) { found, month in
            let half = HalfYear(containing: month.key)
            found[half, default: Array(repeating: 0, count: TargetAccount.months)][(month.key.month - 1) % TargetAccount.months]
                += month.value
        }
    }

    /// Every half-year of which anything is known, in order.
    var halves: [HalfYear] {
        Set(lines.keys).union(swaps.keys).union(realised.keys).sorted()
    }

    func account(of half: HalfYear) -> TargetAccount {
        let own = lines[half] ?? []
        let opening = Self.last(.opening, own)
        return TargetAccount(
            municipality: municipality, half: half, openingStated: opening, carried: carried(to: half, isStated: opening != nil),
            targetStated: Self.last(.target, own), swaps: swaps[half] ?? [],
            corrections: own.filter { $0.entry.kind == .correction }, closingStated: Self.last(.closing, own),
            replaced: own.filter { line in
                line.entry.kind != .correction && Self.last(line.entry.kind, own)?.entry.id != line.entry.id
            }, monthly: realised[half] ?? Array(repeating: 0, count: TargetAccount.months))
    }

    /// What was stated last of a kind that holds once.
    private static func last(_ kind: TargetEntry.Kind, _ lines: [Line]) -> Line? {
        lines.filter { $0.entry.kind == kind }.max { ($0.entry.statedOn, $0.entry.id) < ($1.entry.statedOn, $1.entry.id) }
    }

    /// What the half-years before come to, from the last opening that a source stated on. Nothing when the half-year itself has
    /// the first that was ever stated: then there is nothing to hold it against.
    private func carried(to half: HalfYear, isStated: Bool) -> Int? {
        let before = halves.filter { $0 < half }
        let start = before.last { Self.last(.opening, lines[$0] ?? []) != nil }
        if start == nil && isStated { return nil }
        let opening = start.flatMap { Self.last(.opening, lines[$0] ?? [])?.entry.amount } ?? 0
        return before.filter { half in start.map { half >= $0 } ?? true }.reduce(opening) { $0 + movement(in: $1) }
    }

    /// By how much the balance changes in a half-year.
    private func movement(in half: HalfYear) -> Int {
        let own = lines[half] ?? []
        let corrections = own.filter { $0.entry.kind == .correction }.reduce(0) { $0 + $1.entry.amount }
        return (realised[half] ?? []).reduce(0, +) - (Self.last(.target, own)?.entry.amount ?? 0) + corrections
            + (swaps[half] ?? []).reduce(0) { $0 + $1.swap.balance(of: municipality) }
    }

    /// How many half-years in a row, up to this one and with a target, ended with a lag.
    func missed(upTo half: HalfYear) -> Int {
        var (missed, half) = (0, half)
        while case let account = account(of: half), account.targetStated != nil,
            (account.closingStated?.entry.amount ?? account.closing) < 0 {
            (missed, half) = (missed + 1, half.previous)
        }
        return missed
    }
}
