import Casework
import Dates
import Web

/// The figures, with sample values.
enum LegalTrendExamples {
    static let all = [
        Example("cijfers", LegalTrendPage(trend: full)), Example("cijfers-leeg", LegalTrendPage(trend: LegalTrend(year: 2024))),
    ]

    private static let full: LegalTrend = {
        var trend = LegalTrend(year: 2024)
        trend.counts[.reunification] = LegalTrend.Count(opened: 124, closed: [.succeeded: 46, .refused: 9, .withdrawn: 3])
        trend.counts[.naturalisation] = LegalTrend.Count(opened: 17, closed: [.succeeded: 12])
        for place in trend.steps.indices {
            trend.steps[place].days = [20, 64, 91, 140, 183, 199, 240].map { $0 + place * 7 }
            if place < 2 { trend.steps[place].terms = [Term(3 + place, .months), Term(9, .months)] }
        }
        trend.decisions = LegalTrend.Lateness(all: 61, late: 27)
        trend.reunited = 4
        trend.appeals = [.objected: 9, .objectionGranted: 4, .appealed: 2, .noticed: 11]
        return trend
    }()
}
