package import Casework
import Database
package import Dates

/// One line of the target's ledger (taakstellingsboek), with its source. What was realised is not an entry: it is counted.
package struct TargetEntry: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        /// The lead (+) or lag (−) with which the half-year began, as stated by a source. Need not equal the closing of
        /// the half-year before: both are sourced figures.
        case opening
        /// How many persons the government asks. Positive.
        case target
        /// What was added to or taken from the balance afterwards, with a reason.
        case correction
        /// The lead or lag with which the half-year ended, as stated by a source. Only held against the computed one.
        case closing
    }

    package let id: ID<TargetEntry>
    package let municipality: MunicipalityCode
    package let halfYear: HalfYear
    package let kind: Kind
    /// Persons.
    package let amount: Int
    package let statedOn: CalendarDate
    package let source: String
    package let reason: String?

    package init(
        id: ID<TargetEntry>, municipality: MunicipalityCode, halfYear: HalfYear, kind: Kind, amount: Int,
        statedOn: CalendarDate, source: String, reason: String? = nil
    ) {
        self.id = id
        self.municipality = municipality
        self.halfYear = halfYear
        self.kind = kind
        self.amount = amount
        self.statedOn = statedOn
        self.source = source
        self.reason = reason
    }
}
