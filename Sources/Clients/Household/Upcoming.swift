import Casework
import Dates

/// Something about a household on a day to come, as far as it is known (wat eraan komt).
struct Upcoming: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// With how many there are then.
        case arrival(size: Int)
        /// The day was, and nobody recorded that he came.
        case overdue
        case age(AgeThreshold, isExact: Bool)
    }

    let day: CalendarDate
    let name: String
    let kind: Kind

    /// So far ahead it is told: a year is as long as a family plans, and what comes later is told in time.
    private static let months = 12

    /// The nearest first.
    static func all(in household: HouseholdGraph, _ thresholds: [AgeThreshold]) -> [Upcoming] {
        let (today, last) = (household.day, household.day.adding(months: months))
        var found: [Upcoming] = []
        for member in household.members {
            if let expected = member.expected, member.state != .here, expected <= last {
                found.append(Upcoming(
                    day: expected, name: member.name,
                    kind: expected < today ? .overdue : .arrival(size: household.size(on: expected))))
            }
            guard let born = member.born else { continue }
            for threshold in thresholds {
                guard let day = threshold.day(born: born), day >= today, day <= last else { continue }
                found.append(Upcoming(day: day, name: member.name, kind: .age(threshold, isExact: born.isComplete)))
            }
        }
        return found.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
    }

    func sentence(_ language: Language) -> String {
        switch kind {
        case .arrival(let size):
            return HouseholdTexts.expected.with(["name": name, "count": Self.people(size)[language]])[language]
        case .overdue:
            return HouseholdTexts.overdue.with(["name": name])[language]
        case .age(let threshold, let isExact):
            let words = (isExact ? HouseholdTexts.reaches : HouseholdTexts.reachesAbout).with([
                "name": name, "years": String(threshold.years), "what": HouseholdTexts.what(threshold.code)[language],
                "basis": threshold.basis,
            ])[language]
            return ["A", "B"].contains(threshold.confidence) ? words : words + " " + HouseholdTexts.check[language]
        }
    }

    static func people(_ count: Int) -> Phrase {
        count == 1 ? HouseholdTexts.onePerson : HouseholdTexts.people.with(["count": String(count)])
    }
}
