package import Casework
package import Dates

/// That two municipalities agree to divide their targets otherwise (herverdeling): what the one gives away, the other takes over,
/// so the sum of the two stays what it was. Stored once, and a line in the ledger of both.
package struct TargetSwap: Sendable, Equatable {
    package let id: ID<TargetSwap>
    /// Which has fewer people to house by it.
    package let from: MunicipalityCode
    /// Which has more.
    package let to: MunicipalityCode
    package let halfYear: HalfYear
    /// Persons; always more than none.
    package let amount: Int
    package let statedOn: CalendarDate
    package let source: String

    package init(
        id: ID<TargetSwap>, from: MunicipalityCode, to: MunicipalityCode, halfYear: HalfYear, amount: Int,
        statedOn: CalendarDate, source: String
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.halfYear = halfYear
        self.amount = amount
        self.statedOn = statedOn
        self.source = source
    }

    /// What it does to the balance of a municipality: who gives people away is so much further ahead.
    func balance(of municipality: MunicipalityCode) -> Int {
        (municipality == from ? amount : 0) - (municipality == to ? amount : 0)
    }

    /// The other one, seen from this one.
    func other(than municipality: MunicipalityCode) -> MunicipalityCode {
        municipality == from ? to : from
    }
}
