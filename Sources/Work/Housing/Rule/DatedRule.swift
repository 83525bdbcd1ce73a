import Casework
import Dates

/// A rule that holds from a day on, as a team leader enters it (regel): with where it says so, and how certain that is.
struct DatedRule: Sendable, Equatable {
    /// Of which it is one; each has a page.
    enum Kind: CaseIterable, Sendable {
        case nationalTarget, rentLimit, roomNorm, agreement

        /// As the trace calls it: its table.
        var noun: String {
            switch self {
            case .nationalTarget: "national_target"
            case .rentLimit: "rent_limit"
            case .roomNorm: "room_norm"
            case .agreement: "matching_setting"
            }
        }
    }

    /// Up to which rent (huurgrens): for whom, and what it does, is as it was in the years before.
    enum Rent: String, CaseIterable, Sendable {
        case young
        case cappingLow = "capping-low"
        case cappingHigh = "capping-high"
        case allowance
    }

    /// What teams agree on about proposals.
    enum Agreement: String, CaseIterable, Sendable {
        case expectedMonths = "expected-months"
        case parkingDays = "parking-days"
    }

    enum Content: Sendable, Equatable {
        case nationalTarget(HalfYear, people: Int, statedOn: CalendarDate)
        /// - Parameters:
        ///   - until: the first day on which it does not hold any more.
        ///   - cents: a month.
        ///   - belowAge: nothing where it is as it was.
        case rentLimit(Rent, from: CalendarDate, until: CalendarDate, cents: Int, belowAge: Int?)
        case roomNorm(MunicipalityCode, from: CalendarDate, peoplePerRoom: Int, shared: Int)
        case agreement(Agreement, MunicipalityCode, from: CalendarDate, amount: Int)

        var kind: Kind {
            switch self {
            case .nationalTarget: .nationalTarget
            case .rentLimit: .rentLimit
            case .roomNorm: .roomNorm
            case .agreement: .agreement
            }
        }
    }

    let id: ID<DatedRule>
    let content: Content
    let basis: String
    let confidence: Confidence
}
