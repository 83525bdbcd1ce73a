import Casework
import Dates
import Foundation
import Organisation

extension TargetPrint {
    /// With names that stay the same; docs/target.md tells them.
    /// - Throws: never in practice; JSON can hold every value of a ledger.
    package func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(TargetDTO(self))) + [UInt8(ascii: "\n")]
    }
}

private struct TargetDTO: Encodable {
    let municipality: String
    let name: String
    let halfYear: String
    let opening, target, redistributed, corrections, needed, realised, closing: Int
    let openingCarried, closingStated: Int?
    let months: [MonthDTO]
    let lines: [LineDTO]
    let formula: Int?
    let forecast: ForecastDTO?

    init(_ print: TargetPrint) {
        let account = print.account
        (municipality, name) = (print.municipality.code.text, print.municipality.name)
        halfYear = account.half.text
        (opening, target, redistributed) = (account.opening, account.target, account.swapped)
        (corrections, needed, realised, closing) = (account.corrected, account.needed, account.realised, account.closing)
        (openingCarried, closingStated) = (account.carried, account.closingStated?.entry.amount)
        months = (1...TargetAccount.months).map { MonthDTO($0, account) }
        let holding = [account.openingStated, account.targetStated, account.closingStated].compactMap { $0 } + account.corrections
        let entries = (holding.map { ($0, true) } + account.replaced.map { ($0, false) })
            .sorted { ($0.0.entry.statedOn, $0.0.entry.id) < ($1.0.entry.statedOn, $1.0.entry.id) }
        lines = entries.map { LineDTO($0, holds: $1) } + account.swaps.map { LineDTO($0, account) }
        formula = print.formula.people
        forecast = print.forecast.map(ForecastDTO.init)
    }
}

private struct MonthDTO: Encodable {
    let month: String
    let realised, cumulative, onSchedule: Int

    init(_ month: Int, _ account: TargetAccount) {
        self.month = String(account.half.period.from.adding(months: month - 1).iso.prefix(7))
        realised = account.monthly[month - 1]
        cumulative = account.realised(after: month)
        onSchedule = account.schedule(after: month)
    }
}

private struct LineDTO: Encodable {
    let kind: String
    let amount: Int
    let statedOn, source: String
    let reason, other: String?
    let holds: Bool

    init(_ line: TargetBook.Line, holds: Bool) {
        let entry = line.entry
        (kind, amount) = (entry.kind.rawValue, entry.amount)
        (statedOn, source) = (entry.statedOn.iso, entry.source)
        (reason, other, self.holds) = (entry.reason, nil, holds)
    }

    init(_ swap: TargetBook.Swap, _ account: TargetAccount) {
        (kind, amount) = ("swap", swap.swap.balance(of: account.municipality))
        (statedOn, source) = (swap.swap.statedOn.iso, swap.swap.source)
        (reason, other, holds) = (nil, swap.swap.other(than: account.municipality).text, true)
    }
}

private struct ForecastDTO: Encodable {
    let low, middle, high, gap: Int
    let gapDwellings: Int?

    init(_ forecast: TargetForecast) {
        (low, middle, high) = (forecast.low, forecast.middle, forecast.high)
        (gap, gapDwellings) = (forecast.gap, forecast.gapDwellings)
    }
}
