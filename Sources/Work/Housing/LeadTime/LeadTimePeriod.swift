import Dates

/// Over which a team looks back (periode): a half-year, or a whole year.
struct LeadTimePeriod: Sendable, Equatable {
    let year: Int
    /// Nothing for the whole year.
    let half: HalfYear.Half?

    init(_ half: HalfYear) {
        (year, self.half) = (half.year, half.half)
    }

    init(year: Int, half: HalfYear.Half? = nil) {
        (self.year, self.half) = (year, half)
    }

    /// Reads "2017" or "2017-1"; nothing for a year of which no page may be asked for.
    init?(text: String) {
        if let half = HalfYear(text: text) {
            self.init(half)
        } else if let year = HalfYear(text: text + "-1")?.year {
            self.init(year: year)
        } else {
            return nil
        }
        guard TargetPage.years.contains(year) else { return nil }
    }

    var text: String { half.map { HalfYear(year: year, half: $0).text } ?? String(year) }

    var days: Period { half.map { HalfYear(year: year, half: $0).period } ?? Period.year(year) }

    var before: LeadTimePeriod? { moved { $0.previous } }
    var after: LeadTimePeriod? { moved { $0.next } }

    private func moved(_ step: (HalfYear) -> HalfYear) -> LeadTimePeriod? {
        let other = half.map { LeadTimePeriod(step(HalfYear(year: year, half: $0))) }
            ?? LeadTimePeriod(year: step(step(HalfYear(year: year, half: .first))).year)
        return TargetPage.years.contains(other.year) ? other : nil
    }
}
